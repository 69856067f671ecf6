namespace CorpusGen.Text.Quotations;

/// <summary>What was decided for one marked stretch.</summary>
internal struct Attribution
{
    /// <summary>Index of the mention, or -1.</summary>
    public int Mention;

    /// <summary>Index of the unit that reports, or -1.</summary>
    public int Cue;

    /// <summary>Whether the quotation before got the same pair.</summary>
    public bool IsCarried;

    /// <summary>The ranker's probability for the mention.</summary>
    public float Probability;

    /// <summary>The share of such attributions that are right.</summary>
    public float Confidence;

    /// <summary>Whether it is a quotation at all.</summary>
    public bool IsGenuine;

    public bool IsDirect;
}
