using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Parts the labels with which programs and databases say what a line is from the line: "Title: …", "HIGHLIGHT: …",
/// "Full text: …". Of headline, deck and body each is labelled once.
/// </summary>
internal static class PartLabels
{
    /// <summary>No more lines are looked at.</summary>
    private const int MostLines = HeadlineFinder.MostCandidates;
    private const int LongestLabel = 24;

    /// <summary>A longer line with no label of any kind is the story's; below it "Title: …" is of something else.</summary>
    private const int LongestAbove = 120;

    /// <summary>Behind "Text:" a shorter line says who wrote it: "Text: Mara Ellison, Fotos: Tobias Wren".</summary>
    private const int ShortestBody = 100;

    private static readonly WordTable s_labels = WordTable.Load("Language/part-labels.txt");

    /// <summary>The lines, each label a line of its own.</summary>
    public static List<LineBounds> Split(string text, List<LineBounds> lines)
    {
        Span<StatedPart> parts = stackalloc StatedPart[Math.Min(lines.Count, MostLines)];
        parts.Clear();
        if (!Find(text, lines, parts))
            return lines;
        List<LineBounds> split = new(lines.Count + 3);
        StatedPart above = StatedPart.None;
        for (int i = 0; i < lines.Count; i++)
        {
            LineBounds line = lines[i];
            if (i >= parts.Length || parts[i] == StatedPart.None)
            {
                split.Add(line with { Part = above });
                above = StatedPart.None;
                continue;
            }

            int colon = Colon(text, line), start = SkipSpaces(text, colon + 1, line.End);
            split.Add(new LineBounds(line.Start, colon + 1, line.Breaks) { Part = StatedPart.Label });
            if (start < line.End)
                split.Add(new LineBounds(start, line.End, 1) { Part = parts[i] });
            above = start < line.End ? StatedPart.None : parts[i];
        }

        return split;
    }

    /// <summary>Where the text begins behind a label that a line begins with; the line's start where it begins otherwise.</summary>
    public static int End(string text, TextRange range, StatedPart part)
    {
        LineBounds line = new(range.Start, range.End, 0);
        int colon = Colon(text, line), start = At(text, line, colon) == part ? SkipSpaces(text, colon + 1, range.End) : range.Start;
        return start < range.End ? start : range.Start;
    }

    /// <summary>Finds the labels that are meant so; false where there is none.</summary>
    private static bool Find(string text, List<LineBounds> lines, Span<StatedPart> parts)
    {
        StatedPart met = StatedPart.None;
        bool isStory = false, isAllLabels = true;
        int headline = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            LineBounds line = lines[i];
            int colon = Colon(text, line), length = line.End - SkipSpaces(text, colon + 1, line.End);
            StatedPart part = At(text, line, colon);
            bool isMeant = part == StatedPart.Body ? met != StatedPart.None && length is 0 or >= ShortestBody : !isStory;
            if (part != StatedPart.None && (met & part) == 0 && isMeant)
            {
                (parts[i], met) = (part, met | part);
                headline = part == StatedPart.Headline && !isAllLabels ? i : headline;
            }

            isAllLabels &= colon >= 0;
            isStory |= colon < 0 && line.Length > LongestAbove;
        }

        // The title of a book that is reviewed, and of nothing else, has a label as well; the review's headline stands above it.
        if (headline >= 0 && met == StatedPart.Headline)
            parts[headline] = met = StatedPart.None;
        return met != StatedPart.None;
    }

    private static StatedPart At(string text, LineBounds line, int colon) =>
        colon >= 0 ? (StatedPart)s_labels[text.AsSpan(line.Start, colon - line.Start).TrimEnd()] : StatedPart.None;

    /// <summary>Offset of the colon that a label ends with; -1 where none stands so early.</summary>
    private static int Colon(string text, LineBounds line)
    {
        int colon = text.AsSpan(line.Start, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        return colon < 0 ? -1 : line.Start + colon;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
