using System.Text;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Corpus;

/// <summary>A name in the form in which the names of two articles are compared: no case, no accents, no full stops, no title.</summary>
internal sealed class ComparableName
{
    /// <summary>Letters with accents, from U+00C0 on; a space where there is no plain letter.</summary>
    private const string Plain =
        "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz  ";

    private static readonly char[] s_separators = [' ', '\u00A0', ',', '\t', '\n', '\r'];

    private ComparableName(string key, List<string> parts, string suffix, bool hasTitle)
    {
        Key = key;
        Parts = parts;
        Suffix = suffix;
        IsSurname = parts.Count == 1 && !hasTitle;
    }

    /// <summary>All words: two names of the same key are one.</summary>
    public string Key { get; }

    /// <summary>
    /// The words with a capital, without particles and Arabic articles, initials letter by letter; none where other words
    /// show that it is a description: "spokesman for Ann Doe".
    /// </summary>
    public List<string> Parts { get; }

    /// <summary>What tells father and son apart: "jr"; empty where nothing does.</summary>
    public string Suffix { get; }

    /// <summary>Whether first name and surname are both there.</summary>
    public bool IsFull => Parts.Count > 1;

    /// <summary>Whether a surname is all there is.</summary>
    public bool IsSurname { get; }

    public string Surname => Parts[Parts.Count - 1];

    /// <summary>Reads a name.</summary>
    public static ComparableName Of(string name)
    {
        List<string> words = [.. name.Split(s_separators, StringSplitOptions.RemoveEmptyEntries)];
        while (words.Count > 2 && IsTitle(words[0]))
            words.RemoveAt(0);

        // "Lady Doe" and "Lord Doe" are two.
        bool hasTitle = words.Count > 1 && IsTitle(words[0]);
        List<string> folded = [];
        List<string> parts = [];
        string suffix = "";
        bool isDescription = false;
        for (int i = 0; i < words.Count; i++)
        {
            string word = Fold(words[i]);
            if (word.Length == 0)
                continue;
            folded.Add(word);
            if (parts.Count > 1 && word is "jr" or "sr" or "ii" or "iii" or "iv")
                suffix = word;
            else if (words[i].Any(char.IsUpper))
                AddParts(parts, words[i], word);
            else
                isDescription |= (ClassOf(words[i]) & WordClass.Particle) == 0;
        }

        if (isDescription)
            parts.Clear();
        else if (hasTitle && parts.Count > 0)
            parts.RemoveAt(0);

        // "J. D. Doe" and "JD Doe" are one spelling.
        StringBuilder key = new();
        for (int i = 0; i < folded.Count; i++)
        {
            if (i > 0 && !(folded[i].Length == 1 && folded[i - 1].Length == 1))
                key.Append(' ');
            key.Append(folded[i]);
        }

        return new ComparableName(key.ToString(), parts, suffix, hasTitle);
    }

    /// <summary>Whether a surname is all that a name gives, as <see cref="IsSurname"/> of what is read from it.</summary>
    public static bool IsLoneSurname(string name)
    {
        // Most names end in two words with capitals: no title takes both away.
        int last = name.LastIndexOfAny(s_separators);
        int before = last < 1 ? -1 : name.LastIndexOfAny(s_separators, last - 1);
        return !(last > 0 && HasCapital(name, last + 1, name.Length) && HasCapital(name, before + 1, last)) && Of(name).IsSurname;
    }

    /// <summary>Whether one could be the other with more or fewer of the words between the first and the last.</summary>
    public bool IsShortFormOf(ComparableName fuller)
    {
        int middles = Parts.Count - 2;
        if (middles > fuller.Parts.Count - 2)
            return false;
        for (int i = 1; i <= middles; i++)
        {
            string mine = Parts[i], its = fuller.Parts[i];
            if (mine != its && !(mine.Length == 1 && its[0] == mine[0]))
                return false;
        }

        return true;
    }

    private static void AddParts(List<string> parts, string word, string folded)
    {
        bool isArabic = word.Length > 3 && word[2] == '-' && word[1] == 'l' && word[0] is 'a' or 'e';
        bool isInitials = word.Length > 2 && word.IndexOf('.') is > 0 and var stop && stop < word.Length - 1 && folded.Length <= 3;
        if (isInitials && parts.Count > 0)
            parts.AddRange(folded.Select(letter => letter.ToString()));
        else
            parts.Add(isArabic ? folded.Substring(2) : folded);
    }

    private static bool HasCapital(string name, int start, int end)
    {
        while (start < end && !char.IsUpper(name[start]))
            start++;
        return start < end;
    }

    private static bool IsTitle(string word)
    {
        string plain = word.TrimEnd('.');
        WordClass known = ClassOf(plain);
        return (known & WordClass.Honorific) != 0 || ((known & WordClass.Rank) != 0 && plain.Length < word.Length);
    }

    private static WordClass ClassOf(string word)
    {
        uint hash = Lexicon.Hash(word.AsSpan());
        return Lexicon.For("en").Find(hash) | Lexicon.For("de").Find(hash);
    }

    private static string Fold(string word)
    {
        StringBuilder folded = new(word.Length);
        foreach (char c in word)
        {
            if (c is '.' or '-' or '\'' or '’' || Chars.Kind(c) == CharKind.Mark)
                continue;
            char lower = Chars.Fold(c);
            int accented = lower - '\u00C0';
            folded.Append(accented >= 0 && accented < Plain.Length && Plain[accented] != ' ' ? Plain[accented] : lower);
        }

        return folded.ToString();
    }
}
