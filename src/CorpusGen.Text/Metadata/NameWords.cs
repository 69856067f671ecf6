using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata;

/// <summary>Words that names are made of and words that join them.</summary>
internal static class NameWords
{
    private const int LongestAbbreviation = 5;
    private const int LongestInitial = 2;

    private static readonly WordTable s_firstNames = WordTable.Load("Language/first-names.txt");
    private static readonly WordTable s_familyNames = WordTable.Load("Language/family-names.txt");

    private static readonly HashSet<string> s_conjunctions =
    [
        "and", "und", "et", "y", "e", "og", "och", "i", "ve", "en", "with", "mit", "dan", "oraz", "és", "și", "şi", "ir", "un", "ja", "a", "και", "и", "та", "і", "й", "và", "og", "eta",
        "और", "এবং", "ও", "اور", "و", "ו",
    ];

    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "los", "al", "el", "bin", "binti", "ibn", "ben", "zu", "zum", "zur",
        "ter", "ten", "te", "af", "av", "y", "d", "dalla", "degli", "dell", "op", "ould", "abu",
    };

    private static readonly HashSet<string> s_prefixes = ["Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Des"];

    /// <summary>Small words with which outlets and desks begin, and no person.</summary>
    private static readonly HashSet<string> s_articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "our", "your", "der", "die", "das", "unser", "unsere", "le", "la", "les", "notre", "el", "los", "las", "il", "lo", "gli", "o", "os", "as", "het", "de",
    };

    /// <summary>Academic titles, with which a name may begin.</summary>
    private static readonly HashSet<string> s_titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "prof", "professor", "mgr", "mag", "ing", "inż", "dipl", "med", "iur", "jur", "hab", "habil", "ass", "rer", "nat", "phil", "pol", "ra", "bc", "δρ", "проф", "др",
    };

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

    public static bool IsConjunction(string text, PageWords words, int i) =>
        words[i].Shape == WordShape.Lower && words[i].Length <= 4 && s_conjunctions.Contains(text.Substring(words[i].Start, words[i].Length));

    /// <summary>Whether a name that is run together goes on behind the word: "McDonald", "DeVito".</summary>
    public static bool IsPrefix(string text, Word word) => word.Length <= 4 && s_prefixes.Contains(text.Substring(word.Start, word.Length));

    public static bool IsParticle(string text, Word word) => word.Length <= 5 && s_particles.Contains(text.Substring(word.Start, word.Length));

    public static bool IsArticle(string text, Word word) => s_articles.Contains(text.Substring(word.Start, word.Length));

    public static bool IsTitle(string text, Word word) => word.Length <= 9 && s_titles.Contains(text.Substring(word.Start, word.Length));

    /// <summary>Whether only one space, hyphen, apostrophe, or the full stop of an initial or a title parts a word of a name from the next.</summary>
    public static bool Join(string text, Word before, Word next)
    {
        int gap = next.Start - before.End;
        if (gap == 1)
        {
            return text[before.End] is ' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011' or '\'' or '’'
                || (text[before.End] == '.' && before.Length <= LongestInitial && before.IsCapitalized && next.IsCapitalized);
        }

        return gap == 2 && text[before.End] == '.' && text[before.End + 1] is ' ' or '\u00A0' && (before.Length <= 3 || (before.Length <= LongestAbbreviation && IsTitle(text, before)));
    }

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether the letter is of an alphabet without capitals: Hebrew, Arabic, those of India.</summary>
    public static bool IsCaseless(char c) => c is >= '\u05D0' and <= '\u0DFF' or >= '\uFB50' and <= '\uFEFC';
}
