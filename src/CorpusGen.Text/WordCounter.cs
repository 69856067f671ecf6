using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text;

/// <summary>Counts the words of a body.</summary>
internal static class WordCounter
{
    /// <summary>
    /// Words are runs of letters and digits, joined by apostrophes and hyphens inside; in scripts without spaces each
    /// letter of CJK counts as one, as word processors do.
    /// </summary>
    public static int Count(WordIndex words, IReadOnlyList<Segment> segments)
    {
        int count = 0;
        foreach (Segment segment in segments)
        {
            if (segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem or SegmentKind.Subheading or SegmentKind.PullQuote)
                count += Count(words, segment.Range);
        }

        return count;
    }

    private static int Count(WordIndex index, TextRange range)
    {
        string text = index.Text;
        ReadOnlySpan<Word> words = index.Words;
        int count = 0;
        int end = -1;
        for (int i = index.From(range.Start); i < words.Length && words[i].Start < range.End; i++)
        {
            int start = words[i].Start;

            // Most have a space before them, and nothing else is asked.
            bool isJoined = end >= 0 && text[end] != ' ' && !IsIdeographic(text[start]) && !IsIdeographic(text[end - 1]) && IsJoined(text, end, start);
            count += isJoined ? 0 : 1;
            end = words[i].End;
        }

        return count;
    }

    /// <summary>Whether what stands between two words makes one of them: nothing, or marks.</summary>
    private static bool IsJoined(string text, int start, int end)
    {
        while (start < end && (text[start] is '\'' or '’' or '-' || Chars.Kind(text[start]) == CharKind.Mark))
            start++;
        return start == end;
    }

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
