using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Parts the labels with which programs and databases say what a line is from the line: "Title: …", "HIGHLIGHT: …",
/// "Full text: …". A label counts once, above the story.
/// </summary>
internal static class PartLabels
{
    /// <summary>No more lines are looked at.</summary>
    private const int MostLines = HeadlineFinder.MostCandidates;
    private const int LongestLabel = 24;

    /// <summary>A longer line is the story's, and what is labelled below it is something else: "Titel: …" of the book that was reviewed.</summary>
    private const int LongestAbove = 200;

    /// <summary>A shorter text behind its label is none: who wrote it stands there ("Text: Mara Ellison").</summary>
    private const int ShortestBody = 40;

    private static readonly WordTable s_labels = WordTable.Load("Language/part-labels.txt");

    /// <summary>The lines, each label a line of its own.</summary>
    public static List<LineBounds> Split(string text, List<LineBounds> lines)
    {
        List<LineBounds>? split = null;
        StatedPart met = StatedPart.None, next = StatedPart.None;
        bool isStory = false;
        for (int i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            LineBounds line = lines[i];
            int colon = Colon(text, line);
            StatedPart part = colon < 0 ? StatedPart.None : (StatedPart)s_labels[text.AsSpan(line.Start, colon - line.Start).TrimEnd()];
            int start = colon < 0 ? line.Start : SkipSpaces(text, colon + 1, line.End);
            if (part == StatedPart.None || !IsMeant(part, met, isStory, line.End - start))
            {
                split?.Add(line with { Part = next });
                next = StatedPart.None;
                isStory |= line.Length > LongestAbove;
                continue;
            }

            met |= part;
            split ??= [.. lines.GetRange(0, i)];
            split.Add(new LineBounds(line.Start, colon + 1, line.Breaks) { Part = StatedPart.Label });
            if (start < line.End)
                split.Add(new LineBounds(start, line.End, 1) { Part = part });
            next = start < line.End ? StatedPart.None : part;
        }

        if (split is not null && lines.Count > MostLines)
            split.AddRange(lines.GetRange(MostLines, lines.Count - MostLines));
        return split ?? lines;
    }

    private static bool IsMeant(StatedPart part, StatedPart met, bool isStory, int length) =>
        (met & part) == 0 && (part == StatedPart.Body ? met != StatedPart.None && length is 0 or >= ShortestBody : !isStory);

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
