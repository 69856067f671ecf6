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
            if (!IsRepeated(page.Text, line.Range, body))
                continue;
            kinds[i] = SegmentKind.PullQuote;
            if (i + 1 < kinds.Length && (page.Lines[i + 1].Name & NameShape.Bare) != 0)
                kinds[i + 1] = SegmentKind.PullQuote;
        }
    }

    private static bool IsRepeated(string text, TextRange line, TextRange body)
    {
        int start = line.Start, end = line.End;
        while (start < end && !Chars.IsWord(text[start]))
            start++;
        while (end > start && !Chars.IsWord(text[end - 1]))
            end--;
        if (end - start < ShortestRepeated)
            return false;
        ReadOnlySpan<char> words = text.AsSpan(start, end - start);
        ReadOnlySpan<char> before = text.AsSpan(body.Start, line.Start - body.Start);
        ReadOnlySpan<char> after = text.AsSpan(line.End, body.End - line.End);
        return IsInside(before, words) || IsInside(after, words);
    }

    /// <summary>Whether the words stand in a longer line of the text.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        int at = text.IndexOf(words);
        if (at < 0)
            return false;
        int start = text.Slice(0, at).LastIndexOf('\n') + 1;
        int length = text.Slice(at).IndexOf('\n');
        int end = length < 0 ? text.Length : at + length;
        return end - start > words.Length + LeastAround;
    }
}
