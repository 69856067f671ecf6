using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What holds whatever was learned: by the weights here every line is the same.</summary>
public class LineLabelerTests
{
    [Theory]
    [InlineData("Photo: Tobias Wren/Brackwater Press", true)]
    [InlineData("The harbour master had asked for less.", false)]
    public void A_sentence_between_headline_and_picture_is_a_deck(string below, bool isDeck)
    {
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\nThe council voted for another ten years.\n{below}\n\nThe vote was nine to two.\n", LineLabel.Body);
        Assert.Equal([LineLabel.Headline, isDeck ? LineLabel.Deck : LineLabel.Body, LineLabel.Body, LineLabel.Body], labels);
    }

    [Fact]
    public void A_page_where_no_line_is_surely_the_storys_has_one_all_the_same()
    {
        LineLabel[] labels = Label("Home News Sport\n\nHarbour town keeps its last light\n\nThe council voted nine to two.\n\nRead more\n", LineLabel.Other);
        Assert.Equal([LineLabel.Other, LineLabel.Headline, LineLabel.Body, LineLabel.Other], labels);
    }

    [Fact]
    public void A_page_without_a_sentence_has_no_story()
    {
        LineLabel[] labels = Label("Harbour town keeps its last light\n\nHome\n\nNews\n\nSport\n", LineLabel.Other);
        Assert.Equal([LineLabel.Headline, LineLabel.Other, LineLabel.Other, LineLabel.Other], labels);
    }

    /// <summary>Labels a page by weights that make every line alike.</summary>
    private static LineLabel[] Label(string text, LineLabel label)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);

        // Each line has the feature that comes first; the others have no weights.
        Features features = new(new int[Features.Most], LabelWeights.Slots);
        LineFeatures.Describe(page, 0, -1, ref features);
        float[] weights = new float[2 * LabelWeights.Stride];
        weights[LabelWeights.Stride + (int)label] = 1;
        return LineLabeler.Label(page, new PageModel(new LabelWeights([(ushort)features.Places[0]], weights)), cancellation).Labels;
    }
}
