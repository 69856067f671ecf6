using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>The segment that a line of each label is, unless a rule of the page says otherwise.</summary>
internal static class LineKinds
{
    public static SegmentKind Of(LineLabel label) => label switch
    {
        LineLabel.Body => SegmentKind.Paragraph,
        LineLabel.Subheading => SegmentKind.Subheading,
        LineLabel.Deck => SegmentKind.Deck,
        LineLabel.Headline => SegmentKind.Headline,
        LineLabel.Author => SegmentKind.Byline,
        LineLabel.Date => SegmentKind.Date,
        LineLabel.Kicker => SegmentKind.Kicker,
        LineLabel.Caption => SegmentKind.Caption,
        LineLabel.Credit => SegmentKind.Credit,
        LineLabel.Bio => SegmentKind.Bio,
        _ => SegmentKind.Boilerplate,
    };
}
