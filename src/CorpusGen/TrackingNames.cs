namespace CorpusGen;

/// <summary>Names of the generator's steps, by which tests ask what was done again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>The project's options.</summary>
    public const string Options = "Options";

    /// <summary>All files, read: of each an article or the reason why there is none.</summary>
    public const string Files = "Files";

    /// <summary>All articles.</summary>
    public const string Articles = "Articles";

    /// <summary>One file that gave no article.</summary>
    public const string Failures = "Failures";

    /// <summary>House rules that cannot be understood.</summary>
    public const string InvalidSettings = "InvalidSettings";

    /// <summary>The articles of one output.</summary>
    public const string Buckets = "Buckets";

    /// <summary>What the index needs of each article.</summary>
    public const string Summaries = "Summaries";

    /// <summary>What is quoted in each article.</summary>
    public const string Quotations = "Quotations";

    /// <summary>The named quotations of one output.</summary>
    public const string QuotationBuckets = "QuotationBuckets";

    /// <summary>Names and tables over all articles.</summary>
    public const string Index = "Index";
}
