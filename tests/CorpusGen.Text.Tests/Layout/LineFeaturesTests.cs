using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What a line is described by.</summary>
public class LineFeaturesTests
{
    [Theory]
    [InlineData("We depend on you for every story from the quay.", "reader size 6")]
    [InlineData("Wir sind jeden Tag im Hafen, und unsere Arbeit kostet Geld.", "reader size 6")]
    [InlineData("“We depend on you for every fish,” she told the town.", "reader size 10")]
    [InlineData("The town depends on them for every fish.", null)]
    public void Words_for_the_reader_count_otherwise_in_quotations(string line, string? feature)
    {
        string? found = Describe(line).FirstOrDefault(name => name.StartsWith("reader", StringComparison.Ordinal));
        Assert.Equal(feature, found);
    }

    [Theory]
    [InlineData("Video of the rescue was shown to the court on Monday.", true)]
    [InlineData("Video rescue footage", false)]
    public void A_page_word_at_the_head_of_a_sentence_is_told_apart(string line, bool isSentence) =>
        Assert.Equal(isSentence ? 2 : 1, Describe(line).Count(name => name == "begins with words of media"));

    /// <summary>The features of the first line of a page.</summary>
    private static string[] Describe(string line)
    {
        PageLines page = new LineReader().Read(WordIndex.Of(line, TestContext.Current.CancellationToken), 0, null, TestContext.Current.CancellationToken);
        FeatureNotes notes = new();
        Features features = new(new int[Features.Most], LabelWeights.Slots, notes);
        LineFeatures.Describe(page, 0, -1, ref features);
        return [.. notes.Features];
    }
}
