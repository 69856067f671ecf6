using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text;

/// <summary>Counts the words of a body.</summary>
internal static class WordCounter
{
    private static readonly Part[] s_parts = Parts();

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
        // Without branches: half of the guesses at where words end would be wrong.
        int words = 0;
        int inside = 0;
        foreach (char c in text)
        {
            int part = (int)s_parts[c];
            int letter = part & 1;
            words += (letter & ~inside) + (part >> 2);
            inside = letter | ((part >> 1) & inside);
        }

        return words;
    }

    private static Part[] Parts()
    {
        Part[] parts = new Part[char.MaxValue + 1];
        for (int i = 0; i < parts.Length; i++)
        {
            char c = (char)i;
            parts[i] = IsIdeographic(c) ? Part.Word : Chars.IsWord(c) ? Part.Letter : Part.None;
        }

        foreach (char joint in "'’-\u2010\u2011\u00AD")
            parts[joint] = Part.Joint;
        return parts;
    }

    private static bool IsIdeographic(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>What a character does to a word.</summary>
    private enum Part : byte
    {
        /// <summary>Ends it.</summary>
        None = 0,

        /// <summary>Begins it or goes on with it.</summary>
        Letter = 1,

        /// <summary>Stands inside of it.</summary>
        Joint = 2,

        /// <summary>Is one by itself.</summary>
        Word = 4,
    }
}
