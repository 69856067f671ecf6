using CorpusGen.Text.Corpus;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Pages on which a program or a database wrote what each line is.</summary>
public class PartLabelsTests
{
    private const string Deck = "Islanders say the plan could return if the government shares the bill";

    [Theory]
    [InlineData("Title", "Subtitle", "Text")]
    [InlineData("HEADLINE", "HIGHLIGHT", "FULL TEXT")]
    [InlineData("headline", "summary", "content")]
    [InlineData("Titel", "Untertitel", "Volltext")]
    [InlineData("Titre ", "Chapô ", "Texte ")]
    [InlineData("Título", "Bajada", "Cuerpo")]
    [InlineData("Заголовок", "Подзаголовок", "Текст")]
    public void What_is_labelled_is_what_the_label_says(string headline, string deck, string body)
    {
        ArticleModel article = Read(Labelled(headline + ": ", deck + ": ", body + ": "));
        Assert.Equal((Headline, Deck, "Mara Ellison"), (article.Headline?.Text, article.AlternativeHeadline?.Text, article.Bylines.Single().Name));
        Assert.Equal([headline + ":", deck + ":", body + ":"], article.Segments.Where(segment => segment.Kind == SegmentKind.Boilerplate).Select(segment => segment.Range.In(article.Text)));
        Assert.StartsWith("The council", article.Segments.First(segment => segment.Kind == SegmentKind.Paragraph).Range.In(article.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_may_stand_on_the_line_before()
    {
        ArticleModel article = Read(Labelled("Title:\n", "Summary:\n", "Text:\n"));
        Assert.Equal((Headline, Deck), (article.Headline?.Text, article.AlternativeHeadline?.Text));
        Assert.Equal(Read(Labelled("Title: ", "Summary: ", "Text: ")).WordCount, article.WordCount);
    }

    [Fact]
    public void Whatever_else_is_labelled_may_stand_above()
    {
        string notes = string.Concat(Enumerable.Repeat("the paper of the coast and its towns; ", 5));
        ArticleModel article = Read("Publication info: " + notes + "\n" + Labelled("Title: ", "Abstract: ", "Full text: "));
        Assert.Equal((Headline, Deck), (article.Headline?.Text, article.AlternativeHeadline?.Text));
    }

    [Fact]
    public void A_database_puts_the_deck_on_the_line_below_a_semicolon()
    {
        ArticleModel article = Read(English(Headline + ";\nThe last keeper leaves\n\nBYLINE: Mara Ellison"));
        Assert.Equal((Headline, "The last keeper leaves"), (article.Headline?.Text, article.AlternativeHeadline?.Text));
    }

    [Theory]
    [InlineData("{0}\n\nTitle: The Last Lamp. A novel of the coast, in four parts.\nSummary: A keeper leaves.", "the story stands above it")]
    [InlineData("{0}\n\nSummary: The keeper leaves, the lamp stays.", "the story stands above it")]
    [InlineData("Text: {0}", "nothing else is labelled")]
    [InlineData("A keeper looks back\nTitle: The Last Lamp\nAuthor: Tobias Wren\n\n{0}", "a headline stands above it and nothing else is labelled")]
    public void Other_lines_are_whole(string page, string why)
    {
        string text = page.Replace("{0}", new string('x', 250) + " stood there.", StringComparison.Ordinal);
        Assert.True(Split(text).TrueForAll(line => line.Part == StatedPart.None), why);
    }

    [Theory]
    [InlineData("Text: Mara Ellison")]
    [InlineData("Text: Mara Ellison und Carla Weber, Fotos: Bernd Schmidt")]
    public void Who_wrote_the_text_is_no_text(string byline) =>
        Assert.Equal([StatedPart.Label, StatedPart.Headline, StatedPart.None], Split("Titel: Die Lampe brennt\n" + byline).Select(line => line.Part));

    [Fact]
    public void A_label_below_the_story_is_cut_off_the_headline_all_the_same()
    {
        string notice = string.Concat(Enumerable.Repeat("We use cookies and similar techniques on this page. ", 5));
        Assert.Equal(Headline, Read(English(notice + "\n\nTitle: " + Headline + "\n\nBy Mara Ellison")).Headline?.Text);
    }

    [Fact]
    public void In_Greek_a_semicolon_asks()
    {
        ArticleModel article = Read("Τι θα γίνει με το φράγμα στο λιμάνι;\n\nΤης Μαρίας Παπαδοπούλου και του Νίκου Γεωργίου\n\n" + English("").Trim());
        Assert.Equal(("Τι θα γίνει με το φράγμα στο λιμάνι;", null), (article.Headline?.Text, article.AlternativeHeadline?.Text));
    }

    [Fact]
    public void A_byline_below_a_semicolon_is_no_deck()
    {
        ArticleModel article = Read(English(Headline + ";\nBy Mara Ellison and Tobias Wren"));
        Assert.Equal((null, 2), (article.AlternativeHeadline, article.Bylines.Count));
    }

    /// <summary>What a publisher labels alike on all pages is no deck.</summary>
    [Fact]
    public void A_labelled_line_that_is_repeated_is_the_publishers()
    {
        const string Repeated = "Description: The Lantern tells its readers every morning what happened on the coast.";
        GivenFacts given = GivenFacts.None with { RepeatedLines = [ArticleLine.Of(Repeated).Hash] };
        ArticleModel article = ArticleReader.Read(English("Title: " + Headline + "\n" + Repeated + "\nBy Mara Ellison"), given, TestContext.Current.CancellationToken);
        Assert.Equal((Headline, null), (article.Headline?.Text, article.AlternativeHeadline));
        Assert.Equal(SegmentKind.Boilerplate, KindOf(article, "The Lantern tells"));
    }

    [Fact]
    public void A_label_counts_once()
    {
        List<LineBounds> lines = Split("Title: The lamp\nTitle: The lamp and the sea");
        Assert.Equal([StatedPart.Label, StatedPart.Headline, StatedPart.None], lines.Select(line => line.Part));
    }

    [Fact]
    public void What_was_labelled_says_so()
    {
        ExplainedArticle explained = ArticleReader.Explain(Labelled("Title: ", "Summary: ", "Text: "), GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Equal(5, explained.Segments.Count(evidence => evidence?.By == "labelled on the page"));
    }

    private static List<LineBounds> Split(string text)
    {
        List<LineBounds> lines = [];
        LineScanner scanner = new(text.AsSpan(), 0);
        while (scanner.Next(out LineBounds line))
            lines.Add(line);
        return PartLabels.Split(text, lines);
    }

    private static string Labelled(string headline, string deck, string body) =>
        headline + Headline + "\nAuthor: Mara Ellison\n" + deck + Deck + "\n" + body + English("").TrimStart();
}
