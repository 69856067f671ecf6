using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>Reads one piece of a line of names.</summary>
/// <param name="text">The text of the words.</param>
/// <param name="words">The words of the line.</param>
/// <param name="first">The first word of the piece.</param>
/// <param name="end">The word behind it.</param>
/// <param name="lead">What the words before the piece say of it.</param>
/// <param name="names">Takes what is found; holds what was found before the piece.</param>
internal readonly ref struct PieceReader(string text, PageWords words, int first, int end, BylineLead lead, NameList names)
{
    /// <summary>What may stand beside names in a byline without being part of it.</summary>
    private const PageTopic BesideName = PageTopic.Published | PageTopic.Updated | PageTopic.Relative | PageTopic.ReadTime | PageTopic.Month | PageTopic.Weekday;

    private const int LongestOutlet = 3;
    private const int LongestDesk = 5;
    private const int LongestEasternDesk = 20;

    /// <summary>Words between a name and a date: "am".</summary>
    private const int LongestDateLead = 2;

    /// <summary>Words of where the reporter was: "in Grand Rapids".</summary>
    private const int LongestPlace = 4;
    private const int LongestPlaceLead = 3;

    /// <summary>Words of an outlet or a place that belongs to a name before it.</summary>
    private const int LongestHouse = 6;

    private bool IsFirstPiece => names.People.Count == 0;

    private bool IsWhole => first + words.PhraseLength(first) >= end;

    /// <summary>Takes the piece for a name, a role, an outlet, an agency or a desk.</summary>
    /// <param name="isDated">Whether a date stands right behind it.</param>
    public void Read(bool isDated)
    {
        if (IsNoPartOfNames() || ReadAgency() || ReadWritersOfAll() || ReadDesk() || ReadInitials() || ReadHouseBehindDash())
            return;
        if (EasternNames.Begins(text, words[first]) && EasternNames.Read(text, words, first, end, lead, names))
            return;
        if (!ReadPeople(isDated) && !ReadNamedDesk() && !ReadNameBehindRole())
            ReadOther();
    }

    private bool IsNoPartOfNames()
    {
        bool isHandle = words[first].Start > 0 && text[words[first].Start - 1] == '@';
        bool goesOn = (first + 1 < end && words[first].IsCapitalized && words[first + 1].IsCapitalized && words.PhraseLength(first) == 1) || CasedNames.GoesOnSmall(text, words, first);
        return isHandle || (words.Tells(first, BesideName) && !goesOn) || words[first].Shape == WordShape.Digits;
    }

    private bool ReadAgency()
    {
        int at = AgencyBehindDesk();
        if (at == first && !(words.Tells(first, PageTopic.Agency) && IsWhole && (words[first].Shape != WordShape.Lower || lead.IsLed || end == words.Count)))
            return false;

        // "Mara Ellison, AFP" is hers; "Mara Ellison and AFP" are two, and so are "mel, AFP".
        if (!IsFirstPiece && names.People[names.People.Count - 1].Words > 1 && !lead.IsLed && !NameWords.IsConjunction(text, words, first - 1))
            Attach(Piece(at, end), isRole: false);
        else
            AddAgency(Piece(at, end), Piece(at, end));
        names.HasOrganization = true;
        return true;
    }

    /// <summary>Where the agency begins in "By Staff The Canadian Press", but "Redazione ANSA" is one; the first word where there is none.</summary>
    private int AgencyBehindDesk()
    {
        int behind = first + words.PhraseLength(first);
        bool isAgency = IsFirstPiece && words.Tells(first, PageTopic.Desk) && behind < end && behind + words.PhraseLength(behind) >= end && words.Tells(behind, PageTopic.Agency);
        return isAgency && NameWords.IsArticle(text, words[behind]) ? behind : first;
    }

    /// <summary>"Mara Ellison and Tobias Wren / Harbour News Staff Writers".</summary>
    private bool ReadWritersOfAll()
    {
        if (IsFirstPiece || DeskAt(first) >= end - 1 || NameWords.IsFirstName(text, words[first]))
            return false;
        Attach(Piece(first, end), isRole: true);
        return true;
    }

    private bool ReadDesk()
    {
        if (!(words.Tells(first, PageTopic.Desk) && IsWhole) && !EndsWithDesk())
            return false;
        AddAgency(Piece(first, end), null);
        return true;
    }

    /// <summary>Whether the piece ends with the words of a desk and names no person before them: "Harbour News Sports Desk".</summary>
    private bool EndsWithDesk()
    {
        bool ideographs = words[first].Shape == WordShape.Ideograph;
        if (!IsFirstPiece || end - first > (ideographs ? LongestEasternDesk : LongestDesk) || NameWords.IsFirstName(text, words[first])
            || !(ideographs || words[first].IsCapitalized || Chars.IsCaseless(text[words[first].Start]) || NameWords.IsHangul(text[words[first].Start])))
        {
            return false;
        }

        // "Staff writer" stands behind a person's name, "Staff" behind an outlet's.
        int desk = DeskAt(first + 1);
        return desk < end && (desk == end - 1 || !words.Tells(desk, PageTopic.Role));
    }

    /// <summary>Where the words of a desk begin that the piece ends with; its end where it ends with none.</summary>
    private int DeskAt(int from)
    {
        int i = from;
        while (i < end && !(i + words.PhraseLength(i) == end && words.Tells(i, PageTopic.Desk)))
            i++;
        return i;
    }

    private bool ReadInitials()
    {
        if (!Initials.Are(text, words, first, end, isBesideName: !IsFirstPiece, out bool ofAgency))
            return false;
        names.People.Add(new NamedPerson(Piece(first, end), null, null, ofAgency ? BylineKind.Agency : lead.Kind, lead.IsLed, false, 1));
        names.HasOrganization = true;
        return true;
    }

    /// <summary>
    /// The house or the place of those named before a dash, behind "By": one word, or with a small word or an outlet's in it, as
    /// names have none: "By Mara Ellison — Rio de Janeiro".
    /// </summary>
    private bool ReadHouseBehindDash()
    {
        if (IsFirstPiece || !lead.IsLed || lead.Kind != BylineKind.Author || !words[first].IsCapitalized || words[first].Length == 1 || NameWords.IsFirstName(text, words[first]) || NameWords.IsTitle(text, words[first]) || Tells(first, PageTopic.Role)
            || text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End) is not (" — " or " – "))
        {
            return false;
        }

        bool isNoName = end == first + 1 || Tells(first, PageTopic.Organization);
        for (int k = first + 1; k < end; k++)
            isNoName |= words[k].Shape == WordShape.Lower;
        if (isNoName)
            Attach(Piece(first, end), isRole: false);
        return isNoName;
    }

    /// <summary>Reads a person's name and what is said of them behind it, or several names with nothing between them.</summary>
    private bool ReadPeople(bool isDated)
    {
        int before = names.People.Count, i = NameBehindOutlet(), after = NameReader.NameEnd(text, words, i, end, lead.IsLed, out int capitals, out bool known);
        // "Mara EllisonTobias Wren", "Mara Ellison Tobias Wren"
        while (after > i && after + 1 < end && (words[after].Start == words[after - 1].End || NameWords.IsFirstName(text, words[after])) && NameReader.NameEnd(text, words, after, end, lead.IsLed, out int nextCapitals, out bool nextKnown) is var nextAfter && nextAfter > after)
        {
            AddPerson(Piece(i, after), known, capitals);
            (i, after, capitals, known) = (after, nextAfter, nextCapitals, nextKnown);
        }

        // In Arabic "and" is written on to the name behind it.
        int and = 0;
        while (after > i && after < end && CaselessNames.IsWithAnd(text, words, after))
        {
            AddPerson(new TextRange(words[i].Start + and, words[after - 1].End), known, capitals);
            and = 1;
            i = after;
            after = i + CaselessNames.Words(text, words, i, end);
            (capitals, known) = (after - i, true);
        }

        if (after == i)
            return false;

        // "X of Outlet", "X in Beirut": the name is complete; other small words mean that this is a sentence.
        bool complete = after == end || words[after].IsCapitalized || words[after].Shape == WordShape.Digits || words.Tells(after, PageTopic.Role | PageTopic.By | BesideName) || NameWords.IsTitle(text, words[after]) || lead.IsLed
            || Follows(after);

        // "Mara Ellison am 14.03.2026"; "Mara Ellison in Beirut", which says more than a name as an outlet does
        bool isPlace = after < end && known && IsPlace(after);
        bool isOver = isPlace || (isDated && end - after <= LongestDateLead);
        names.HasOrganization |= isPlace;
        if (!complete && !isOver)
        {
            if (names.People.Count == before)
                return false;
            names.Unexplained++;
            return true;
        }

        AddPerson(new TextRange(words[i].Start + and, words[after - 1].End), known, capitals);
        if (after < end && !isOver && words[after].Hash != words[i].Hash)
            AttachRest(after);
        return true;
    }

    /// <summary>
    /// Where a first name begins behind other words whose family name, in capitals, ends the piece: "Le Courrier Mara ELLISON"; the
    /// piece's first word where there is none.
    /// </summary>
    private int NameBehindOutlet()
    {
        int family = end;
        while (family > first && words[family - 1] is { Shape: WordShape.Capitals, Length: > 1 })
            family--;
        int given = family - 1;
        bool isName = family < end && given > first && words[given].Shape == WordShape.Capitalized && NameWords.IsFirstName(text, words[given]);
        return isName && words[first].Shape == WordShape.Capitalized && !NameWords.IsFirstName(text, words[first]) && NameWords.Join(text, words[given], words[family]) ? given : first;
    }

    /// <summary>Whether a full stop or a colon parts a word from the one before it, or nothing does.</summary>
    private bool Follows(int word)
    {
        int from = words[word - 1].End, to = words[word].Start;
        return to == from || text.AsSpan(from, to - from).IndexOfAny('.', ':') >= 0;
    }

    /// <summary>Whether the rest of the piece is a small word and the name of a place.</summary>
    private bool IsPlace(int from)
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

    /// <summary>Takes what stands behind a name for a role or an outlet.</summary>
    private void AttachRest(int from)
    {
        // "Mara Ellison 7 hours ago"
        if (words[from].Shape == WordShape.Digits && from + 1 < end && words.Tells(from + 1, BesideName))
            return;
        if (Tells(from, PageTopic.Role))
            Attach(Piece(from, end), isRole: true);
        else if (words[from].Start == words[from - 1].End || Tells(from, PageTopic.Organization | PageTopic.Agency))
            Attach(Piece(from, end), isRole: false);
        else
            names.Unexplained++;
    }

    /// <summary>Reads a name that a role of several words leads to and the piece ends with: "Harbour Beat Correspondent Mara Ellison".</summary>
    private bool ReadNameBehindRole()
    {
        for (int i = first; words[first].IsCapitalized && i < end; i++)
        {
            int behind = i + words.PhraseLength(i);
            behind += behind < end && NamePieces.IsBothGenders(text, words, behind) ? 1 : 0;
            if (!words.Tells(i, PageTopic.Role) || behind >= end || NameReader.NameEnd(text, words, behind, end, true, out int capitals, out bool known) != end || !known)
                continue;
            names.People.Add(new NamedPerson(Piece(behind, end), Piece(first, behind), null, lead.Kind, lead.IsLed, known, capitals));
            names.HasRole = true;
            return true;
        }

        return false;
    }

    /// <summary>"Redaktion Küste und Hafen".</summary>
    private bool ReadNamedDesk()
    {
        if (!IsFirstPiece || !words.Tells(first, PageTopic.Desk) || !words[first].IsCapitalized || !words[end - 1].IsCapitalized || end - first > LongestDesk)
            return false;
        AddAgency(Piece(first, end), null);
        return true;
    }

    /// <summary>Takes what is no name for an outlet behind "By", or for the role or the outlet of those named before it.</summary>
    private void ReadOther()
    {
        bool isProper = (words[first].IsCapitalized && words[end - 1].Shape != WordShape.Lower) || (end == first + 2 && text[words[first].End] is '-' or '.');
        bool isOutlet = IsFirstPiece && isProper && lead.IsLed && lead.Kind == BylineKind.Author && end - first <= LongestOutlet && !Tells(first, PageTopic.Boilerplate);
        if (isOutlet)
            names.People.Add(new NamedPerson(Piece(first, end), null, Piece(first, end), BylineKind.Agency, lead.IsLed, false, 1));
        else if (Tells(first, PageTopic.Role))
            Attach(Piece(first, end), isRole: true);
        else if (!IsFirstPiece && (words[first].IsCapitalized || text[words[first].Start - 1] == '/') && end - first <= LongestHouse)
            Attach(Piece(first, end), isRole: false);
        else
            names.Unexplained++;
    }

    private TextRange Piece(int from, int to) => new(words[from].Start, words[to - 1].End);

    private void AddPerson(TextRange name, bool known, int capitals) => names.People.Add(new NamedPerson(name, lead.Task, null, lead.Kind, lead.IsLed, known, capitals));

    private void AddAgency(TextRange name, TextRange? organization) => names.People.Add(new NamedPerson(name, null, organization, BylineKind.Agency, lead.IsLed, false, 0));

    /// <summary>Gives a role to the last person named, an outlet to all those named last who have none.</summary>
    private void Attach(TextRange piece, bool isRole)
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

    /// <summary>Whether a word of the piece, from one on, tells a topic.</summary>
    private bool Tells(int from, PageTopic topic)
    {
        for (int i = from; i < end; i++)
        {
            if (words.Tells(i, topic))
                return true;
        }

        return false;
    }
}
