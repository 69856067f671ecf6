using CorpusGen.Text;
using CorpusGen.Text.Corpus;

namespace CorpusGen.Model;

/// <summary>
/// The buckets of a corpus, remembered: an article that was edited is replaced in its own. What it gives depends on the
/// articles alone, never on those of before.
/// </summary>
internal sealed class Buckets
{
    private readonly object _lock = new();
    private EquatableArray<ArticleEntry> _articles;
    private Bucket[] _buckets = [];

    /// <summary>As <see cref="Bucket.Distribute(EquatableArray{ArticleEntry})"/>.</summary>
    public Bucket[] Of(EquatableArray<ArticleEntry> articles)
    {
        lock (_lock)
        {
            _buckets = Replaced(articles) ?? [.. Bucket.Distribute(articles)];
            _articles = articles;
            return _buckets;
        }
    }

    /// <summary>The buckets of before with other articles of the same paths; null where the paths are others.</summary>
    private Bucket[]? Replaced(EquatableArray<ArticleEntry> articles)
    {
        ListEdit edit = ListEdit.Between(_articles.AsSpan(), articles.AsSpan());
        if (articles.Count == 0 || articles.Count != _articles.Count)
            return null;
        Bucket[] buckets = [.. _buckets];
        for (int i = edit.Start; i < edit.EndAfter; i++)
        {
            (ArticleEntry before, ArticleEntry after) = (_articles[i], articles[i]);
            if (before.Path != after.Path)
                return null;
            ref Bucket bucket = ref buckets[Bucket.NumberOf(after.PathHash, buckets.Length)];
            bucket = bucket with { Articles = bucket.Articles.Select(article => ReferenceEquals(article, before) ? after : article).ToEquatableArray() };
        }

        return buckets;
    }
}
