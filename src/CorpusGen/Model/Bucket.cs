using System.Collections.Immutable;
using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>The articles that share one generated file.</summary>
/// <param name="Number">The bucket's number.</param>
/// <param name="Articles">Sorted by path; an article's slot is its place here.</param>
internal sealed record Bucket(int Number, EquatableArray<BucketArticle> Articles)
{
    /// <summary>
    /// One output for each article would make every edit quadratic, one for all would print everything again. An
    /// edit costs its own bucket.
    /// </summary>
    private const int MaxBuckets = 64;

    private const int ArticlesPerBucket = 16;

    /// <summary>
    /// UTF-16 units of text that go into string literals. The heap of string literals ends at 16,777,216 bytes
    /// (CS8103), and the consumer's own strings and our names need some of it.
    /// </summary>
    private const int LiteralBudget = 6_500_000;

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
            uint hash = StableHash.Of(path);
            int bucket = (int)((hash ^ (hash >> 16)) & (uint)(count - 1));
            places.Add(path, (bucket, sizes[bucket]++));
        }

        return places;
    }

    /// <summary>All buckets in the order of their numbers, empty ones too, so that each keeps its place between runs.</summary>
    public static IEnumerable<Bucket> Distribute(ImmutableArray<ArticleEntry> articles)
    {
        Dictionary<string, (int Bucket, int Slot)> places = Places(articles.Select(article => article.Path));
        List<BucketArticle>[] buckets = [];
        if (places.Count > 0)
            buckets = [.. Enumerable.Range(0, places.Values.Max(place => place.Bucket) + 1).Select(_ => new List<BucketArticle>())];

        long literals = 0;
        foreach (ArticleEntry article in articles.OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            (int bucket, int slot) = places[article.Path];
            if (slot < buckets[bucket].Count)
                continue; // the same file listed twice
            literals += article.Article.Text.Length;
            buckets[bucket].Add(new BucketArticle(article, literals > LiteralBudget && IsUnicode(article.Article.Text)));
        }

        return buckets.Select((list, number) => new Bucket(number, list.ToEquatableArray()));
    }

    /// <summary>Half a character, as an editor's buffer may hold, has no UTF-8.</summary>
    private static bool IsUnicode(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
