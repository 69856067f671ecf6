using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>Joins lines that a hard line wrap made of one paragraph.</summary>
internal static class LineWrap
{
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 40;

    /// <summary>What closes behind a sentence, and what a line ends with where another follows that does not go on with it.</summary>
    private const string Closing = ":;…；؛\"'“”‘’«»‹›」』)]）";

    /// <summary>Programs count the end of a line, or the first word's space, as one of it.</summary>
    private const int Tolerance = 2;

    /// <summary>
    /// A text is wrapped when no line is long, most of the longer lines could not have taken the next line's first word,
    /// and many next lines go on in lower case.
    /// </summary>
    public static List<LineBounds> Join(string text, List<LineBounds> lines)
    {
        int width = Width(lines);
        if (width is < NarrowestWrap or > WidestWrap)
            return lines;
        int breaks = Breaks(lines);
        if (!IsWrapped(text, lines, width, breaks))
            return lines;
        List<LineBounds> joined = new(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            bool isProse = i > 0 && joined[joined.Count - 1].Start < lines[i - 1].Start;
            bool continues = i > 0 && lines[i].Breaks == breaks
                && (IsFull(text, lines[i - 1], lines[i], width - Tolerance) || GoesOn(text, lines[i - 1], lines[i], width, isProse));
            if (continues)
                joined[joined.Count - 1] = joined[joined.Count - 1] with { End = lines[i].End };
            else
                joined.Add(lines[i]);
        }

        return joined;
    }

    /// <summary>The 98th percentile of the lines' lengths.</summary>
    private static int Width(List<LineBounds> lines)
    {
        Span<int> counts = stackalloc int[WidestWrap + 2];
        counts.Clear();
        foreach (LineBounds line in lines)
            counts[Math.Min(line.Length, WidestWrap + 1)]++;
        int left = lines.Count / 50;
        int width = counts.Length - 1;
        while (width > 0 && (left -= counts[width]) >= 0)
            width--;
        return width;
    }

    /// <summary>What stands between lines of one paragraph: line breaks, of which a conversion may have made two of each.</summary>
    private static int Breaks(List<LineBounds> lines)
    {
        int fewest = int.MaxValue;
        for (int i = 1; i < lines.Count; i++)
            fewest = Math.Min(fewest, lines[i].Breaks);
        return fewest;
    }

    private static bool IsWrapped(string text, List<LineBounds> lines, int width, int breaks)
    {
        int longer = 0, full = 0, lower = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length * 3 < width * 2 || lines[i + 1].Breaks != breaks)
                continue;
            longer++;
            if (!IsFull(text, lines[i], lines[i + 1], width))
                continue;
            full++;
            if (char.IsLower(text[lines[i + 1].Start]))
                lower++;
        }

        return longer >= 4 && full * 10 > longer * 6 && lower * 4 > longer;
    }

    /// <summary>Whether a line that has room for more goes on in the next all the same, as where a program counted its markup as well.</summary>
    /// <param name="isProse">Whether the line itself goes on with another; else it may be a headline.</param>
    private static bool GoesOn(string text, in LineBounds line, in LineBounds next, int width, bool isProse) =>
        !SentenceMarks.Ends(text[line.End - 1]) && Closing.IndexOf(text[line.End - 1]) < 0
        && (char.IsLower(text[next.Start]) ? line.Length * 4 >= width * (isProse ? 2 : 3) : isProse && line.Length * 10 >= width * 9);

    /// <summary>Whether a line has no room for the first word of the next.</summary>
    private static bool IsFull(string text, in LineBounds line, in LineBounds next, int width)
    {
        int word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]))
            word++;
        return line.Length + 1 + word - next.Start > width;
    }
}
