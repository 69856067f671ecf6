using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Dates;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>
/// Where the pieces of a line of names end: at commas, bars, dashes and "and", at a date, behind a role, and before "Edited by"
/// that is run into a name.
/// </summary>
internal static class NamePieces
{
    /// <summary>The word at which the piece that begins at a word is over.</summary>
    public static int End(string text, PageWords words, int from, DateMatch date)
    {
        int i = from + 1;
        for (; i < words.Count; i++)
        {
            bool cut = IsCut(text, words[i - 1].End, words[i].Start) && !Initials.Join(text, words, i) && !IsBothGenders(text, words, i);
            if (cut || date.Holds(words[i].Start) || NameWords.IsConjunction(text, words, i) || IsBehindRole(text, words, i) || IsNextTask(words, i))
                return i;
        }

        return i;
    }

    /// <summary>Whether a word is the ending of the one before it that a mark sets off: "Autor/in", "Redakteur:innen".</summary>
    public static bool IsBothGenders(string text, PageWords words, int i) =>
        words[i].Start == words[i - 1].End + 1 && text[words[i - 1].End] is '/' or ':' or '*' && words.Tells(i - 1, PageTopic.Role | PageTopic.By)
        && text.AsSpan(words[i].Start, words[i].Length) is "in" or "innen";

    /// <summary>Whether words that lead to who helped are run into what stands before them: "Reported by:Mara EllisonEdited by:Tobias Wren".</summary>
    private static bool IsNextTask(PageWords words, int i) =>
        words[i].Start == words[i - 1].End && words[i].IsCapitalized && words.PhraseLength(i) > 1 && words.Tells(i, PageTopic.Contributor | PageTopic.By);

    /// <summary>Whether a role ends right before a word that something else begins with: "Senior ReporterFergus Tranmere", "Reporter. Camilla".</summary>
    private static bool IsBehindRole(string text, PageWords words, int i) =>
        words[i].IsCapitalized && words.Tells(i - 1, PageTopic.Role) && (words[i].Start == words[i - 1].End || text[words[i - 1].End] == '.');

    private static bool IsCut(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            switch (text[i])
            {
                case ',' or '|' or '•' or '·' or ';' or '(' or ')' or '/' or '\n' or '—' or '–' or '&' or '、' or '，' or '：' or ':' or '＝' or '（' or '[' or ']' or '>' or '+' or '@' or '"' or '“' or '?' or '!' or '*' or '=' or '／' or '｜' or '〔' or '〕' or '［' or '］' or '【' or '】':
                    return true;
                case '-' or '\u0640' when to - from >= 3:
                    return true;
            }
        }

        return false;
    }
}
