using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What holds whatever was learned: by the weights here every line is the same but credits.</summary>
public class LineLabelerTests
{
    [Theory]
    [InlineData("Photo: Tobias Wren/Brackwater Press", true)]
    [InlineData("The harbour master had asked for less.", false)]
    [InlineData("The harbour master had asked for less, he told Reuters.", false)]
    [InlineData("The harbour master had asked for less. (Reuters)", false)]
    public void A_sentence_between_headline_and_picture_is_a_deck(string below, bool isDeck)
    {
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\nThe council voted for another ten years.\n{below}\n\nThe vote was nine to two.\n", LineLabel.Body);
        Assert.Equal([LineLabel.Headline, isDeck ? LineLabel.Deck : LineLabel.Body, isDeck ? LineLabel.Credit : LineLabel.Body, LineLabel.Body], labels);
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

    /// <summary>Labels a page by weights that make a credit of what begins as one, and all else alike.</summary>
    private static LineLabel[] Label(string text, LineLabel label)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);

        // The first feature is every line's, the second that of credits; the others have no weights.
        Features features = new(new int[Features.Most], LabelWeights.Slots);
        features.Add(0, 0);
        features.Add(52, 1);
        float[] weights = new float[3 * LabelWeights.Stride];
        weights[LabelWeights.Stride + (int)label] = 1;
        weights[(2 * LabelWeights.Stride) + (int)LineLabel.Credit] = 2;
        return LineLabeler.Label(page, new PageModel(new LabelWeights([(ushort)features.Places[0], (ushort)features.Places[1]], weights)), cancellation).Labels;
    }
}
