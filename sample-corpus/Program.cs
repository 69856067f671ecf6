using System.Globalization;
using SampleCorpus;

Print.Title("What the outlets say of Kettle Bridge, and who said it");
foreach (Article article in Corpus.Articles.Where(article => article.Body.Contains("Kettle Bridge", StringComparison.Ordinal) || article.Body.Contains("Kesselbrücke", StringComparison.Ordinal)))
{
    Print.Heading($"{article.Publisher}: {article.Headline}");
    foreach (Quote quote in article.Quotes.Where(quote => quote.Kind != QuotationKind.Pull))
        Print.Row(quote.Speaker?.Name ?? "?", $"“{quote.Text}”");
}

Print.Title("The same person across outlets: " + Corpus.Speakers.IngridVasel);
foreach (Quote quote in Corpus.Speakers.IngridVasel.Quotes)
    Print.Row(quote.Article.Publisher ?? "", $"“{quote.Text}” ({quote.Mention} {quote.Cue})");

Print.Title("Articles of each author");
foreach (Author author in Corpus.Authors.All)
    Print.Row(author.Name, string.Join(" · ", author.Articles));

Print.Title("Quotations without a speaker");
foreach (Quote quote in Corpus.Quotes.Where(quote => quote.Speaker is null))
    Print.Row(quote.Article.Slug, $"“{quote.Text}”");

Print.Title("Timeline");
foreach (Article article in Corpus.Articles.Where(article => article.DatePublished is not null).OrderBy(article => article.DatePublished))
    Print.Row(article.DatePublished!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{article} ({article.Publisher})");

Print.Title("By outlet");
foreach (string publisher in Corpus.Publishers)
{
    IReadOnlyList<Article> articles = Corpus.ByPublisher(publisher);
    Print.Row(publisher, $"{articles.Count,3} articles {articles.Sum(article => article.WordCount),7:N0} words {articles.Sum(article => article.Quotes.Count),5} quotations");
}
