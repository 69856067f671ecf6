using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Finds where in a caption the credit begins, and whom a credit names.</summary>
internal static class CreditReader
{
    private const int LongestCredit = 14;

    /// <summary>Offset at which the credit begins, or -1 where the line has none.</summary>
    public static int Start(string text, PageWords words, TextRange line)
    {
        int bracket = BracketStart(text, words, line);
        if (bracket >= 0)
            return bracket;
        for (int i = Math.Max(0, words.Count - LongestCredit); i < words.Count; i++)
        {
            if (!words.Tells(i, PageTopic.Credit | PageTopic.Agency) || char.IsLower(text[words[i].Start]))
                continue;
            int after = words[i + words.PhraseLength(i) - 1].End;
            bool fused = i > 0 && words[i].IsCapitalized && words[i].Start == words[i - 1].End;

            // Eastern bylines name writer and photographer alike: "文＝… 写真＝…".
            bool equals = after < line.End && text[after] is '=' or '＝' && !words.Tells(0, PageTopic.By);
            bool label = words.Tells(i, PageTopic.Credit) && after < line.End && (equals || text[after] is ':' or '：' || text[after - 1] == 'y');
            bool last = after >= line.End - 1 && i > 0 && IsMark(text, words[i - 1].End, words[i].Start);
            bool slash = after < line.End && text[after] == '/' && words[i].Shape == WordShape.Capitals;
            bool phraseBy = words.Tells(i, PageTopic.Credit) && words.PhraseLength(i) > 1 && after < line.End && (i == 0 || IsMark(text, words[i - 1].End, words[i].Start));
            if (fused || label || last || slash || phraseBy)
                return words[i].Start;
        }

        return -1;
    }

    /// <summary>Photographers of a credit; where it names none, its agencies.</summary>
    public static void Read(string text, PageWords words, TextRange credit, NameList names, List<BylineModel> bylines)
    {
        words.Read(text, credit);
        NameReader.Read(text, words, default, names);
        bool people = false;
        foreach (NamedPerson person in names.People)
        {
            if (person.Kind == BylineKind.Agency)
                continue;
            people = true;
            bylines.Add(BylineText.Make(text, person) with { Kind = BylineKind.Photographer });
        }

        if (people)
            return;
        for (int i = 0; i < words.Count; i += words.PhraseLength(i))
        {
            if (!words.Tells(i, PageTopic.Agency) || char.IsLower(text[words[i].Start]))
                continue;
            TextRange range = new(words[i].Start, words[i + words.PhraseLength(i) - 1].End);
            string name = BylineText.Agency(text, range);
            bylines.Add(new BylineModel(name, null, name, BylineKind.Agency, range));
        }
    }

    /// <summary>The bracket that closes the line, when it holds the words of a credit.</summary>
    private static int BracketStart(string text, PageWords words, TextRange line)
    {
        if (line.Length < 4 || text[line.End - 1] is not (')' or ']' or '）'))
            return -1;
        int open = line.End - 2;
        while (open > line.Start && text[open] is not ('(' or '[' or '（'))
            open--;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Start > open && words.Tells(i, PageTopic.Credit | PageTopic.Agency) && text[open] is '(' or '[' or '（')
                return open;
        }

        return -1;
    }

    private static bool IsMark(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i] is '.' or '|' or '–' or '—' or '-' or '/' or '(' or '©' or ':' or '!' or '?' or '"' or '”' or ';' or '。' or '=' or '＝')
                return true;
        }

        return false;
    }
}
