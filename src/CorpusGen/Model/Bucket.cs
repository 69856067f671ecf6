using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>The articles that share one generated file.</summary>
/// <param name="Number">The bucket's number.</param>
/// <param name="Articles">Sorted by path; an article's slot is its place here.</param>
internal sealed record Bucket(int Number, EquatableArray<ArticleEntry> Articles)
{
    /// <summary>
    /// One output for each article would make every edit quadratic, one for all would print everything again. An
    /// edit costs its own bucket.
    /// </summary>
    private const int MaxBuckets = 128;

    private const int ArticlesPerBucket = 16;

    /// <summary>The place of each path: its bucket and its slot there.</summary>
    /// <param name="paths">Sorted, each once.</param>
    public static Dictionary<string, (int Bucket, int Slot)> Places(IReadOnlyList<string> paths)
    {
        Dictionary<string, (int, int)> places = new(StringComparer.Ordinal);
        List<string>[] buckets = Distribute(paths, path => StableHash.Of(path.AsSpan()));
        for (int bucket = 0; bucket < buckets.Length; bucket++)
        {
            for (int slot = 0; slot < buckets[bucket].Count; slot++)
                places.Add(buckets[bucket][slot], (bucket, slot));
        }

        return places;
    }

    /// <summary>All buckets in the order of their numbers, empty ones too, so that each keeps its place between runs.</summary>
    /// <param name="articles">Sorted by path, each once.</param>
    public static IEnumerable<Bucket> Distribute(EquatableArray<ArticleEntry> articles) =>
        Distribute(articles, article => article.PathHash).Select((list, number) => new Bucket(number, list.ToEquatableArray()));

    private static List<T>[] Distribute<T>(IReadOnlyList<T> things, Func<T, uint> hashOfPath)
    {
        int count = 1;
        while (count < MaxBuckets && count * ArticlesPerBucket < things.Count)
            count *= 2;

        List<T>[] buckets = [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
        foreach (T thing in things)
            buckets[NumberOf(hashOfPath(thing), count)].Add(thing);
        return buckets;
    }

    /// <summary>The number of a path's bucket.</summary>
    /// <param name="count">How many buckets there are, a power of two.</param>
    public static int NumberOf(uint hashOfPath, int count) => (int)((hashOfPath ^ (hashOfPath >> 16)) & (uint)(count - 1));
}
