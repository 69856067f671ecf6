using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Takes a line that begins with an author's name and tells of work and schooling for the author's biography.</summary>
internal static class BiographyMarker
{
    private const int Shortest = 6;

    public static void Mark(PageLines page, SegmentKind[] kinds, Bylines bylines)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            if (kinds[i] is not (SegmentKind.Paragraph or SegmentKind.Boilerplate or SegmentKind.Byline) || line.Words < Shortest || !line.Tells(PageTopic.About))
                continue;
            foreach (BylineModel byline in bylines.All)
            {
                if (byline.Kind == BylineKind.Author && byline.Range is { } at && at.End <= line.Start && BylineText.Collapse(page.Text, new TextRange(line.Start, Math.Min(line.End, line.Start + at.Length))).StartsWith(byline.Name, StringComparison.Ordinal))
                    kinds[i] = SegmentKind.Bio;
            }
        }
    }
}
