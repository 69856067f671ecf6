namespace CorpusGen.Text.Quotations;

/// <summary>A marked stretch in its sentence, with what the decisions ask of its inside.</summary>
internal struct QuotedStretch
{
    /// <summary>Index of the marked stretch.</summary>
    public int Stretch;

    public int Sentence;
    public int Unit;

    /// <summary>First and limit of the tokens inside.</summary>
    public int FirstInside;
    public int InsideLimit;

    public int Words;

    /// <summary>Words inside that begin with a capital.</summary>
    public int Capitals;

    /// <summary>Longer words inside that do not: a title of a work has none.</summary>
    public int LongSmallWords;

    /// <summary>The last unit inside, as a character class of <see cref="Ending"/>.</summary>
    public Ending Ending;

    public bool StartsWithCapital;

    /// <summary>Whether a finite verb that the lexicon knows stands inside.</summary>
    public bool HasVerb;

    /// <summary>Whether a personal pronoun stands inside.</summary>
    public bool HasPronoun;
}
