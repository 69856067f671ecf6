using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Layout.Segments;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Layout;

public class PullQuoteMarkerTests
{
    private const string Text =
        "The council of Brackwater voted on Tuesday to keep the lighthouse in service for another ten years, after fishermen had blocked the harbour mouth.\n\n"
        + "The crane lifts the lantern room off the tower\n\n"
        + "The crane lifts the lantern room off the tower on its last day\n\n"
        + "The crane lifts the lantern room off the tower at noon, and the crowd on the quay hears nothing but the wind and the hooters of the boats outside.\n\n"
        + "Engineers who surveyed the tower last autumn found cracks in the gallery but called the walls sound, and the repair would take about four months.\n";

    [Theory]
    [InlineData(SegmentKind.Paragraph, SegmentKind.PullQuote)]
    [InlineData(SegmentKind.Caption, SegmentKind.Subheading)]
    public void Only_what_a_paragraph_says_is_set_apart_from_it(SegmentKind repeats, SegmentKind expected) =>
        Assert.Equal(expected, KindOfRepeated(Text, repeats));

    [Theory]
    [InlineData("lantern room", "lantern  room", SegmentKind.PullQuote)]
    [InlineData("lantern room", "lantern\u00A0room", SegmentKind.PullQuote)]
    [InlineData("the lantern room", "a lantern room", SegmentKind.Subheading)]
    [InlineData("the tower\n", "the towers\n", SegmentKind.Subheading)]
    public void Its_words_are_the_same_whatever_white_space_is_between_them(string words, string others, SegmentKind expected)
    {
        int line = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(expected, KindOfRepeated(Text[..line] + others + Text[(line + words.Length)..], SegmentKind.Paragraph));
    }

    private static SegmentKind KindOfRepeated(string text, SegmentKind repeats)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);
        SegmentKind[] kinds = [SegmentKind.Paragraph, SegmentKind.Subheading, SegmentKind.Caption, repeats, SegmentKind.Paragraph];
        PullQuoteMarker.Mark(page, kinds);
        return kinds[1];
    }
}
