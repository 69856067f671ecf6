using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Of two lines that begin alike, one with a credit behind it, both are a picture's; an address alone is nobody's.</summary>
internal static class PictureMarker
{
    public static void Mark(PageLines page, SegmentKind[] kinds)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            if (kinds[i] == SegmentKind.Byline && line.Credit == line.Start && (line.Lead & (PageTopic.Credit | PageTopic.By)) == PageTopic.Credit)
                kinds[i] = SegmentKind.Credit; // "Photo by", not "Words and photos by"
            if (line.Has(LineTraits.Address) && page.Text.AsSpan(line.Start, line.Length).IndexOfAny(' ', '\u00A0') < 0)
                kinds[i] = SegmentKind.Boilerplate;
            if (i + 1 < kinds.Length && page.AreTwins(i, i + 1) && (line.Credit > line.Start || page.Lines[i + 1].Credit > page.Lines[i + 1].Start))
                kinds[i] = kinds[i + 1] = SegmentKind.Caption;
        }
    }
}
