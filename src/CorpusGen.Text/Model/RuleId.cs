namespace CorpusGen.Text.Model;

/// <summary>Identifiers of the rules that an article file, the project that it is in, or code that uses the corpus can break. Each has a page under docs/rules.</summary>
public static class RuleId
{
    /// <summary>The file gave no article.</summary>
    public const string NoArticle = "CORPUS0001";

    /// <summary>The file is no valid UTF-8 or UTF-16 text.</summary>
    public const string NotText = "CORPUS0002";

    /// <summary>Text was damaged by a wrong encoding.</summary>
    public const string EncodingDamage = "CORPUS0003";

    /// <summary>The file is empty.</summary>
    public const string Empty = "CORPUS0004";

    /// <summary>The file is larger than the limit.</summary>
    public const string FileTooLarge = "CORPUS0005";

    /// <summary>The text holds HTML.</summary>
    public const string LeftHtml = "CORPUS0006";

    /// <summary>The front matter is no valid YAML.</summary>
    public const string InvalidFrontMatter = "CORPUS1001";

    /// <summary>The front matter has a key that means nothing.</summary>
    public const string UnknownKey = "CORPUS1002";

    /// <summary>A value in the front matter has the wrong form.</summary>
    public const string InvalidValue = "CORPUS1003";

    /// <summary>The front matter names what is not in the text.</summary>
    public const string UnmetOverride = "CORPUS1004";

    /// <summary>Two sources state different facts.</summary>
    public const string ConflictingFacts = "CORPUS1005";

    /// <summary>No headline was found.</summary>
    public const string NoHeadline = "CORPUS2001";

    /// <summary>No body was found.</summary>
    public const string NoBody = "CORPUS2002";

    /// <summary>No byline was found.</summary>
    public const string NoByline = "CORPUS2003";

    /// <summary>The date of publication may be read in two ways.</summary>
    public const string AmbiguousDate = "CORPUS2004";

    /// <summary>The page breaks the article off.</summary>
    public const string Truncated = "CORPUS2006";

    /// <summary>A quotation mark is never closed.</summary>
    public const string UnclosedQuotation = "CORPUS3001";

    /// <summary>A quotation has no speaker.</summary>
    public const string NoSpeaker = "CORPUS3002";

    /// <summary>A pull quote repeats no quotation of the body.</summary>
    public const string UnmatchedPullQuote = "CORPUS3003";

    /// <summary>A speaker is known by a pronoun or a surname only.</summary>
    public const string BarelyKnownSpeaker = "CORPUS3005";

    /// <summary>No article has a slug that code asks for.</summary>
    public const string UnknownSlug = "CORPUS4001";

    /// <summary>Nobody and nothing in the corpus has a name that code asks for.</summary>
    public const string UnknownName = "CORPUS4002";

    /// <summary>Code looks up what the corpus has a member for.</summary>
    public const string MemberExists = "CORPUS4003";

    /// <summary>The texts are in a resource of the assembly because literals could not hold them.</summary>
    public const string TextResource = "CORPUS5001";

    /// <summary>The compiler or the language version is too old.</summary>
    public const string OutdatedCompiler = "CORPUS5002";

    /// <summary>An article breaks a house rule.</summary>
    public const string BrokenHouseRule = "CORPUS6001";

    /// <summary>A setting of the project has a wrong value.</summary>
    public const string InvalidSetting = "CORPUS6002";
}
