using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Short lines amid the story that a paragraph announces.</summary>
public class ListMarkerTests
{
    [Theory]
    [InlineData("a new lamp of the old kind\na gallery without cracks\na keeper for the winter")]
    [InlineData("Gannet Point\n\nThe Skerry Stones\n\nBrackwater Mole")]
    [InlineData("Lamp: 400 crowns\nOil: 90 crowns\nPaint: 35 crowns")]
    public void Short_lines_behind_a_colon_are_a_list(string items)
    {
        ArticleModel article = Read(WithList("The council asked for an estimate of what is needed this year:", items));
        Assert.Equal(
            items.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            article.Segments.Where(segment => segment.Kind == SegmentKind.ListItem).Select(segment => segment.Range.In(article.Text)));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("Share this article\nSubscribe to our newsletter")]
    [InlineData("Gannet Point\nSubscribe to our newsletter")]
    [InlineData("https://www.example.org/lighthouse")]
    [InlineData("00:00 / 02:14\n1 / 5")]
    [InlineData("Orla Tannick (left) and Jonas Wexley on the mole")]
    public void Words_of_the_page_are_no_list(string lines) =>
        Assert.DoesNotContain(Read(WithList("The council asked for an estimate of what is needed this year:", lines)).Segments, segment => segment.Kind == SegmentKind.ListItem);

    [Fact]
    public void What_no_paragraph_follows_is_no_list() =>
        Assert.DoesNotContain(Read(English(Headline + "\n\nBy Mara Ellison", below: "The council asked for an estimate of these:\n\nGannet Point\n\nThe Skerry Stones")).Segments, segment => segment.Kind == SegmentKind.ListItem);

    private static string WithList(string lead, string items) => English(Headline + "\n\nBy Mara Ellison", within: lead + "\n\n" + items);
}
