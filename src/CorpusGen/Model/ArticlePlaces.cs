namespace CorpusGen.Model;

/// <summary>What the paths alone decide of the articles: their slugs, their order, and where their texts are.</summary>
internal sealed class ArticlePlaces
{
    private readonly string[] _paths;

    /// <param name="paths">Sorted, each once.</param>
    public ArticlePlaces(string[] paths)
    {
        _paths = paths;
        Slugs = Slug.Assign(paths);
        Order = [.. Enumerable.Range(0, paths.Length)];
        Array.Sort(Slugs, Order, StringComparer.Ordinal);
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
