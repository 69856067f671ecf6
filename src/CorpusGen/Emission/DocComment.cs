using System.Globalization;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Text inside an XML doc comment. Nothing in it can end the comment or be taken for markup.</summary>
internal static class DocComment
{
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '&')
                escaped.Append("&amp;");
            else if (c == '<')
                escaped.Append("&lt;");
            else if (c == '>')
                escaped.Append("&gt;");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(c).Append(text[++i]);
            else
                AppendPlain(escaped, c);
        }

        return escaped.ToString().Trim();
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
