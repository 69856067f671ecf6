namespace CorpusGen.Corpus.Tests;

/// <summary>The corpus as a downstream developer queries it.</summary>
public class QueryTests
{
    [Fact]
    public void Segments_tile_every_text()
    {
        foreach (Article article in Corpus.Articles)
            Assert.Equal(article.Text, string.Concat(article.Segments));
    }

    [Fact]
    public void Spans_cut_the_thing_itself_out_of_the_text()
    {
        foreach (Quote quote in Corpus.Quotes)
        {
            Assert.Equal(quote.Text, quote.Article.Text[quote.Span]);
            Assert.Equal(quote.Cue, quote.CueSpan is { } cue ? quote.Article.Text[cue] : null);
        }
    }

    [Fact]
    public void Every_article_is_found_by_its_slug()
    {
        foreach (Article article in Corpus.Articles)
            Assert.Same(article, Corpus.Find(article.Slug));
#pragma warning disable CORPUS4001 // That there is none is the point.
        Assert.False(Corpus.TryFind("no-such-article", out Article? none));
        Assert.Null(none);
        Assert.Throws<KeyNotFoundException>(() => Corpus.Find("no-such-article"));
#pragma warning restore CORPUS4001
    }

    [Fact]
    public void Publishers_share_the_articles_out_among_them() =>
        Assert.Equal(
            Corpus.Articles.OrderBy(article => article.Slug, StringComparer.Ordinal),
            Corpus.Publishers.SelectMany(Corpus.ByPublisher).OrderBy(article => article.Slug, StringComparer.Ordinal));

    [Fact]
    public void Speakers_have_the_quotations_that_name_them()
    {
        Assert.NotEmpty(Corpus.Speakers.All);
        foreach (Speaker speaker in Corpus.Speakers.All)
        {
            Assert.Same(speaker, Corpus.Speakers.Find(speaker.Name));
            Assert.NotEmpty(speaker.Quotes);
            Assert.All(speaker.Quotes, quote => Assert.Same(speaker, quote.Speaker));
        }
    }

    [Fact]
    public void Authors_have_the_articles_that_name_them()
    {
        Assert.NotEmpty(Corpus.Authors.All);
        foreach (Author author in Corpus.Authors.All)
            Assert.All(Corpus.ByAuthor(author.Name), article => Assert.Contains(article.Bylines, byline => byline.Name == author.Name));
    }

    [Fact]
    public void Articles_between_two_days_come_in_their_order()
    {
        IReadOnlyList<Article> articles = Corpus.Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        Assert.NotEmpty(articles);
        Assert.Equal(articles.OrderBy(article => article.DatePublished), articles);
        Assert.All(articles, article => Assert.InRange(article.DatePublished!.Value, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31)));
    }

    [Fact]
    public void The_mayor_says_the_same_in_several_outlets()
    {
        Speaker mayor = Corpus.Speakers.IngridVasel;
        Assert.True(mayor.Quotes.Select(quote => quote.Article.Publisher).Distinct().Count() >= 3);
        Assert.Contains(mayor.Quotes, quote => quote.Text.Contains("painting over rust", StringComparison.Ordinal));
        Assert.Equal(Corpus.QuotesBy("Ingrid Vasel"), mayor.Quotes);
    }

    [Fact]
    public void Quotations_are_found_by_their_words() =>
        Assert.Equal(
            Corpus.Quotes.Where(quote => quote.Text.Contains("painting over rust", StringComparison.Ordinal)),
            Corpus.QuotesContaining("PAINTING over rust"));

    /// <summary>As the readme shows it.</summary>
    [Fact]
    public void A_member_for_each_article_and_speaker()
    {
        Article story = Corpus.HalverportCourier.TramDiggersFindAMedievalBoatUnderFishgate;
        Assert.Equal("Tram diggers find a medieval boat under Fishgate, cargo still aboard", story.Headline);
        Assert.Equal(9, story.Quotes.Count);
        Assert.Contains(story, Corpus.HalverportCourier.Articles);
        Assert.Contains(Corpus.Speakers.IngridVasel, Corpus.Speakers.All);
    }
}
