using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>What is quoted in one article: an edit around the quotations leaves it alone.</summary>
/// <param name="Path">The article's file.</param>
/// <param name="Quotations">In the order of the text, each wording once.</param>
internal sealed record ArticleQuotations(string Path, EquatableArray<QuotedText> Quotations)
{
    public static ArticleQuotations Of(ArticleEntry entry)
    {
        ArticleModel article = entry.Article;
        IEnumerable<QuotedText> quotations =
            from i in Enumerable.Range(0, article.Quotations.Count)
            let quotation = article.Quotations[i]
            group (Number: i, Quotation: quotation) by quotation.Range.In(article.Text) into same
            // A pull quote repeats what the body quotes.
            let first = same.OrderBy(one => one.Quotation.Kind == QuotationKind.Pull).First()
            orderby first.Number
            select new QuotedText(first.Number, same.Key, first.Quotation.Speaker < 0 ? null : article.Speakers[first.Quotation.Speaker].Name);
        return new ArticleQuotations(entry.Path, quotations.ToEquatableArray());
    }
}
