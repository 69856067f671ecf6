using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Layout.Segments;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Layout;

public class PullQuoteMarkerTests
{
    [Theory]
    [InlineData(SegmentKind.Paragraph, SegmentKind.PullQuote)]
    [InlineData(SegmentKind.Caption, SegmentKind.Subheading)]
    public void Only_what_a_paragraph_says_is_set_apart_from_it(SegmentKind repeats, SegmentKind expected)
    {
        const string Text = "The council of Brackwater voted on Tuesday to keep the lighthouse in service for another ten years, after fishermen had blocked the harbour mouth.\n\n"
            + "The crane lifts the lantern room off the tower\n\n"
            + "The crane lifts the lantern room off the tower at noon, and the crowd on the quay hears nothing but the wind and the hooters of the boats outside.\n\n"
            + "Engineers who surveyed the tower last autumn found cracks in the gallery but called the walls sound, and the repair would take about four months.\n";
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(Text, cancellation), 0, null, cancellation);
        SegmentKind[] kinds = [SegmentKind.Paragraph, SegmentKind.Subheading, repeats, SegmentKind.Paragraph];
        PullQuoteMarker.Mark(page, kinds);
        Assert.Equal(expected, kinds[1]);
    }
}
