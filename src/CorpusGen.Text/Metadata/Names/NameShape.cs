namespace CorpusGen.Text.Metadata.Names;

/// <summary>How much a short line looks like people's names.</summary>
[Flags]
internal enum NameShape
{
    None = 0,

    /// <summary>Two to four capitalized words, particles between them, and nothing else.</summary>
    Bare = 1,

    /// <summary>The line begins with such words and goes on.</summary>
    Leading = 2,

    /// <summary>The first of them is a known first name.</summary>
    Known = 4,

    /// <summary>Several names, joined by commas or "and".</summary>
    Several = 8,

    /// <summary>Nothing but names, roles and outlets.</summary>
    Complete = 16,
}
