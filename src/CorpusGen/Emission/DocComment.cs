using System.Globalization;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Text inside an XML doc comment. Nothing in it can end the comment or be taken for markup.</summary>
internal static class DocComment
{
    public static string Escape(string text)
    {
        int plain = PlainEnd(text, 0);
        if (plain == text.Length)
            return text.Trim();
        StringBuilder escaped = new(text, 0, plain, text.Length + 16);
        while (plain < text.Length)
        {
            int start = plain + 1;
            char c = text[plain];
            if (c == '&')
                escaped.Append("&amp;");
            else if (c == '<')
                escaped.Append("&lt;");
            else if (c == '>')
                escaped.Append("&gt;");
            else if (char.IsHighSurrogate(c) && start < text.Length && char.IsLowSurrogate(text[start]))
                escaped.Append(c).Append(text[start++]);
            else
                AppendPlain(escaped, c);
            plain = PlainEnd(text, start);
            escaped.Append(text, start, plain - start);
        }

        return escaped.ToString().Trim();
    }

    /// <summary>The end of the characters from a place on that stay as they are, as most do: ASCII, and no space behind a space.</summary>
    private static int PlainEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && ((text[end] is > ' ' and <= '~' and not ('&' or '<' or '>')) || (text[end] == ' ' && end > start && text[end - 1] != ' ')))
            end++;
        return end;
    }

    /// <summary>White space and line ends become one space; what XML forbids or an editor would not show is left out.</summary>
    private static void AppendPlain(StringBuilder escaped, char c)
    {
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
                    escaped.Append(' ');
                break;
            case UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                break;
            default:
                escaped.Append(c);
                break;
        }
    }
}
