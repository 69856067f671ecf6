using System.Globalization;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>C# names out of text in any script.</summary>
internal static class Identifier
{
    private const int MaxLength = 60;
    private const int WordsBeforeClauseEnd = 4;

    /// <summary>
    /// The words of a text, each with a capital, up to 60 letters and no further than the first clause that has
    /// four words; null when there is no letter or digit in it. Composed and decomposed letters stay as they are:
    /// normalisation is not the same in every host.
    /// </summary>
    public static string? FromWords(string text)
    {
        StringBuilder name = new();
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            if (IsPart(c))
            {
                if (!inside)
                {
                    if (name.Length >= MaxLength)
                        break;
                    words++;
                    name.Append(char.ToUpperInvariant(c));
                }
                else if (name.Length < 2 * MaxLength)
                {
                    name.Append(c);
                }

                inside = true;
            }
            else if (c is '\'' or '’' && inside)
            {
                continue; // isn't → Isnt
            }
            else
            {
                inside = false;
                if (words >= WordsBeforeClauseEnd && c is ',' or ';' or ':' or '–' or '—' or '?' or '!')
                    break;
            }
        }

        if (name.Length == 0)
            return null;
        return char.IsLetter(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>What tells apart two things of the same name, the same on every machine.</summary>
    public static string Hash(string text) => "_" + StableHash.Of(text.AsSpan()).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Nothing that C# ignores in names (format characters) or that is no letter or digit.</summary>
    private static bool IsPart(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
