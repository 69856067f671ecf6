using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Terminals;

/// <summary>Fits text from anywhere into the cells of a terminal's line.</summary>
internal static class Cells
{
    /// <summary>
    /// The text on one line of at most so many cells, with single spaces. Control and direction marks, which could
    /// command the terminal, become a dot; what does not fit is left out behind an ellipsis.
    /// </summary>
    public static string Fit(string text, int width)
    {
        StringBuilder line = new();
        int used = 0, lengthWithEllipsis = 0;
        bool isSpace = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool wasSpace = isSpace;
            isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace && wasSpace)
                continue;
            Rune shown = isSpace ? new Rune(' ') : IsCommand(rune) ? new Rune('·') : rune;
            int cells = Of(shown);
            if (used + cells > width)
            {
                line.Length = lengthWithEllipsis;
                return line.ToString().TrimEnd() + "…";
            }

            line.Append(shown.ToString());
            used += cells;
            if (used < width)
                lengthWithEllipsis = line.Length;
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The text fitted, with spaces behind it up to the width.</summary>
    public static string Pad(string text, int width)
    {
        string fitted = Fit(text, width);
        return fitted + new string(' ', Math.Max(0, width - Of(fitted)));
    }

    /// <summary>How many cells a text takes.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    private static bool IsCommand(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        || rune.Value is (>= 0x200E and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    /// <summary>Letters of East Asia and pictographs, roughly as Unicode's East Asian Width has them.</summary>
    private static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
