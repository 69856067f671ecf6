using CorpusGen.Text.Model;

namespace CorpusGen.Text;

/// <summary>Counts the words of a body.</summary>
internal static class WordCounter
{
    /// <summary>
    /// Words are runs of letters and digits, joined by apostrophes and hyphens inside; in scripts without spaces each
    /// letter of CJK counts as one, as word processors do.
    /// </summary>
    public static int Count(string text, IReadOnlyList<Segment> segments)
    {
        int words = 0;
        foreach (Segment segment in segments)
        {
            if (segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem or SegmentKind.Subheading or SegmentKind.PullQuote)
                words += Count(text.AsSpan(segment.Range.Start, segment.Range.Length));
        }

        return words;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsIdeographic(c))
            {
                words++;
                inside = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                if (!inside)
                    words++;
                inside = true;
            }
            else if (c is not ('\'' or '’' or '-' or '\u2010' or '\u2011' or '\u00AD'))
            {
                inside = false;
            }
        }

        return words;
    }

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
