using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>Words that names are made of and words that join them.</summary>
internal static class NameWords
{
    /// <summary>What a word of a name is not about.</summary>
    public const PageTopic NoName = PageTopic.Boilerplate | PageTopic.Role | PageTopic.By | PageTopic.Credit | PageTopic.Published
        | PageTopic.Updated | PageTopic.Month | PageTopic.Weekday | PageTopic.Contributor | PageTopic.Notice | PageTopic.Desk;

    private const int LongestAbbreviation = 5;
    private const int LongestInitial = 2;

    /// <summary>Persian parts what belongs together with it.</summary>
    private const char ZeroWidthNonJoiner = '\u200C';

    // The numbers of s_words.
    private const int Conjunction = 1;
    private const int Particle = 2;
    private const int Title = 4;
    private const int Article = 8;

    private static readonly WordTable s_firstNames = WordTable.Load("Language/first-names.txt");
    private static readonly WordTable s_familyNames = WordTable.Load("Language/family-names.txt");
    private static readonly WordTable s_words = WordTable.Load("Language/name-words.txt");

    public static bool IsFirstName(string text, Word word) => s_firstNames.Contains(text.AsSpan(word.Start, word.Length));

    /// <summary>Letters of the family name with which a stretch of Chinese characters begins, the longest that leaves some over; 0 where none does.</summary>
    public static int FamilyName(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(4, text.Length - 1); length > 0; length--)
        {
            if (s_familyNames.Contains(text.Slice(0, length)))
                return length;
        }

        return 0;
    }

    public static bool IsFamilyName(ReadOnlySpan<char> text) => s_familyNames.Contains(text);

    /// <summary>Whether a word joins names; in capitals between words in capitals, and never where a hyphen or an apostrophe makes it part of a name.</summary>
    public static bool IsConjunction(string text, PageWords words, int i)
    {
        Word word = words[i];
        bool shouted = word.Shape == WordShape.Capitals && word.Length > 1 && (i == 0 || words[i - 1].Shape == WordShape.Capitals)
            && i + 1 < words.Count && words[i + 1].Shape == WordShape.Capitals;
        return (word.Shape == WordShape.Lower || shouted) && Is(text, word, Conjunction) && !(i > 0 && IsHyphen(text[word.Start - 1])) && !(word.End < text.Length && IsHyphen(text[word.End]));
    }

    /// <summary>Whether a name that is run together goes on behind the word: "McDonald", "DeVito".</summary>
    public static bool IsPrefix(string text, Word word) =>
        text.AsSpan(word.Start, word.Length) is "Mc" or "Mac" or "De" or "Di" or "Da" or "Du" or "La" or "Le" or "Van" or "Von" or "Fitz" or "Des";

    public static bool IsParticle(string text, Word word) => Is(text, word, Particle);

    public static bool IsTitle(string text, Word word) => Is(text, word, Title);

    /// <summary>Whether outlets and desks begin with the word, and no person.</summary>
    public static bool IsArticle(string text, Word word) => Is(text, word, Article);

    /// <summary>Whether only one space, hyphen, apostrophe, Persian's joint, or the full stop of an initial or a title parts a word of a name from the next.</summary>
    public static bool Join(string text, Word before, Word next)
    {
        int gap = next.Start - before.End;
        if (gap == 1)
        {
            return text[before.End] is ' ' or '\u00A0' or '\u202F' or ZeroWidthNonJoiner || IsHyphen(text[before.End])
                || (text[before.End] == '.' && before.Length <= LongestInitial && before.IsCapitalized && next.IsCapitalized);
        }

        if (gap == 2 && text[before.End] == '.' && text[before.End + 1] == '-')
            return IsTitle(text, before);
        return gap == 2 && text[before.End] == '.' && text[before.End + 1] is ' ' or '\u00A0' && (before.Length <= 3 || (before.Length <= LongestAbbreviation && IsTitle(text, before)));
    }

    /// <summary>Whether two spaces part a word from the next, or an initial's full stop and two.</summary>
    public static bool IsDoubleSpace(string text, Word before, Word next)
    {
        int start = before.End + (text[before.End] == '.' && before.Length <= LongestInitial ? 1 : 0);
        return next.Start - start == 2 && text[start] is ' ' or '\u00A0' && text[start + 1] is ' ' or '\u00A0';
    }

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether a mark joins what stands on both sides of it to one name: a hyphen or an apostrophe.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’';

    private static bool Is(string text, Word word, int kind) => (s_words[text.AsSpan(word.Start, word.Length)] & kind) != 0;
}
