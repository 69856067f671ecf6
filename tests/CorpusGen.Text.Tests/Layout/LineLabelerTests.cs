using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What holds whatever was learned: by the weights here every line is the same but credits and one long paragraph.</summary>
public class LineLabelerTests
{
    private const string Paragraph = "The vote was nine to two after a night in which the fishermen of the town had kept their boats in the mouth of the harbour.";

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
    public void Names_right_above_a_credit_are_a_caption()
    {
        LineLabel[] labels = Label("Harbour town keeps its last light\n\nHarbour Master Orla Tannick.\nPhoto: Tobias Wren/Brackwater Press\n\nThe vote was nine to two.\n", LineLabel.Body);
        Assert.Equal([LineLabel.Headline, LineLabel.Caption, LineLabel.Credit, LineLabel.Body], labels);
    }

    [Theory]
    [InlineData("The council voted for another ten years.", "The lantern room on its last day (Photo: Tobias Wren)", true)]
    [InlineData("The council voted for another ten years.", "Photo: Tobias Wren/Brackwater Press", false)]
    [InlineData("The boats leave. Photo: Ana Ruiz", "The lantern room on its last day (Photo: Tobias Wren)", false)]
    public void A_caption_above_a_caption_is_a_deck(string above, string below, bool isDeck)
    {
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\n{above}\n{below}\n\n{Paragraph}\n", LineLabel.Caption);
        Assert.Equal(isDeck ? LineLabel.Deck : LineLabel.Caption, labels[1]);
    }

    [Theory]
    [InlineData("The council voted for another ten years.\nPhoto: Tobias Wren", true)]
    [InlineData("The council voted for another ten years.", false)]
    [InlineData("Photo: Tobias Wren", false)]
    public void A_sentence_below_deck_and_picture_is_body(string above, bool isBody)
    {
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\n{above}\n\nThe vote was nine to two.\n\n{Paragraph}\n", LineLabel.Deck);
        Assert.Equal([isBody ? LineLabel.Body : LineLabel.Deck, LineLabel.Body], labels[^2..]);
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

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(8, false)]
    public void A_sentence_among_the_pages_own_lines_below_the_story_is_a_teaser(int pageLines, bool isBody)
    {
        string page = string.Concat(Enumerable.Range(0, pageLines).Select(i => $"Topic {i}\n\n"));
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\n{Paragraph}\n\n{Paragraph}\n\n{page}{Paragraph}\n\nImprint\n", LineLabel.Other);
        Assert.Equal([LineLabel.Headline, LineLabel.Body, LineLabel.Body], labels[..3]);
        Assert.Equal(isBody ? LineLabel.Body : LineLabel.Other, labels[^2]);
    }

    [Theory]
    [InlineData("You may also like", "12 March 2024, 10:21", 1, false)]
    [InlineData("You may also like", "3 hours ago", 1, false)]
    [InlineData("You may also like", "Harbour", 1, true)]
    [InlineData("You may also like", "12 March 2024, 10:21", 2, true)]
    [InlineData("Harbour", "12 March 2024, 10:21", 1, true)]
    public void Dated_paragraphs_that_stand_alone_below_what_else_may_interest_are_teasers(string above, string date, int paragraphs, bool isBody)
    {
        string item = $"{date}\n\n{string.Concat(Enumerable.Repeat(Paragraph + "\n\n", paragraphs))}";
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\n{Paragraph}\n\n{above}\n\n{string.Concat(Enumerable.Repeat(item, 4))}Imprint\n", LineLabel.Other);
        Assert.Equal(isBody ? LineLabel.Body : LineLabel.Other, labels[^2]);
    }

    [Fact]
    public void Pictures_do_not_end_a_story()
    {
        string pictures = string.Concat(Enumerable.Repeat("Photo: Tobias Wren/Brackwater Press\n\n", 8));
        LineLabel[] labels = Label($"Harbour town keeps its last light\n\n{Paragraph}\n\n{pictures}{Paragraph}\n", LineLabel.Other);
        Assert.Equal(LineLabel.Body, labels[^1]);
    }

    /// <summary>Labels a page by weights that make a credit of what begins as one, body of what is as long as <see cref="Paragraph"/>, and all else alike.</summary>
    private static LineLabel[] Label(string text, LineLabel label)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);

        // The first feature is every line's, the second that of credits, the third of the paragraph's length; the others have no weights.
        Features features = new(new int[Features.Most], LabelWeights.Slots);
        features.Add(0, 0);
        features.Add(52, 1);
        features.Add(1, Features.Step(Paragraph.Split(' ').Length));
        ushort[] slots = [.. features.Places.ToArray().Select(place => (ushort)place)];
        float[] weights = new float[4 * LabelWeights.Stride];
        weights[LabelWeights.Stride + (int)label] = 1;
        weights[(2 * LabelWeights.Stride) + (int)LineLabel.Credit] = 2;
        weights[(3 * LabelWeights.Stride) + (int)LineLabel.Body] = 2;
        PageModel model = new(new LabelWeights(slots, weights));
        return LineLabeler.Label(page, HeadlineFinder.Find(page, model), model, cancellation).Labels;
    }
}
