using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// Reads a short line as if it were a byline: cuts it at commas, bars, dashes and "and", and takes each piece for a name,
/// a role, an outlet or an agency. Whether the line is a byline is for others to say.
/// </summary>
internal static class NameReader
{
    private const PageTopic NoName = PageTopic.Boilerplate | PageTopic.Role | PageTopic.By | PageTopic.Credit | PageTopic.Published
        | PageTopic.Updated | PageTopic.Month | PageTopic.Weekday | PageTopic.Contributor | PageTopic.Notice | PageTopic.Desk;

    /// <summary>What may stand beside names in a byline without being part of it.</summary>
    private const PageTopic BesideName = PageTopic.Published | PageTopic.Updated | PageTopic.Relative | PageTopic.ReadTime | PageTopic.Month | PageTopic.Weekday;

    private const int LongestOutlet = 3;

    private static readonly WordTable s_firstNames = WordTable.Load("Language/first-names.txt");

    /// <summary>Reads the names among the words of a line.</summary>
    /// <param name="date">The line's date, which parts what stands before it from what stands behind it.</param>
    public static void Read(string text, PageWords words, DateMatch date, NameList names)
    {
        names.Clear();
        BylineLead lead = BylineLead.None;
        int i = 0;
        while (i < words.Count)
        {
            if (date.Holds(words[i].Start))
            {
                lead = BylineLead.None;
                i++;
                continue;
            }

            int next = PieceEnd(text, words, i, date);
            i = SkipLeads(text, words, i, next, ref lead);
            if (i < next)
                ReadPiece(text, words, i, next, lead, names);
            // "Series: title" is no list of names.
            if (!lead.IsLed && next < words.Count && text[words[next - 1].End] is ':' or '：')
                names.Unexplained++;
            i = next;
            if (i < words.Count && IsConjunction(text, words, i))
                i++;
        }
    }

    /// <summary>The word at which the piece that begins at a word is over.</summary>
    private static int PieceEnd(string text, PageWords words, int from, DateMatch date)
    {
        int i = from + 1;
        for (; i < words.Count; i++)
        {
            if (date.Holds(words[i].Start) || IsCut(text, words[i - 1].End, words[i].Start) || (IsConjunction(text, words, i) && i + 1 < words.Count))
                return i;
        }

        return i;
    }

    /// <summary>Skips "By", "Reporting by", "Photo:" and the like, which say what the names behind them did.</summary>
    private static int SkipLeads(string text, PageWords words, int i, int end, ref BylineLead lead)
    {
        while (i < end)
        {
            PageTopic topics = words.Topics(i);
            int after = i + words.PhraseLength(i);
            if ((topics & PageTopic.Contributor) != 0)
                lead = new BylineLead(BylineKind.Contributor, true, Task(words, i, after));
            else if ((topics & PageTopic.By) != 0 && ((topics & PageTopic.Role) == 0 || IsLabelEnd(text, words, after) || IsTitle(words, after, end)))
                lead = new BylineLead(BylineKind.Author, true, null);
            else if ((topics & PageTopic.Credit) != 0 && (topics & PageTopic.Agency) == 0)
                lead = new BylineLead(BylineKind.Photographer, true, null);
            else
                break;
            i = Math.Min(after, end);
        }

        return i;
    }

    /// <summary>What a phrase such as "Editing by" says was done, without the small words that lead from it to the name.</summary>
    private static TextRange Task(PageWords words, int from, int end)
    {
        int last = end - 1;
        while (last > from && words.Tells(last, PageTopic.By | PageTopic.Function))
            last--;
        return new TextRange(words[from].Start, words[last].End);
    }

    /// <summary>Whether a Chinese or Japanese role stands before a name, a space between them.</summary>
    private static bool IsTitle(PageWords words, int after, int end) =>
        after < end && words[after].Shape == WordShape.Ideograph && words[after].Start > words[after - 1].End;

    private static bool IsLabelEnd(string text, PageWords words, int after)
    {
        int at = words[after - 1].End;
        return at < text.Length && text[at] is ':' or '：';
    }

    private static void ReadPiece(string text, PageWords words, int i, int end, BylineLead lead, NameList names)
    {
        bool isHandle = words[i].Start > 0 && text[words[i].Start - 1] == '@';
        bool goesOn = i + 1 < end && words[i].IsCapitalized && words[i + 1].IsCapitalized && words.PhraseLength(i) == 1;
        if (isHandle || (words.Tells(i, BesideName) && !goesOn) || words[i].Shape == WordShape.Digits)
            return;
        PageTopic topics = words.Topics(i);
        TextRange piece = new(words[i].Start, words[end - 1].End);
        bool whole = i + words.PhraseLength(i) >= end;
        if ((topics & PageTopic.Agency) != 0 && whole && (words[i].Shape != WordShape.Lower || lead.IsLed || end == words.Count))
        {
            if (names.People.Count > 0 && !lead.IsLed)
                Attach(names, piece, isRole: false);
            else
                names.People.Add(new NamedPerson(piece, null, piece, BylineKind.Agency, lead.IsLed, false, 0));
            names.HasOrganization = true;
            return;
        }

        if ((topics & PageTopic.Desk) != 0 && whole)
        {
            names.People.Add(new NamedPerson(piece, null, null, BylineKind.Agency, lead.IsLed, false, 0));
            return;
        }

        // In Korean the place comes first: "Seoul Kim Min-su reporter".
        while (i + 2 < end && IsHangul(text[words[i].Start]) && !words.Tells(i + 1, PageTopic.Role) && Any(words, i + 2, end, PageTopic.Role))
            i++;
        int after = NameEnd(text, words, i, end, lead.IsLed, out int capitals, out bool known);
        if (after > i)
        {
            // "X of Outlet", "X in Beirut": the name is complete; other small words mean that this is a sentence.
            bool complete = after == end || words[after].IsCapitalized || words[after].Shape == WordShape.Digits || words.Tells(after, PageTopic.Role | BesideName) || lead.IsLed
                || Follows(text, words[after - 1].End, words[after].Start);
            if (complete)
            {
                NamedPerson person = new(new TextRange(words[i].Start, words[after - 1].End), lead.Task, null, lead.Kind, lead.IsLed, known, capitals);
                names.People.Add(person);
                if (after < end && words[after].Hash != words[i].Hash)
                    AttachRest(words, after, end, names);
                return;
            }
        }

        if (words.Tells(end - 1, PageTopic.Desk) && end - i <= LongestOutlet && words[i].IsCapitalized && names.People.Count == 0)
        {
            names.People.Add(new NamedPerson(piece, null, null, BylineKind.Agency, lead.IsLed, false, 0));
            return;
        }

        bool proper = (words[i].IsCapitalized && words[end - 1].Shape != WordShape.Lower) || (end == i + 2 && text[words[i].End] is '-' or '.');
        if (lead.IsLed && end - i <= LongestOutlet && names.People.Count == 0 && proper && lead.Kind == BylineKind.Author && !Any(words, i, end, PageTopic.Boilerplate))
            names.People.Add(new NamedPerson(piece, null, piece, BylineKind.Agency, lead.IsLed, false, 1));
        else if (Any(words, i, end, PageTopic.Role))
            Attach(names, piece, isRole: true);
        else if (names.People.Count > 0 && (words[i].IsCapitalized || text[words[i].Start - 1] == '/') && end - i <= 6)
            Attach(names, piece, isRole: false);
        else
            names.Unexplained++;
    }

    private static void AttachRest(PageWords words, int from, int end, NameList names)
    {
        // "Mara Ellison 7 hours ago"
        if (words[from].Shape == WordShape.Digits && from + 1 < end && words.Tells(from + 1, BesideName))
            return;
        TextRange rest = new(words[from].Start, words[end - 1].End);
        if (Any(words, from, end, PageTopic.Role))
            Attach(names, rest, isRole: true);
        else if (words[from].Start == words[from - 1].End || Any(words, from, end, PageTopic.Organization | PageTopic.Agency))
            Attach(names, rest, isRole: false);
        else
            names.Unexplained++;
    }

    private static void Attach(NameList names, TextRange piece, bool isRole)
    {
        names.HasRole |= isRole;
        names.HasOrganization |= !isRole;
        for (int k = names.People.Count - 1; k >= 0; k--)
        {
            NamedPerson person = names.People[k];
            if (person.Kind == BylineKind.Agency || (isRole ? person.Role : person.Organization) is not null)
                return;
            names.People[k] = isRole ? person with { Role = piece } : person with { Organization = piece };
            if (isRole)
                return;
        }
    }

    /// <summary>The word behind a name that begins at a word, or that word itself when none does.</summary>
    private static int NameEnd(string text, PageWords words, int from, int end, bool led, out int capitals, out bool known)
    {
        capitals = 0;
        known = false;
        if (words[from].Shape == WordShape.Ideograph || IsHangul(text[words[from].Start]))
            return EasternNameEnd(text, words, from, end, led, ref capitals);
        int last = from;
        int i = from;
        for (; i < end && capitals < 6; i++)
        {
            Word word = words[i];
            if (i > from && word.Start == words[i - 1].End)
            {
                // Run together: only "McDonald" and "DeVito" go on.
                if (!IsNamePrefix(text, words[i - 1]))
                    break;
            }
            else if (i > from && !JoinsNames(text, words[i - 1], word.Start))
            {
                break;
            }

            if (word.IsCapitalized)
            {
                // "The Observer", "Los Pinos", "In Brief": what begins with a small word is no person.
                if (i == from && word.Length > 1 && words.Tells(i, PageTopic.Function) && !IsName(text, word))
                    break;
                bool initial = word.Length == 1;
                if (i > from && words.Tells(i, PageTopic.Agency | PageTopic.Beat | PageTopic.Organization) && !(capitals == 1 && known))
                    break;
                if (!initial && words.Tells(i, NoName) && !IsName(text, word))
                    break;
                if (capitals == 0 && !initial)
                    known = IsName(text, word);
                if (i == from || char.IsWhiteSpace(text[word.Start - 1]))
                    capitals++;
                last = i + 1;
                if (capitals >= 2 && i + 1 < end && words[i + 1].Hash == words[from].Hash)
                    break;
            }
            else if (word.Shape == WordShape.Lower && (IsNameParticle(text, word) || (i > from && text[word.Start - 1] is '\'' or '’' or '-')))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return capitals is >= 2 and <= 5 ? last : from;
    }

    /// <summary>Chinese, Japanese and Korean names: two to six letters before a role, after "By", or in two parts.</summary>
    private static int EasternNameEnd(string text, PageWords words, int from, int end, bool led, ref int capitals)
    {
        capitals = 2;
        if (IsHangul(text[words[from].Start]))
            return end > from + 1 && words.Tells(from + 1, PageTopic.Role) && words[from].Length is >= 2 and <= 4 ? from + 1 : from;
        int i = from;
        bool parts = false;
        while (i < end && words[i].Shape == WordShape.Ideograph && text[words[i].Start] is < '\u30A0' or > '\u30FF'
            && !words.Tells(i, PageTopic.Role | PageTopic.Organization | PageTopic.Desk | PageTopic.Boilerplate | PageTopic.Published | PageTopic.Updated | PageTopic.Credit))
        {
            parts |= i > from && words[i].Start > words[i - 1].End && char.IsWhiteSpace(text[words[i - 1].End]);
            i++;
        }

        bool role = i < end && words.Tells(i, PageTopic.Role);
        return i - from is >= 2 and <= 6 && (role || ((led || parts) && i == end)) ? i : from;
    }

    private static bool IsName(string text, Word word) => s_firstNames.Contains(text.AsSpan(word.Start, word.Length));

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static bool IsCut(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            switch (text[i])
            {
                case ',' or '|' or '•' or '·' or ';' or '(' or ')' or '/' or '\n' or '—' or '–' or '&' or '、' or '，' or '：' or ':' or '＝' or '（' or '[' or ']' or '>' or '+' or '@' or '"' or '“' or '?' or '!' or '*' or '=':
                    return true;
                case '-' when to - from >= 3:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether only one space, hyphen, apostrophe, or the full stop of an initial parts a word of a name from the next.</summary>
    private static bool JoinsNames(string text, Word before, int next)
    {
        int gap = next - before.End;
        if (gap == 1)
            return text[before.End] is ' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011' or '\'' or '’';
        return gap == 2 && text[before.End] == '.' && text[before.End + 1] is ' ' or '\u00A0' && before.Length <= 3;
    }

    private static bool Follows(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i] is '.' or ':')
                return true;
        }

        return to == from;
    }

    private static bool IsConjunction(string text, PageWords words, int i) =>
        words[i].Shape == WordShape.Lower && text.AsSpan(words[i].Start, words[i].Length) is "and" or "und" or "et" or "y" or "e" or "og" or "och" or "i" or "ve" or "en" or "with" or "mit";

    private static bool IsNamePrefix(string text, Word word) =>
        text.AsSpan(word.Start, word.Length) is "Mc" or "Mac" or "De" or "Di" or "Da" or "Du" or "La" or "Le" or "Van" or "Von" or "Fitz" or "Des";

    private static bool IsNameParticle(string text, Word word) =>
        text.AsSpan(word.Start, word.Length) is "von" or "van" or "der" or "den" or "de" or "del" or "della" or "di" or "da" or "dos" or "das" or "do" or "du" or "des"
            or "la" or "le" or "los" or "al" or "el" or "bin" or "ibn" or "ben" or "zu" or "ter" or "ten" or "af" or "av" or "y" or "d";

    private static bool Any(PageWords words, int from, int end, PageTopic topic)
    {
        for (int i = from; i < end; i++)
        {
            if (words.Tells(i, topic))
                return true;
        }

        return false;
    }
}
