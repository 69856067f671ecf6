using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>
/// What is quoted in one article: an edit around the quotations leaves it alone. They are found when they are asked for,
/// since a large corpus has no members for them and needs none of them.
/// </summary>
internal sealed class ArticleQuotations(ArticleEntry entry) : IEquatable<ArticleQuotations>
{
    private EquatableArray<QuotedText>? _quotations;

    /// <summary>The article's file.</summary>
    public string Path => entry.Path;

    /// <summary>In the order of the text, each wording once.</summary>
    public EquatableArray<QuotedText> Quotations => _quotations ??= Find(entry.Article);

    /// <inheritdoc/>
    public bool Equals(ArticleQuotations? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Quotations == other.Quotations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleQuotations);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();

    private static EquatableArray<QuotedText> Find(ArticleModel article)
    {
        IEnumerable<QuotedText> quotations =
            from i in Enumerable.Range(0, article.Quotations.Count)
            let quotation = article.Quotations[i]
            group (Number: i, Quotation: quotation) by quotation.Range.In(article.Text) into same
            // A pull quote repeats what the body quotes.
            let first = same.OrderBy(one => one.Quotation.Kind == QuotationKind.Pull).First()
            orderby first.Number
            select new QuotedText(first.Number, same.Key, first.Quotation.Speaker < 0 ? null : article.Speakers[first.Quotation.Speaker].Name);
        return quotations.ToEquatableArray();
    }
}
