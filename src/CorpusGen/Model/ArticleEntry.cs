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

    /// <summary>
    /// Takes over what an edit left as it was, the objects themselves: a driver that finds a list equal keeps the list of
    /// before, and would compare whatever is another object in it at each edit from then on.
    /// </summary>
    /// <param name="before">The article before the edit, or null where the file gave none.</param>
    public void Keep(ArticleEntry? before)
    {
        if (before?.Summary == Summary)
            _summary = before.Summary;
        if (before?.Quotations.Equals(Quotations) == true)
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
