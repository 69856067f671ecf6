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
            _buckets = WithEdited(articles) ?? [.. Bucket.Distribute(articles)];
            _articles = articles;
            return _buckets;
        }
    }

    /// <summary>The buckets of before with the one article that was edited; null where more are others, or it has another path.</summary>
    private Bucket[]? WithEdited(EquatableArray<ArticleEntry> articles)
    {
        ListEdit edit = ListEdit.Between(_articles.AsSpan(), articles.AsSpan());
        if (articles.Count != _articles.Count || edit.EndAfter != edit.Start + 1)
            return null;
        (ArticleEntry before, ArticleEntry after) = (_articles[edit.Start], articles[edit.Start]);
        if (before.Path != after.Path)
            return null;
        Bucket[] buckets = [.. _buckets];
        ref Bucket bucket = ref buckets[Bucket.NumberOf(after.PathHash, buckets.Length)];
        bucket = bucket with { Articles = bucket.Articles.Select(article => ReferenceEquals(article, before) ? after : article).ToEquatableArray() };
        return buckets;
    }
}
