using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>Names in alphabets without capitals, as Arabic and Hebrew have.</summary>
internal static class CaselessNames
{
    /// <summary>A name in an alphabet without capitals: two to four words that say nothing of the page, behind "By", with a known first name, or alone on the line.</summary>
    public static int End(string text, PageWords words, int from, int end, bool led, out int capitals, out bool known)
    {
        known = NameWords.IsFirstName(text, words[from]);
        capitals = Words(text, words, from, end);
        int i = from + capitals;
        bool told = led || known || end == words.Count || (i < end && words.Tells(i, PageTopic.Role));
        return capitals is >= 2 and <= 4 && told && (i == end || words.Tells(i, PageTopic.Role) || IsWithAnd(text, words, i)) ? i : from;
    }

    /// <summary>How many words of an alphabet without capitals may be one name.</summary>
    public static int Words(string text, PageWords words, int from, int end)
    {
        int i = from;
        while (i < end && Chars.IsCaseless(text[words[i].Start]) && (i == from || NameWords.Join(text, words[i - 1], words[i])) && !words.Tells(i, NameWords.NoName | PageTopic.Organization | PageTopic.Agency)
            && (i == from || !words.Tells(i, PageTopic.Function) || NameWords.IsFirstName(text, words[i])) && !(i >= from + 2 && IsWithAnd(text, words, i)))
        {
            i++;
        }

        return i - from;
    }

    /// <summary>Whether a word has the Arabic "and" before it: it is no first name as it stands, but one without, or more of a name follows.</summary>
    public static bool IsWithAnd(string text, PageWords words, int i)
    {
        Word word = words[i];
        return text[word.Start] == '\u0648' && word.Length > 3 && !NameWords.IsFirstName(text, word)
            && (NameWords.IsFirstName(text, word with { Start = word.Start + 1 }) || (i + 1 < words.Count && Chars.IsCaseless(text[words[i + 1].Start]) && NameWords.Join(text, word, words[i + 1])));
    }
}
