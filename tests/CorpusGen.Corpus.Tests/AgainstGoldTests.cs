namespace CorpusGen.Corpus.Tests;

/// <summary>
/// The corpus beside what its authors meant. The shares are what the readers reach today: to be raised, never lowered.
/// </summary>
public class AgainstGoldTests
{
    [Fact]
    public void Every_article_is_there() => Assert.Equal(ExpectedArticle.All.Count, Corpus.Articles.Count);

    [Fact]
    public void Headlines() => Reach(0.94, ExpectedArticle.All, gold => gold.Article.Headline == gold.Headline, gold => $"{gold.Path}: {gold.Article.Headline}");

    [Fact]
    public void Authors() => Reach(
        0.86,
        ExpectedArticle.All,
        gold => gold.Authors.Order().SequenceEqual(Writers(gold.Article).Order()),
        gold => $"{gold.Path}: {string.Join(", ", Writers(gold.Article))}");

    [Fact]
    public void Dates() => Reach(
        1.00,
        ExpectedArticle.All,
        gold => gold.Article.DatePublished?.ToString("O") == gold.DatePublished,
        gold => $"{gold.Path}: {gold.Article.DatePublished:O}");

    [Fact]
    public void Publishers() => Reach(1.00, ExpectedArticle.All, gold => gold.Article.Publisher == gold.Publisher, gold => $"{gold.Path}: {gold.Article.Publisher}");

    [Fact]
    public void Quotations_are_found() => Reach(
        0.95,
        ExpectedArticle.All.SelectMany(gold => gold.Quotes, (gold, quote) => (gold.Article, quote)).ToList(),
        pair => pair.Article.Quotes.Any(quote => quote.Text == pair.quote.Text),
        pair => $"{pair.Article.Slug}: {pair.quote.Text}");

    [Fact]
    public void Quotations_are_quotations() => Reach(
        0.96,
        ExpectedArticle.All.SelectMany(gold => gold.Article.Quotes, (gold, quote) => (gold, quote)).ToList(),
        pair => pair.gold.Quotes.Any(quote => quote.Text == pair.quote.Text),
        pair => $"{pair.quote.Article.Slug}: {pair.quote}");

    [Fact]
    public void Speakers() => Reach(
        0.83,
        ExpectedArticle.All.SelectMany(gold => gold.Quotes, (gold, quote) => (gold.Article, quote)).ToList(),
        pair => pair.Article.Quotes.Any(quote => quote.Text == pair.quote.Text && quote.Speaker?.Name == pair.quote.Speaker),
        pair => $"{pair.Article.Slug}: {pair.quote.Text} — {pair.quote.Speaker}, not {pair.Article.Quotes.FirstOrDefault(quote => quote.Text == pair.quote.Text)?.Speaker}");

    /// <summary>Authors and, where an agency wrote it, the agency.</summary>
    private static IEnumerable<string> Writers(Article article) =>
        article.Bylines.Where(byline => byline.Kind is BylineKind.Author or BylineKind.Agency).Select(byline => byline.Name).Distinct();

    private static void Reach<T>(double share, IReadOnlyList<T> items, Func<T, bool> holds, Func<T, string> describe)
    {
        List<string> wrong = items.Where(item => !holds(item)).Select(describe).ToList();
        double reached = 1 - ((double)wrong.Count / items.Count);
        Assert.True(reached >= share, $"{reached:P1} of {items.Count} hold, {share:P1} are due. Wrong:\n{string.Join('\n', wrong)}");
    }
}
