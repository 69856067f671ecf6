namespace CorpusGen.Benchmarks.Builds;

/// <summary>A way to have articles in a project.</summary>
internal enum Carrier
{
    /// <summary>As additional files that nobody reads: what MSBuild and the compiler cost by themselves.</summary>
    Listed,

    /// <summary>By the generator.</summary>
    CorpusGen,

    /// <summary>A string literal for each text, nothing read.</summary>
    StringLiterals,

    /// <summary>A literal of UTF-8 bytes for each text, nothing read.</summary>
    Utf8Literals,
}
