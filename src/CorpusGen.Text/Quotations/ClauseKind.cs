namespace CorpusGen.Text.Quotations;

/// <summary>How a clause hangs in its sentence.</summary>
internal enum ClauseKind : byte
{
    Main,

    /// <summary>Behind "that", "what", or a verb of saying that needs neither: "said he would".</summary>
    Content,

    /// <summary>Behind "who", "which", "where".</summary>
    Relative,

    /// <summary>Behind "when", "after", "as".</summary>
    Adverbial,

    /// <summary>In parentheses.</summary>
    Aside,
}
