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
    public void A_database_puts_the_deck_on_the_line_below_a_semicolon()
    {
        ArticleModel article = Read(English(Headline + ";\nThe last keeper leaves\n\nBYLINE: Mara Ellison"));
        Assert.Equal((Headline, "The last keeper leaves"), (article.Headline?.Text, article.AlternativeHeadline?.Text));
    }

    [Theory]
    [InlineData("Text: Mara Ellison\n\n{0}", "no text follows")]
    [InlineData("{0}\n\nTitle: The Last Lamp. A novel of the coast, in four parts.", "the story stands above it")]
    [InlineData("{0}\n\nSummary: The keeper leaves, the lamp stays.", "the story stands above it")]
    [InlineData("Text: {0}", "nothing else is labelled")]
    public void Other_lines_are_whole(string page, string why)
    {
        string text = page.Replace("{0}", new string('x', 250) + " stood there.", StringComparison.Ordinal);
        Assert.True(Split(text).TrueForAll(line => line.Part == StatedPart.None), why);
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
