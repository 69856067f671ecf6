using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
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
        TextRange body = new(page.Lines[page.Run.First].Start, page.Lines[page.Run.End - 1].End);
        for (int i = page.Run.First; i < page.Run.End && tried < MostTried; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            if (kinds[i] is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Byline || line.Words is < Shortest or > Longest || line.Overlap < 100 || kinds[i] == SegmentKind.Boilerplate && line.BoilerplateWords > 0)
                continue;
            tried++;
            if (!IsRepeated(page, kinds, line.Range, body))
                continue;
            kinds[i] = SegmentKind.PullQuote;
            if (i + 1 < kinds.Length && (page.Lines[i + 1].Name & NameShape.Bare) != 0)
                kinds[i + 1] = SegmentKind.PullQuote;
        }
    }

    /// <summary>Whether the line's words stand in a longer paragraph.</summary>
    private static bool IsRepeated(PageLines page, SegmentKind[] kinds, TextRange line, TextRange body)
    {
        int start = line.Start, end = line.End;
        while (start < end && !Chars.IsWord(page.Text[start]))
            start++;
        while (end > start && !Chars.IsWord(page.Text[end - 1]))
            end--;
        TextRange words = new(start, end);
        return words.Length >= ShortestRepeated
            && (IsInside(page, kinds, words, new TextRange(body.Start, line.Start)) || IsInside(page, kinds, words, new TextRange(line.End, body.End)));
    }

    private static bool IsInside(PageLines page, SegmentKind[] kinds, TextRange words, TextRange where)
    {
        int at = page.Text.AsSpan(where.Start, where.Length).IndexOf(page.Text.AsSpan(words.Start, words.Length));
        if (at < 0)
            return false;
        int line = page.LineAt(where.Start + at);
        return kinds[line] == SegmentKind.Paragraph && page.Lines[line].Length >= words.Length + LeastAround;
    }
}
