using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// Reads a short line as if it were a byline: cuts it at commas, bars, dashes and "and", and takes each piece for a name,
/// a role, an outlet or an agency. Whether the line is a byline is for others to say.
/// </summary>
internal static class NameReader
{
    /// <summary>What may stand beside names in a byline without being part of it.</summary>
    private const PageTopic BesideName = PageTopic.Published | PageTopic.Updated | PageTopic.Relative | PageTopic.ReadTime | PageTopic.Month | PageTopic.Weekday;

    private const int LongestOutlet = 3;
    private const int LongestDesk = 5;

    /// <summary>Words between a name and a date: "am".</summary>
    private const int LongestDateLead = 2;

    /// <summary>Words of where the reporter was: "in Grand Rapids".</summary>
    private const int LongestPlace = 4;
    private const int LongestPlaceLead = 3;
    private const int LongestEasternDesk = 20;

    /// <summary>Reads the names among the words of a line.</summary>
    /// <param name="date">The line's date, which parts what stands before it from what stands behind it.</param>
    public static void Read(string text, PageWords words, DateMatch date, NameList names)
    {
        names.Clear();
        BylineLead lead = BylineLead.None;
        int i = 0, unsaid = 0;
        while (i < words.Count)
        {
            if (date.Holds(words[i].Start))
            {
                lead = BylineLead.None;
                i++;
                continue;
            }

            if (NameWords.IsConjunction(text, words, i) && i + 1 < words.Count && words[i + 1].IsCapitalized)
            {
                i++;
                continue;
            }

            int next = PieceEnd(text, words, i, date);
            if (unsaid < names.People.Count && IsWorkInBrackets(text, words, i, next))
            {
                // "Mara Ellison (Text), Tobias Wren (Fotos)"; of "Mara Ellison, Tobias Wren (Fotos)" only the last took pictures.
                bool wrote = words.Tells(i, PageTopic.By);
                if (!wrote && unsaid == 0)
                    unsaid = names.People.Count - 1;
                for (; unsaid < names.People.Count; unsaid++)
                {
                    if (names.People[unsaid].Kind != BylineKind.Agency)
                        names.People[unsaid] = names.People[unsaid] with { Kind = wrote ? BylineKind.Author : BylineKind.Photographer };
                }

                i = next;
                continue;
            }

            i = SkipLeads(text, words, i, next, ref lead);
            if (i < next && EndOfInverted(text, words, i, next, lead, date) is var inverted && inverted > i)
            {
                Word last = words[inverted - 1];
                int end = last.Length == 1 && last.End < text.Length && text[last.End] == '.' ? last.End + 1 : last.End;
                names.People.Add(new NamedPerson(new TextRange(words[i].Start, end), lead.Task, null, lead.Kind, lead.IsLed, true, inverted - i));
                i = inverted;
                continue;
            }

            if (i < next && !EasternNames.IsPlace(text, words, i, next))
                ReadPiece(text, words, i, next, lead, isDated: next < words.Count && date.Holds(words[next].Start), names);
            // "Series: title" is no list of names.
            if (!lead.IsLed && next < words.Count && text[words[next - 1].End] is ':' or '：')
                names.Unexplained++;
            i = next;
            if (i < words.Count && NameWords.IsConjunction(text, words, i))
                i++;
        }
    }

    /// <summary>The word behind a name that catalogues write, surname first: "Author: Ellison, Mara K.; Wren, Tobias"; the first word where there is none.</summary>
    private static int EndOfInverted(string text, PageWords words, int from, int comma, BylineLead lead, DateMatch date)
    {
        if (!lead.IsLed || lead.Kind != BylineKind.Author || words.Tells(from, PageTopic.Agency | PageTopic.Organization | PageTopic.Desk) || comma != from + 1 || comma >= words.Count || words[from].Shape is not (WordShape.Capitalized or WordShape.Capitals) || text[words[from].End] != ',')
            return from;
        int before = words[from].Start - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
            before--;
        if (before < 0 || text[before] is not (':' or ';') || !NameWords.IsFirstName(text, words[comma]))
            return from;
        int end = comma + 1, limit = PieceEnd(text, words, comma, date);
        while (end < limit && (words[end].Length == 1 || NameWords.IsFirstName(text, words[end])))
            end++;
        return end == limit ? end : from;
    }

    /// <summary>Whether a piece is brackets that say what those before them did.</summary>
    private static bool IsWorkInBrackets(string text, PageWords words, int i, int end) =>
        words.Tells(i, PageTopic.By | PageTopic.Credit | PageTopic.Media) && i + words.PhraseLength(i) >= end && words[i].Start > 0 && text[words[i].Start - 1] == '(' && words[end - 1].End < text.Length && text[words[end - 1].End] == ')';

    /// <summary>The word at which the piece that begins at a word is over.</summary>
    private static int PieceEnd(string text, PageWords words, int from, DateMatch date)
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
    private static bool IsBothGenders(string text, PageWords words, int i) =>
        words[i].Start == words[i - 1].End + 1 && text[words[i - 1].End] is '/' or ':' or '*' && words.Tells(i - 1, PageTopic.Role | PageTopic.By)
        && text.AsSpan(words[i].Start, words[i].Length) is "in" or "innen";

    /// <summary>Whether words that lead to who helped are run into what stands before them: "Reported by:Mara EllisonEdited by:Tobias Wren".</summary>
    private static bool IsNextTask(PageWords words, int i) =>
        words[i].Start == words[i - 1].End && words[i].IsCapitalized && words.PhraseLength(i) > 1 && words.Tells(i, PageTopic.Contributor | PageTopic.By);

    /// <summary>Whether a role ends right before a word that something else begins with: "Senior ReporterFergus Tranmere", "Reporter. Camilla".</summary>
    private static bool IsBehindRole(string text, PageWords words, int i) =>
        words[i].IsCapitalized && words.Tells(i - 1, PageTopic.Role) && (words[i].Start == words[i - 1].End || text[words[i - 1].End] == '.');

    /// <summary>Skips "By", "Reporting by", "Photo:" and the like, which say what the names behind them did.</summary>
    private static int SkipLeads(string text, PageWords words, int i, int end, ref BylineLead lead)
    {
        if (IsRunIn(text, words, i, end))
            i++;
        while (i < end)
        {
            PageTopic topics = words.Topics(i);
            int after = i + words.PhraseLength(i);
            if ((topics & PageTopic.Contributor) != 0)
                lead = new BylineLead(BylineKind.Contributor, true, Task(words, i, after));
            else if (lead.IsLed && i + 1 < end && words[i].Shape == WordShape.Capitalized && words[i + 1].IsCapitalized && NameWords.IsFirstName(text, words[i]))
                break; // "Av: Per Ellison"
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

    /// <summary>Whether a section or somebody's initials are run into "By" or a name: "NewsMara Ellison", "meVon Mara Ellison".</summary>
    private static bool IsRunIn(string text, PageWords words, int i, int end)
    {
        if (i + 1 >= end || words[i + 1].Start != words[i].End)
            return false;
        return words[i].Shape == WordShape.Lower
            ? words.Tells(i + 1, PageTopic.By)
            : words.Tells(i, PageTopic.Boilerplate | PageTopic.Beat | PageTopic.Organization) && NameWords.IsFirstName(text, words[i + 1]) && !NameWords.IsFirstName(text, words[i]);
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
        if (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at < text.Length && text[at] is ':' or '：';
    }

    private static void ReadPiece(string text, PageWords words, int i, int end, BylineLead lead, bool isDated, NameList names)
    {
        bool isHandle = words[i].Start > 0 && text[words[i].Start - 1] == '@';
        bool goesOn = (i + 1 < end && words[i].IsCapitalized && words[i + 1].IsCapitalized && words.PhraseLength(i) == 1) || CasedNames.GoesOnSmall(text, words, i);
        if (isHandle || (words.Tells(i, BesideName) && !goesOn) || words[i].Shape == WordShape.Digits)
            return;
        PageTopic topics = words.Topics(i);
        TextRange piece = new(words[i].Start, words[end - 1].End);
        bool whole = i + words.PhraseLength(i) >= end;
        if ((topics & PageTopic.Agency) != 0 && whole && (words[i].Shape != WordShape.Lower || lead.IsLed || end == words.Count))
        {
            // "Mara Ellison, AFP" is hers; "Mara Ellison and AFP" are two, and so are "mel, AFP".
            if (names.People.Count > 0 && names.People[names.People.Count - 1].Words > 1 && !lead.IsLed && !NameWords.IsConjunction(text, words, i - 1))
                Attach(names, piece, isRole: false);
            else
                names.People.Add(new NamedPerson(piece, null, piece, BylineKind.Agency, lead.IsLed, false, 0));
            names.HasOrganization = true;
            return;
        }

        // "Mara Ellison and Tobias Wren / Harbour News Staff Writers"
        if (names.People.Count > 0 && DeskAt(words, i, end) < end - 1 && !NameWords.IsFirstName(text, words[i]))
        {
            Attach(names, piece, isRole: true);
            return;
        }

        // "By Staff The Canadian Press", but "Redazione ANSA" is one
        int agency = i + words.PhraseLength(i);
        if (names.People.Count == 0 && (topics & PageTopic.Desk) != 0 && agency < end && agency + words.PhraseLength(agency) >= end && words.Tells(agency, PageTopic.Agency) && NameWords.IsArticle(text, words[agency]))
        {
            piece = new TextRange(words[agency].Start, words[end - 1].End);
            names.People.Add(new NamedPerson(piece, null, piece, BylineKind.Agency, lead.IsLed, false, 0));
            names.HasOrganization = true;
            return;
        }

        if (((topics & PageTopic.Desk) != 0 && whole) || IsDesk(text, words, i, end, names))
        {
            names.People.Add(new NamedPerson(piece, null, null, BylineKind.Agency, lead.IsLed, false, 0));
            return;
        }

        if (Initials.Are(text, words, i, end, isBesideName: names.People.Count > 0, out bool ofAgency))
        {
            names.People.Add(new NamedPerson(piece, null, null, ofAgency ? BylineKind.Agency : lead.Kind, lead.IsLed, false, 1));
            names.HasOrganization = true;
            return;
        }

        if (names.People.Count > 0 && IsBehindDash(text, words, i, end, lead))
        {
            Attach(names, piece, isRole: false);
            return;
        }

        if (EasternNames.Begins(text, words[i]) && EasternNames.Read(text, words, i, end, lead, names))
            return;
        i = NameBehindOutlet(text, words, i, end);
        int after = NameEnd(text, words, i, end, lead.IsLed, out int capitals, out bool known);
        // Names with nothing between them: "Mara EllisonTobias Wren", "Mara Ellison Tobias Wren".
        while (after > i && after + 1 < end && (words[after].Start == words[after - 1].End || NameWords.IsFirstName(text, words[after])) && NameEnd(text, words, after, end, lead.IsLed, out int nextCapitals, out bool nextKnown) is var nextAfter && nextAfter > after)
        {
            names.People.Add(new NamedPerson(new TextRange(words[i].Start, words[after - 1].End), lead.Task, null, lead.Kind, lead.IsLed, known, capitals));
            (i, after, capitals, known) = (after, nextAfter, nextCapitals, nextKnown);
        }

        // In Arabic "and" is written on to the name behind it.
        int second = 0;
        while (after > i && after < end && CaselessNames.IsWithAnd(text, words, after))
        {
            names.People.Add(new NamedPerson(new TextRange(words[i].Start + second, words[after - 1].End), lead.Task, null, lead.Kind, lead.IsLed, known, capitals));
            second = 1;
            i = after;
            after = i + CaselessNames.Words(text, words, i, end);
            (capitals, known) = (after - i, true);
        }

        if (after > i)
        {
            // "X of Outlet", "X in Beirut": the name is complete; other small words mean that this is a sentence.
            bool complete = after == end || words[after].IsCapitalized || words[after].Shape == WordShape.Digits || words.Tells(after, PageTopic.Role | PageTopic.By | BesideName) || NameWords.IsTitle(text, words[after]) || lead.IsLed
                || Follows(text, words[after - 1].End, words[after].Start);

            // "Mara Ellison am 14.03.2026"; "Mara Ellison in Beirut", which says more than a name as an outlet does
            bool isPlace = after < end && known && IsPlace(words, after, end);
            bool isOver = isPlace || (isDated && end - after <= LongestDateLead);
            names.HasOrganization |= isPlace;
            if (complete || isOver)
            {
                NamedPerson person = new(new TextRange(words[i].Start + second, words[after - 1].End), lead.Task, null, lead.Kind, lead.IsLed, known, capitals);
                names.People.Add(person);
                if (after < end && !isOver && words[after].Hash != words[i].Hash)
                    AttachRest(words, after, end, names);
                return;
            }
        }

        if (words.Tells(i, PageTopic.Desk) && words[i].IsCapitalized && words[end - 1].IsCapitalized && end - i <= LongestDesk && names.People.Count == 0)
        {
            names.People.Add(new NamedPerson(piece, null, null, BylineKind.Agency, lead.IsLed, false, 0));
            return;
        }

        int named = NameBehindRole(text, words, i, end, out capitals, out known);
        if (named > i)
        {
            names.People.Add(new NamedPerson(new TextRange(words[named].Start, words[end - 1].End), new TextRange(words[i].Start, words[named - 1].End), null, lead.Kind, lead.IsLed, known, capitals));
            names.HasRole = true;
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

    /// <summary>Whether a piece behind a dash is the house or the place of those named before it behind "By": one word, or with a small word or an outlet's in it, as names have none: "By Mara Ellison — Rio de Janeiro".</summary>
    private static bool IsBehindDash(string text, PageWords words, int i, int end, BylineLead lead)
    {
        if (!lead.IsLed || lead.Kind != BylineKind.Author || !words[i].IsCapitalized || words[i].Length == 1 || NameWords.IsFirstName(text, words[i]) || NameWords.IsTitle(text, words[i]) || Any(words, i, end, PageTopic.Role)
            || text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End) is not (" — " or " – "))
        {
            return false;
        }

        bool small = end == i + 1;
        for (int k = i + 1; k < end; k++)
            small |= words[k].Shape == WordShape.Lower;
        return small || Any(words, i, end, PageTopic.Organization);
    }

    /// <summary>Where the words of a desk begin that a piece ends with; the piece's end where it ends with none.</summary>
    private static int DeskAt(PageWords words, int from, int end)
    {
        int i = from;
        while (i < end && !(i + words.PhraseLength(i) == end && words.Tells(i, PageTopic.Desk)))
            i++;
        return i;
    }

    /// <summary>Whether a piece ends with the words of a desk and names no person before them: "Harbour News Sports Desk".</summary>
    private static bool IsDesk(string text, PageWords words, int from, int end, NameList names)
    {
        bool ideographs = words[from].Shape == WordShape.Ideograph;
        if (names.People.Count > 0 || end - from > (ideographs ? LongestEasternDesk : LongestDesk) || NameWords.IsFirstName(text, words[from])
            || !(ideographs || words[from].IsCapitalized || Chars.IsCaseless(text[words[from].Start]) || NameWords.IsHangul(text[words[from].Start])))
        {
            return false;
        }

        // "Staff writer" stands behind a person's name, "Staff" behind an outlet's.
        int desk = DeskAt(words, from + 1, end);
        return desk < end && (desk == end - 1 || !words.Tells(desk, PageTopic.Role));
    }

    /// <summary>Where a name begins that a role of several words leads to, "Harbour Beat Correspondent Mara Ellison", and the piece ends with; the piece's first word where there is none.</summary>
    private static int NameBehindRole(string text, PageWords words, int from, int end, out int capitals, out bool known)
    {
        for (int i = from; words[from].IsCapitalized && i < end; i++)
        {
            int behind = i + words.PhraseLength(i);
            behind += behind < end && IsBothGenders(text, words, behind) ? 1 : 0;
            if (words.Tells(i, PageTopic.Role) && behind < end && NameEnd(text, words, behind, end, true, out capitals, out known) == end && known)
                return behind;
        }

        (capitals, known) = (0, false);
        return from;
    }

    /// <summary>
    /// Where a first name begins behind other words whose family name, in capitals, ends the piece: "Le Courrier Mara ELLISON"; the
    /// piece's first word where there is none.
    /// </summary>
    private static int NameBehindOutlet(string text, PageWords words, int from, int end)
    {
        int family = end;
        while (family > from && words[family - 1] is { Shape: WordShape.Capitals, Length: > 1 })
            family--;
        int first = family - 1;
        bool isName = family < end && first > from && words[first].Shape == WordShape.Capitalized && NameWords.IsFirstName(text, words[first]);
        return isName && words[from].Shape == WordShape.Capitalized && !NameWords.IsFirstName(text, words[from]) && NameWords.Join(text, words[first], words[family]) ? first : from;
    }

    /// <summary>Whether the rest of a piece is a small word and the name of a place.</summary>
    private static bool IsPlace(PageWords words, int from, int end)
    {
        if (words[from].Shape != WordShape.Lower || words[from].Length > LongestPlaceLead || end - from is < 2 or > LongestPlace)
            return false;
        for (int i = from + 1; i < end; i++)
        {
            if (words[i].Shape != WordShape.Capitalized || words.Tells(i, NameWords.NoName))
                return false;
        }

        return true;
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

    /// <summary>The word behind the name that begins at a word, or that word itself when none does.</summary>
    public static int NameAt(string text, PageWords words, int i, out int capitals, out bool known) => NameEnd(text, words, i, words.Count, false, out capitals, out known);

    /// <summary>The word behind a name that begins at a word, or that word itself when none does.</summary>
    private static int NameEnd(string text, PageWords words, int from, int end, bool led, out int capitals, out bool known)
    {
        (capitals, known) = (0, false);
        if (EasternNames.Begins(text, words[from]))
            return from;
        return Chars.IsCaseless(text[words[from].Start])
            ? CaselessNames.End(text, words, from, end, led, out capitals, out known)
            : CasedNames.End(text, words, from, end, led, out capitals, out known);
    }

    private static bool IsCut(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            switch (text[i])
            {
                case ',' or '|' or '•' or '·' or ';' or '(' or ')' or '/' or '\n' or '—' or '–' or '&' or '、' or '，' or '：' or ':' or '＝' or '（' or '[' or ']' or '>' or '+' or '@' or '"' or '“' or '?' or '!' or '*' or '=' or '／' or '｜' or '〔' or '〕' or '［' or '］' or '【' or '】':
                    return true;
                case '-' when to - from >= 3:
                    return true;
            }
        }

        return false;
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
