namespace CorpusGen.Usage;

/// <summary>What a name in code names.</summary>
internal enum NameKind
{
    /// <summary>An article, by its slug.</summary>
    Slug,

    /// <summary>Someone who wrote articles.</summary>
    Author,

    /// <summary>Anyone whom a byline or credit names.</summary>
    Byline,

    /// <summary>An outlet.</summary>
    Publisher,

    /// <summary>Someone who is quoted.</summary>
    Speaker,
}
