using System.Collections.Immutable;
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
    private const int MaxBuckets = 64;

    private const int ArticlesPerBucket = 16;

    /// <summary>The place of each path: its bucket and its slot there.</summary>
    public static Dictionary<string, (int Bucket, int Slot)> Places(IEnumerable<string> paths)
    {
        Dictionary<string, (int, int)> places = new(StringComparer.Ordinal);
        List<string>[] buckets = Distribute(new HashSet<string>(paths, StringComparer.Ordinal), path => path);
        for (int bucket = 0; bucket < buckets.Length; bucket++)
        {
            for (int slot = 0; slot < buckets[bucket].Count; slot++)
                places.Add(buckets[bucket][slot], (bucket, slot));
        }

        return places;
    }

    /// <summary>All buckets in the order of their numbers, empty ones too, so that each keeps its place between runs.</summary>
    public static IEnumerable<Bucket> Distribute(ImmutableArray<ArticleEntry> articles)
    {
        Dictionary<string, ArticleEntry> byPath = new(articles.Length, StringComparer.Ordinal);
        foreach (ArticleEntry article in articles)
        {
            if (!byPath.ContainsKey(article.Path)) // else the same file is listed twice
                byPath.Add(article.Path, article);
        }

        return Distribute(byPath.Values, article => article.Path).Select((list, number) => new Bucket(number, list.ToEquatableArray()));
    }

    /// <summary>Each bucket is sorted by itself: most of what it takes to sort them all is saved at every edit.</summary>
    private static List<T>[] Distribute<T>(ICollection<T> things, Func<T, string> path)
    {
        int count = 1;
        while (count < MaxBuckets && count * ArticlesPerBucket < things.Count)
            count *= 2;

        List<T>[] buckets = [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
        foreach (T thing in things)
        {
            uint hash = StableHash.Of(path(thing).AsSpan());
            buckets[(hash ^ (hash >> 16)) & (uint)(count - 1)].Add(thing);
        }

        foreach (List<T> bucket in buckets)
            bucket.Sort((left, right) => string.CompareOrdinal(path(left), path(right)));
        return buckets;
    }
}
