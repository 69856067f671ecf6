namespace CorpusGen.Types;

/// <summary>Text as a debugger, a log or a test explorer shows it: on one line, and not too long.</summary>
internal static class DisplayText
{
    private const int Length = 120;

    internal static string Of(string text)
    {
        global::System.Text.StringBuilder line = new global::System.Text.StringBuilder();
        foreach (char c in text.Trim())
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (line.Length >= Length && (isSpace || (line.Length >= 2 * Length && !char.IsLowSurrogate(c))))
            {
                return line.Append('…').ToString();
            }

            if (!isSpace)
            {
                line.Append(c);
            }
            else if (line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
