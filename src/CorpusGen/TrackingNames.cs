namespace CorpusGen;

/// <summary>Names of the generator's steps, by which tests ask what was done again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>The project's options.</summary>
    public const string Options = "Options";

    /// <summary>The lines of one article, not yet read.</summary>
    public const string Lines = "Lines";

    /// <summary>The lines that several articles of a publisher have.</summary>
    public const string RepeatedLines = "RepeatedLines";

    /// <summary>The lines that articles share, once every article has been read.</summary>
    public const string ReadAhead = "ReadAhead";

    /// <summary>One file, read: an article or the reason why there is none.</summary>
    public const string Files = "Files";

    /// <summary>One article.</summary>
    public const string Articles = "Articles";

    /// <summary>One file that gave no article.</summary>
    public const string Failures = "Failures";

    /// <summary>House rules that cannot be understood.</summary>
    public const string InvalidSettings = "InvalidSettings";

    /// <summary>The articles of one output.</summary>
    public const string Buckets = "Buckets";

    /// <summary>What the index needs of one article.</summary>
    public const string Summaries = "Summaries";

    /// <summary>What is quoted in one article.</summary>
    public const string Quotations = "Quotations";

    /// <summary>The named quotations of one output.</summary>
    public const string QuotationBuckets = "QuotationBuckets";

    /// <summary>Names and tables over all articles.</summary>
    public const string Index = "Index";
}
