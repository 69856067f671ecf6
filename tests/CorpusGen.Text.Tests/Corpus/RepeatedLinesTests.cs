using CorpusGen.Text.Corpus;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Tests.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Corpus;

/// <summary>What the articles of one publisher have in common is the page's.</summary>
public class RepeatedLinesTests
{
    private const string Slogan = "The Lantern has lit the coast of Halverport since the winter of 1887.";
    private const string Byline = "By Mara Ellison";

    private static readonly GivenFacts s_lantern = new() { Publisher = "The Lantern" };

    [Fact]
    public void A_line_in_three_articles_of_a_publisher_is_boilerplate()
    {
        string[] corpus = [Page(0), Page(1), Page(2)];
        Assert.Equal(SegmentKind.Paragraph, SamplePage.KindOf(Read(corpus[0], corpus[..2]), Slogan));
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(Read(corpus[0], corpus), Slogan));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\u2028", "")]
    [InlineData("\n", "\u200B")]
    [InlineData("\n", "\uFEFF\t")]
    public void A_line_is_the_same_whatever_ends_and_surrounds_it(string end, string around)
    {
        string[] corpus = [Page(0).Replace("\n", around + end + around, StringComparison.Ordinal), Page(1), Page(2)];
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(Read(corpus[0], corpus), Slogan));
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(Read(corpus[1], corpus), Slogan));
    }

    [Fact]
    public void A_line_is_the_same_whatever_is_hidden_in_it()
    {
        string hiding = Slogan.Replace("e", "e\u00AD", StringComparison.Ordinal);
        string[] corpus = [Page(0).Replace(Slogan, hiding, StringComparison.Ordinal), Page(1), Page(2)];
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(Read(corpus[0], corpus), hiding));
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(Read(corpus[1], corpus), Slogan));
    }

    [Fact]
    public void Bylines_are_repeated_and_stay()
    {
        ArticleModel article = Read(Page(0), [Page(0), Page(1), Page(2)]);
        Assert.Equal(["Mara Ellison"], SamplePage.Names(article, BylineKind.Author));
        Assert.Equal(Headline(0), article.Headline?.Text);
    }

    [Fact]
    public void A_repeated_line_is_no_headline()
    {
        string[] corpus = [.. Enumerable.Range(0, 3).Select(i => "Notes on the week by the people who live on the coast\n\n" + Page(i))];
        Assert.Equal(Headline(0), Read(corpus[0], corpus).Headline?.Text);
    }

    [Fact]
    public void Other_publishers_do_not_count()
    {
        string[] corpus = [Page(0), Page(1), "---\npublisher: The Harbour Post\n---\n" + Page(2)];
        Assert.Equal(SegmentKind.Paragraph, SamplePage.KindOf(Read(corpus[0], corpus), Slogan));
    }

    [Fact]
    public void Copies_of_one_story_keep_what_they_share()
    {
        string[] corpus = [Page(0), Page(0) + "\nCorrected.\n", Page(0) + "\nCorrected again.\n"];
        Assert.Equal(SegmentKind.Paragraph, SamplePage.KindOf(Read(corpus[0], corpus), Slogan));
    }

    [Fact]
    public void Paragraphs_that_are_told_again_stay()
    {
        string background = string.Join(" ", Enumerable.Repeat("The lighthouse was built by the old harbour board after two ships had been lost in a week.", 3));
        string[] corpus = [Page(0, background), Page(1, background), Page(2, background)];
        ArticleModel article = Read(corpus[0], corpus);
        Assert.Equal(SegmentKind.Paragraph, SamplePage.KindOf(article, background));
        Assert.Equal(SegmentKind.Boilerplate, SamplePage.KindOf(article, Slogan));
    }

    [Fact]
    public void Without_a_publisher_there_is_nothing_to_compare() => Assert.Null(ArticleLines.Of(Page(0), GivenFacts.None, TestContext.Current.CancellationToken));

    [Fact]
    public void The_order_of_the_articles_does_not_matter() => Prop.ForAll(
        Gen.Shuffle(Enumerable.Range(0, 6).ToArray()).ToArbitrary(),
        order => Assert.Equal(Find(Enumerable.Range(0, 6).Select(i => Page(i % 4))), Find(order.Select(i => Page(i % 4)))))
        .Check(Config.QuickThrowOnFailure);

    private static string Headline(int i) => new[] { "Ferry returns to the east quay", "Council delays the bridge again", "Market moves to the customs house", "Storm closes the coast road" }[i];

    /// <summary>Stories that have nothing in common but what the page says.</summary>
    private static string Page(int i, string within = "") =>
        $"""
        {Headline(i)}

        {Byline}

        {Sentence(i, "began on Monday with a meeting in the town hall, at which nobody wanted to speak first")}

        {Slogan}

        {Sentence(i, "will be decided before the end of the month, when the report of the engineers has been read by all")}

        {within}

        {Sentence(i, "has kept the town busy for years, and most people say that they would rather talk about the weather")}

        """;

    private static string Sentence(int i, string what) => $"What the paper called {Headline(i).ToLowerInvariant()} {what}, as those who were there remember it.";

    private static EquatableArray<RepeatedLines> Find(IEnumerable<string> corpus) =>
        RepeatedLines.Find(corpus.Select(text => ArticleLines.Of(text, s_lantern)).OfType<ArticleLines>());

    private static ArticleModel Read(string text, string[] corpus) => ArticleReader.Read(
        text,
        s_lantern with { RepeatedLines = RepeatedLines.Of(ArticleLines.Of(text, s_lantern), Find(corpus)) },
        TestContext.Current.CancellationToken);
}
