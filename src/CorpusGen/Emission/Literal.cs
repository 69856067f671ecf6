using System.Globalization;
using System.Text;

namespace CorpusGen.Emission;

/// <summary>Text as a C# string literal. Nothing in it can end the literal, the line or the file, or be hidden in it.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 16);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                case >= ' ' and <= '~': literal.Append(c); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        literal.Append(c).Append(text[++i]);
                    else if (IsPlain(c))
                        literal.Append(c);
                    else
                        literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Neither a line end (U+0085, U+2028, U+2029) nor invisible (controls, bidi marks) nor half a character.</summary>
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
