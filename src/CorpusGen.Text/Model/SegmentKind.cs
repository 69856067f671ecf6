namespace CorpusGen.Text.Model;

/// <summary>What a stretch of an article file is. The names follow schema.org/NewsArticle and IPTC.</summary>
public enum SegmentKind
{
    /// <summary>Line ends and white space between other segments.</summary>
    Blank,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>The standfirst below the headline (schema.org: alternativeHeadline).</summary>
    Deck,

    /// <summary>A short line above the headline that names the section or series.</summary>
    Kicker,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Place, and often agency and day, with which the story opens.</summary>
    Dateline,

    /// <summary>When it was published or changed.</summary>
    Date,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Who made a picture or holds the rights to it.</summary>
    Credit,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A quotation set apart for display, usually repeated from the body.</summary>
    PullQuote,

    /// <summary>An item of a list in the body.</summary>
    ListItem,

    /// <summary>About the author, at the end.</summary>
    Bio,

    /// <summary>What belongs to the page and not to the article: subscriptions, sharing, teasers, notices.</summary>
    Boilerplate,

    /// <summary>Front matter.</summary>
    Metadata,
}
