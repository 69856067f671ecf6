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
        string[] sorted = paths.Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToArray();
        int count = 1;
        while (count < MaxBuckets && count * ArticlesPerBucket < sorted.Length)
            count *= 2;

        int[] sizes = new int[count];
        Dictionary<string, (int, int)> places = new(StringComparer.Ordinal);
        foreach (string path in sorted)
        {
            uint hash = StableHash.Of(path.AsSpan());
            int bucket = (int)((hash ^ (hash >> 16)) & (uint)(count - 1));
            places.Add(path, (bucket, sizes[bucket]++));
        }

        return places;
    }

    /// <summary>All buckets in the order of their numbers, empty ones too, so that each keeps its place between runs.</summary>
    public static IEnumerable<Bucket> Distribute(ImmutableArray<ArticleEntry> articles)
    {
        Dictionary<string, (int Bucket, int Slot)> places = Places(articles.Select(article => article.Path));
        List<ArticleEntry>[] buckets = [];
        if (places.Count > 0)
            buckets = [.. Enumerable.Range(0, places.Values.Max(place => place.Bucket) + 1).Select(_ => new List<ArticleEntry>())];

        foreach (ArticleEntry article in articles.OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            (int bucket, int slot) = places[article.Path];
            if (slot == buckets[bucket].Count) // else the same file is listed twice
                buckets[bucket].Add(article);
        }

        return buckets.Select((list, number) => new Bucket(number, list.ToEquatableArray()));
    }
}
