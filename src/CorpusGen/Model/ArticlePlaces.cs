namespace CorpusGen.Model;

/// <summary>What the paths alone decide of the articles: their slugs, their order, and where their texts are.</summary>
internal sealed class ArticlePlaces
{
    private readonly string[] _paths;

    /// <param name="paths">Sorted, each once.</param>
    public ArticlePlaces(string[] paths)
    {
        _paths = paths;
        string[] slugs = Slug.Assign(paths);
        Order = [.. Enumerable.Range(0, paths.Length).OrderBy(i => slugs[i], StringComparer.Ordinal)];
        Slugs = Array.ConvertAll(Order, i => slugs[i]);
        Dictionary<string, (int Bucket, int Slot)> places = Bucket.Places(paths);
        Places = Array.ConvertAll(Order, i => places[paths[i]]);
    }

    /// <summary>The slugs, sorted.</summary>
    public string[] Slugs { get; }

    /// <summary>For each slug the article among the paths.</summary>
    public int[] Order { get; }

    /// <summary>For each slug the bucket and the slot there.</summary>
    public (int Bucket, int Slot)[] Places { get; }

    /// <summary>Whether these are the places for some paths.</summary>
    public bool AreOf(string[] paths) => paths.AsSpan().SequenceEqual(_paths);
}
