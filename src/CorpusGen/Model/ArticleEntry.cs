using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>One article of the corpus. What is made of it is made once, when it is asked for.</summary>
/// <param name="path">Its file, relative to the project, with <c>/</c> between folders.</param>
/// <param name="article">What was read.</param>
internal sealed class ArticleEntry(string path, ArticleModel article) : IEquatable<ArticleEntry>
{
    private ArticleSummary? _summary;
    private ArticleQuotations? _quotations;
    private ulong? _textKey;

    /// <summary>Its file, relative to the project, with <c>/</c> between folders.</summary>
    public string Path { get; } = path;

    /// <summary>A hash of <see cref="Path"/> that is the same on every machine.</summary>
    public uint PathHash { get; } = StableHash.Of(path.AsSpan());

    /// <summary>What was read.</summary>
    public ArticleModel Article { get; } = article;

    /// <summary>What the index needs of it.</summary>
    public ArticleSummary Summary => _summary ??= ArticleSummary.Of(this);

    /// <summary>What is quoted in it.</summary>
    public ArticleQuotations Quotations => _quotations ??= new ArticleQuotations(this);

    /// <summary>What identifies its text in the resource that holds the texts.</summary>
    public ulong TextKey => _textKey ??= Model.TextKey.Of(Article.Text);

    /// <summary>Takes over from the article before an edit what the edit left as it was, the objects themselves.</summary>
    public void Keep(ArticleEntry before)
    {
        if (Summary == before.Summary)
            _summary = before.Summary;
        if (Quotations.Equals(before.Quotations))
            _quotations = before.Quotations;
    }

    /// <inheritdoc/>
    public bool Equals(ArticleEntry? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Article == other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();
}
