using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Finds where a page breaks its article off: behind a cut or short body it asks to pay, sign in or click to read on.</summary>
internal static class TruncationFinder
{
    private const int ShortBody = 250;
    private const int Reach = 8;
    private const int NearReach = 4;

    /// <summary>The line that asks for it, or null where the body is whole as far as the page shows.</summary>
    /// <param name="kinds">What each line is.</param>
    public static TextRange? Find(PageLines page, SegmentKind[] kinds)
    {
        int last = Array.LastIndexOf(kinds, SegmentKind.Paragraph);
        if (last < 0)
            return null;
        int words = 0;
        for (int i = 0; i <= last && words < ShortBody; i++)
            words += kinds[i] == SegmentKind.Paragraph ? page.Lines[i].Words : 0;
        bool isCut = !page.Lines[last].Has(LineTraits.EndsSentence) || page.Lines[last].Has(LineTraits.EndsEllipsis);
        int end = isCut ? Reach : words < ShortBody ? NearReach : 0;
        for (int i = last + 1; i < kinds.Length && i <= last + end; i++)
        {
            if ((page.Lines[i].Lead & PageTopic.Paywall) != 0)
                return page.Lines[i].Range;
        }

        return null;
    }
}
