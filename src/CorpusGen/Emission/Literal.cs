using System.Globalization;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Text as a C# string literal. Nothing in it can end the literal, the line or the file, or be hidden in it.</summary>
internal static class Literal
{
    public static string Of(string text) => AppendTo(new StringBuilder(text.Length + 16), text).ToString();

    public static StringBuilder AppendTo(StringBuilder output, string text)
    {
        output.Append('"');
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('"' or '\\') && (c is >= ' ' and <= '~' || IsPlain(c)))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            output.Append(text, written, i - written).Append('\\');
            written = i + 1;
            switch (c)
            {
                case '"' or '\\': output.Append(c); break;
                case '\n': output.Append('n'); break;
                case '\r': output.Append('r'); break;
                case '\t': output.Append('t'); break;
                default: output.Append('u').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
            }
        }

        return output.Append(text, written, text.Length - written).Append('"');
    }

    /// <summary>Neither a line end (U+0085, U+2028, U+2029) nor invisible (controls, bidi marks) nor half a character.</summary>
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
