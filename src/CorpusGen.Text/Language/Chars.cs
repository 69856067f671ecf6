using System.Globalization;

namespace CorpusGen.Text.Language;

/// <summary>The part of each UTF-16 code unit in words, and its lower case, from tables made once.</summary>
internal static class Chars
{
    /// <summary>Stretches an Arabic word, and is a dash where it stands alone.</summary>
    private const char Tatweel = '\u0640';

    private static readonly CharKind[] s_kinds = Kinds();
    private static readonly char[] s_folds = Folds();

    /// <summary>The kind of every code unit, for who reads many.</summary>
    public static ReadOnlySpan<CharKind> AllKinds => s_kinds;

    /// <summary><see cref="Fold"/> of every code unit, for who reads many.</summary>
    public static ReadOnlySpan<char> AllFolds => s_folds;

    public static CharKind Kind(char c) => s_kinds[c];

    /// <summary>The invariant lower case, the straight apostrophe for the curly one, and one i for those of Turkish.</summary>
    public static char Fold(char c) => s_folds[c];

    public static bool IsWord(char c) => s_kinds[c] is not (CharKind.None or CharKind.Mark);

    public static bool IsLetter(char c) => s_kinds[c] is CharKind.Lower or CharKind.Upper or CharKind.Ideograph;

    /// <summary>Whether the letter is of an alphabet without capitals: Hebrew, Arabic, those of India.</summary>
    public static bool IsCaseless(char c) => c is >= '\u05D0' and <= '\u0DFF' or >= '\uFB50' and <= '\uFEFC';

    private static CharKind[] Kinds()
    {
        CharKind[] kinds = new CharKind[char.MaxValue + 1];
        for (int i = 0; i < kinds.Length; i++)
        {
            char c = (char)i;
            kinds[i] = CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
                UnicodeCategory.LowercaseLetter => CharKind.Lower,
                UnicodeCategory.ModifierLetter when c == Tatweel => CharKind.Mark,
                UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => IsWrittenWithoutSpaces(c) ? CharKind.Ideograph : CharKind.Lower,
                UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharKind.Mark,
                _ => c == '\u00AD' ? CharKind.Mark : CharKind.None,
            };
        }

        return kinds;
    }

    private static char[] Folds()
    {
        char[] folds = new char[char.MaxValue + 1];
        for (int i = 0; i < folds.Length; i++)
            folds[i] = char.ToLowerInvariant((char)i);
        folds['’'] = '\'';

        // In capitals Turkish words have both; the invariant culture leaves them as they are.
        folds['İ'] = folds['ı'] = 'i';
        return folds;
    }

    private static bool IsWrittenWithoutSpaces(char c) =>
        c is '\u3005' or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0EFF');
}
