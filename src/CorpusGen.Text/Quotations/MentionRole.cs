namespace CorpusGen.Text.Quotations;

/// <summary>What a mention seems to do in its clause, by its neighbours alone.</summary>
internal enum MentionRole : byte
{
    Other,

    /// <summary>Before a verb.</summary>
    Subject,

    /// <summary>At the start of a clause, before something set in.</summary>
    Head,

    /// <summary>Behind a preposition.</summary>
    Oblique,

    /// <summary>Behind a verb.</summary>
    Object,

    /// <summary>Behind a comma.</summary>
    Apposition,
}
