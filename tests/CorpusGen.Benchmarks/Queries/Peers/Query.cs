namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>What is asked of the articles.</summary>
internal enum Query
{
    /// <summary>The headline of the first article in the order of the slugs.</summary>
    FirstHeadline,

    /// <summary>How many articles each author wrote, in the order of the names.</summary>
    CountByAuthor,

    /// <summary>What one speaker says, in the order of the articles.</summary>
    QuotationsOfSpeaker,

    /// <summary>All headlines, in the order of the slugs.</summary>
    AllHeadlines,

    /// <summary>All texts, in the order of the slugs.</summary>
    AllTexts,

    /// <summary>The headline of the article of one slug.</summary>
    FindBySlug,
}
