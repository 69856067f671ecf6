namespace CorpusGen.Text.Metadata;

/// <summary>The keys that one map of the front matter may have, with their other names.</summary>
internal sealed class FrontMatterKeys
{
    private const int LongestKey = 64;

    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="keys">For each key its name and the other names for it.</param>
    private FrontMatterKeys(params string[][] keys)
    {
        foreach (string[] names in keys)
        {
            foreach (string name in names)
                _keys.Add(name, names[0]);
        }
    }

    /// <summary>The keys that state something about the article; named as in schema.org/NewsArticle, Jekyll, Hugo, Pandoc and Trafilatura.</summary>
    public static FrontMatterKeys Article { get; } = new(
        ["headline", "title"],
        ["alternativeHeadline", "subtitle", "deck"],
        ["kicker"],
        ["author", "authors"],
        ["datePublished", "date"],
        ["dateModified", "lastmod", "updated"],
        ["publisher", "sitename"],
        ["section", "articleSection"],
        ["url"],
        ["language", "lang", "inLanguage"],
        ["keywords", "tags"],
        ["speakers"],
        ["quotes"])
    {
        Others = ["hostname", "description", "categories", "fingerprint", "id", "license", "image", "pagetype"],
    };

    /// <summary>The keys of an author.</summary>
    public static FrontMatterKeys Author { get; } = new(["name"], ["role", "jobTitle"], ["organization", "organisation", "affiliation"]);

    /// <summary>The keys of a speaker in a list.</summary>
    public static FrontMatterKeys Speaker { get; } = new(["name"], ["aliases", "alias"]);

    /// <summary>The keys of a quotation.</summary>
    public static FrontMatterKeys Quotation { get; } = new(["text"], ["speaker"], ["quotation"]);

    /// <summary>Keys that programs write that save pages: they are no mistake, and state nothing of what an article has here.</summary>
    private string[] Others { get; init; } = [];

    /// <summary>All names of all keys.</summary>
    public IReadOnlyCollection<string> Names => _keys.Keys;

    /// <summary>The name of a key, in whatever case and under whichever of its names it was written; or null.</summary>
    public string? Find(string key) => _keys.TryGetValue(key, out string? name) ? name : null;

    /// <summary>Whether a key is passed over.</summary>
    public bool IsOther(string key) => Others.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key that was probably meant by an unknown one, or null where none is near.</summary>
    public string? Nearest(string key)
    {
        if (key.Length > LongestKey)
            return null;
        string written = key.ToLowerInvariant();
        (string? nearest, int least) = (null, Math.Max(1, key.Length / 3) + 1);
        foreach (string known in Names)
        {
            int distance = EditDistance.Between(written, known.ToLowerInvariant(), least - 1);
            if (distance < least)
                (nearest, least) = (known, distance);
        }

        return nearest;
    }
}
