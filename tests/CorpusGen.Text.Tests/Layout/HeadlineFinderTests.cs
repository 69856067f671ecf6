using CorpusGen.Text.Layout;
using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Which of the lines above the story is its headline.</summary>
public class HeadlineFinderTests
{
    [Theory]
    [InlineData("Coast\n\n{0}")]
    [InlineData("Lighthouse dispute\n\n{0}")]
    [InlineData("Home\nNews\nCoast\n\n{0}")]
    [InlineData("Photo: Tobias Wren\n\n{0}")]
    [InlineData("Updated March 13, 2024\n\n{0}")]
    [InlineData("By Mara Ellison\n\n{0}")]
    [InlineData("{0}\n\nBy Mara Ellison\n\nFerry captain retires after forty years on the bridge")]
    [InlineData("{0}\n\nTower on Gannet Point stays in service")]
    public void Other_lines_stand_around_it(string above)
    {
        ArticleModel article = Read(English(above.Replace("{0}", Headline, StringComparison.Ordinal)));
        Assert.Equal(Headline, article.Headline?.Text);
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, First));
    }

    [Fact]
    public void A_page_may_have_it_twice() =>
        Assert.Equal(Headline, Read(English($"{Headline}\n\nNews\n\n{Headline}\n\nBy Mara Ellison")).Headline?.Text);

    [Theory]
    [InlineData("The council of Brackwater kept the lighthouse on Gannet Point, and that after two days of blockade by the fishermen of the town and of two others.", false)]
    [InlineData("12 March 2024", false)]
    [InlineData("Share", false)]
    [InlineData("Harbour town keeps its light", true)]
    [InlineData("Will the light go out?", true)]
    public void A_date_a_label_and_running_text_are_no_candidates(string line, bool isOne)
    {
        PageLines page = Lines(English(line));
        Assert.Equal(isOne, HeadlineFinder.IsCandidate(page, 0));
    }

    /// <summary>What is known before learning prefers a title to all else that may stand there.</summary>
    [Theory]
    [InlineData("By Mara Ellison")]
    [InlineData("Photo: Tobias Wren")]
    [InlineData("Mara Ellison")]
    [InlineData("Coast")]
    [InlineData("This story is more than five years old.")]
    [InlineData("The tower will not go dark after all, to the relief of the whole fleet.")]
    [InlineData("Coast | The Brackwater Observer")]
    public void A_title_is_likelier_than_the_line_beside_it(string line)
    {
        PageLines page = Lines(English($"{line}\n\n{Headline}"));
        Assert.True(HeadlineFinder.Prior(page, 1) > HeadlineFinder.Prior(page, 0));
    }

    /// <summary>Of two lines of the same rank the one is the headline that would not be labelled a deck.</summary>
    [Fact]
    public void What_would_be_labelled_otherwise_is_less_likely_one()
    {
        PageLines page = Lines(English($"Fishermen of two towns had blocked the quay all day\n\n{Headline}"));
        PageModel ranked = new(LabelsOf(page.Lines[0], LineLabel.Headline)), labelled = new(LabelsOf(page.Lines[0], LineLabel.Deck));
        Assert.Equal(0, HeadlineFinder.Find(page, ranked));
        Assert.Equal(1, HeadlineFinder.Find(page, labelled));
        Assert.Equal(0, HeadlineFinder.FindByRank(page, labelled.Headline));
        Assert.Contains(HeadlineFinder.Explain(page, 1, labelled).Reasons, reason => reason.Feature == "labelled a headline");
    }

    /// <summary>Weights that take lines of as many words for one label, and know nothing of others.</summary>
    private static LabelWeights LabelsOf(in Line line, LineLabel label)
    {
        Features features = new(new int[Features.Most], LabelWeights.Slots);
        features.Add(1, Features.Step(line.Words));
        float[] weights = new float[2 * LabelWeights.Stride];
        weights[LabelWeights.Stride + (int)label] = 5;
        return new LabelWeights([(ushort)features.Places[0]], weights);
    }
}
