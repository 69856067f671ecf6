namespace CorpusGen.Text.Metadata;

/// <summary>The lines at the head of a file that hold its front matter.</summary>
/// <param name="Yaml">What stands between the two marks.</param>
/// <param name="End">Offset behind the closing line; 0 when there is no closing line.</param>
internal readonly record struct FrontMatterBlock(TextRange Yaml, int End)
{
    /// <summary>
    /// Finds the front matter; null where there is none. Articles begin with a rule line too, so the first line below
    /// it must state a key.
    /// </summary>
    public static FrontMatterBlock? Find(string text)
    {
        int start = LineEnd(text, 0);
        if (start == 0 || !IsMark(text, 0, "---"))
            return null;

        bool hasContent = false, isKnown = false;
        for (int line = start; line < text.Length; line = LineEnd(text, line))
        {
            if (IsMark(text, line, "---") || IsMark(text, line, "..."))
                return new FrontMatterBlock(new TextRange(start, line), LineEnd(text, line));
            if (hasContent || IsSkipped(text, line))
                continue;
            hasContent = true;
            if (!StatesKey(text, line, out isKnown))
                return null;
        }

        // Never closed. With a key of ours a closing line was forgotten; else it is an article below a rule line.
        return isKnown ? new FrontMatterBlock(new TextRange(start, text.Length), 0) : null;
    }

    /// <summary>Whether a line is the mark and nothing else but white space behind it.</summary>
    private static bool IsMark(string text, int line, string mark) =>
        string.CompareOrdinal(text, line, mark, 0, mark.Length) == 0 && IsBlank(text, line + mark.Length);

    /// <summary>Whether a line of YAML says nothing: blank, or a comment.</summary>
    private static bool IsSkipped(string text, int line) => text[line] == '#' || IsBlank(text, line);

    private static bool IsBlank(string text, int from)
    {
        while (from < text.Length && text[from] is not ('\n' or '\r'))
        {
            if (!char.IsWhiteSpace(text[from++]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a line begins with a word and a colon. White space must follow the colon, unless the word is a key of
    /// ours: the missing space is then worth a finding.
    /// </summary>
    private static bool StatesKey(string text, int line, out bool isKnown)
    {
        isKnown = false;
        char mark = text[line] is '"' or '\'' ? text[line] : '\0';
        int start = mark == '\0' ? line : line + 1;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            end++;
        int colon = mark != '\0' && end < text.Length && text[end] == mark ? end + 1 : end;
        if (end == start || colon >= text.Length || text[colon] != ':')
            return false;

        isKnown = FrontMatterKeys.Article.Find(text.Substring(start, end - start)) is not null;
        return isKnown || colon + 1 == text.Length || char.IsWhiteSpace(text[colon + 1]);
    }

    /// <summary>Offset behind the line and its end.</summary>
    private static int LineEnd(string text, int line)
    {
        while (line < text.Length)
        {
            char c = text[line++];
            if (c == '\n' || (c == '\r' && (line == text.Length || text[line] != '\n')))
                break;
        }

        return line;
    }
}
