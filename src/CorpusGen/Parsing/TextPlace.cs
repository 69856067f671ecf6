namespace CorpusGen.Parsing;

/// <summary>Where a corpus's texts are.</summary>
internal enum TextPlace
{
    /// <summary>In string literals.</summary>
    Literals,

    /// <summary>In a resource of the assembly, which the build writes, because the project says so.</summary>
    Resource,

    /// <summary>There because literals could not hold them.</summary>
    ResourceBySize,
}
