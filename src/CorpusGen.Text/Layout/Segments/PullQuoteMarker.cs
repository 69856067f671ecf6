using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Takes a line amid the body that repeats words of a paragraph for one set apart for display, and so a name below it.</summary>
internal static class PullQuoteMarker
{
    private const int Shortest = 5;
    private const int Longest = 80;
    private const int MostTried = 32;
    private const int ShortestRepeated = 20;
    private const int LeastAround = 12;

    public static void Mark(PageLines page, SegmentKind[] kinds)
    {
        if (page.Run.IsEmpty)
            return;
        int tried = 0;
        for (int i = page.Run.First; i < page.Run.End && tried < MostTried; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            if (kinds[i] is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Byline || line.Words is < Shortest or > Longest || line.Overlap < 100 || kinds[i] == SegmentKind.Boilerplate && line.BoilerplateWords > 0)
                continue;
            tried++;
            if (!IsRepeated(page, kinds, i))
                continue;
            kinds[i] = SegmentKind.PullQuote;
            if (i + 1 < kinds.Length && (page.Lines[i + 1].Name & NameShape.Bare) != 0)
                kinds[i + 1] = SegmentKind.PullQuote;
        }
    }

    /// <summary>Whether the line's words stand in a longer paragraph, whatever white space is between them.</summary>
    private static bool IsRepeated(PageLines page, SegmentKind[] kinds, int line)
    {
        int start = page.Lines[line].Start, end = page.Lines[line].End;
        while (start < end && !Chars.IsWord(page.Text[start]))
            start++;
        while (end > start && !Chars.IsWord(page.Text[end - 1]))
            end--;
        if (end - start < ShortestRepeated)
            return false;

        ReadOnlySpan<uint> words = page.ContentWords(line);
        string? own = null;
        for (int i = page.Run.First; i < page.Run.End; i++)
        {
            ref readonly Line other = ref page.Lines[i];
            if (i == line || kinds[i] != SegmentKind.Paragraph || other.Length <= end - start + LeastAround || page.ContentWords(i).IndexOf(words) < 0)
                continue;
            own ??= BylineText.Collapse(page.Text, new TextRange(start, end));
            if (BylineText.Collapse(page.Text, other.Range).Contains(own))
                return true;
        }

        return false;
    }
}
