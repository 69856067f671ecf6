using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>The letters with which reporters and desks sign instead of a name: "(boj)", "dpa/lni", "sda/red", "/kustwire/".</summary>
internal static class Initials
{
    /// <summary>Characters of the longest line that is initials alone, with its marks.</summary>
    public const int Longest = 14;

    /// <summary>Words of the longest line that is initials alone.</summary>
    public const int MostWords = 3;

    private const int LongestPart = 4;

    /// <summary>Beside a name, what is longer is mostly a place or a topic.</summary>
    private const int LongestBesideName = 3;

    private const PageTopic Sign = PageTopic.Agency | PageTopic.Desk;

    /// <summary>Whether a stroke makes a word and the one before it a signature, so that it parts no pieces.</summary>
    public static bool Join(string text, PageWords words, int i) =>
        words[i].Start == words[i - 1].End + 1 && text[words[i - 1].End] == '/' && IsPart(text, words, i - 1) && IsPart(text, words, i)
        && !(words.Tells(i - 1, Sign) && words.Tells(i, Sign));

    /// <summary>Whether a piece of a byline is initials.</summary>
    /// <param name="isBesideName">Whether the line has a name before it.</param>
    /// <param name="ofAgency">Whether they are an agency's or a desk's, with or without a reporter's.</param>
    public static bool Are(string text, PageWords words, int from, int end, bool isBesideName, out bool ofAgency)
    {
        ofAgency = words.Count == 1 && words[from].Length > LongestPart && IsBetweenStrokes(text, words[from]);
        if (ofAgency)
            return true;
        bool initials = false;
        for (int i = from, next; i < end; i = next)
        {
            if (!IsPart(text, words, i) || (i > from && !Join(text, words, i)))
                return false;
            next = i + words.PhraseLength(i);
            ofAgency |= words.Tells(i, Sign);
            initials |= words[i].Shape == WordShape.Lower || next < end;
        }

        int length = words[end - 1].End - words[from].Start;
        bool isUnit = from > 0 && words[from - 1].Shape == WordShape.Digits; // "13:47 hrs"
        return initials && !isUnit && (isBesideName ? length <= LongestBesideName || end > from + 1 : words.Count <= MostWords && (from == 0 || words.Tells(0, Sign)));
    }

    /// <summary>Whether initials can be those of a name: letters of it in their order, the first of them one that a word begins with ("jse" of "Julia Seestern").</summary>
    public static bool AreOf(ReadOnlySpan<char> initials, ReadOnlySpan<char> name)
    {
        for (int start = 0; start < name.Length; start++)
        {
            if (start > 0 && char.IsLetter(name[start - 1]))
                continue;
            int met = 0;
            for (int i = start; i < name.Length && met < initials.Length && (met > 0 || i == start); i++)
                met += Chars.Fold(initials[met]) == Chars.Fold(name[i]) ? 1 : 0;
            if (met == initials.Length)
                return true;
        }

        return false;
    }

    private static bool IsPart(string text, PageWords words, int i)
    {
        Word word = words[i];
        PageTopic topics = words.Topics(i);
        return (topics & Sign) != 0
            || (word.Shape is WordShape.Lower or WordShape.Capitals && word.Length is >= 2 and <= LongestPart && topics == PageTopic.None && !NameWords.IsParticle(text, word)
                && !Chars.IsCaseless(text[word.Start]) && !NameWords.IsHangul(text[word.Start]));
    }

    private static bool IsBetweenStrokes(string text, Word word) =>
        word.Start > 0 && word.End < text.Length && text[word.Start - 1] == '/' && text[word.End] == '/';
}
