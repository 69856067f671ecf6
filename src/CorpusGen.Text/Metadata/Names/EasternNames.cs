using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>
/// Names in Chinese characters, kana and Hangul, which no capitals mark: they stand before or behind a role, behind a word
/// such as "By", or have their two parts set apart by a space.
/// </summary>
internal static class EasternNames
{
    private const int ShortestName = 2;
    private const int LongestName = 6;

    /// <summary>Letters of the shortest name that has both parts.</summary>
    private const int ShortestFullName = 3;

    /// <summary>Neither of two parts of one name is longer.</summary>
    private const int LongestPart = 3;

    private const int LongestHangulName = 4;
    private const int LongestGiven = 2;

    /// <summary>Roles that Korean writes on to the name, the longest first.</summary>
    private static readonly string[] s_hangulRoles = ["선임기자", "인턴기자", "객원기자", "수습기자", "전문기자", "논설위원", "편집위원", "특파원", "기자"];

    private const PageTopic NoName = NameWords.NoName | PageTopic.Organization | PageTopic.Agency;

    public static bool Begins(string text, Word word) => word.Shape == WordShape.Ideograph || NameWords.IsHangul(text[word.Start]);

    /// <summary>Whether a piece is the place that Korean sets before the reporter: "Seoul=Kim Min-su reporter".</summary>
    public static bool IsPlace(string text, PageWords words, int from, int end) =>
        end == from + 1 && end < words.Count && NameWords.IsHangul(text[words[from].Start]) && text[words[from].End] == '=';

    /// <summary>Reads the names of a piece of a byline; false where it has none.</summary>
    public static bool Read(string text, PageWords words, int from, int end, BylineLead lead, NameList names) =>
        words[from].Shape == WordShape.Ideograph ? ReadIdeographs(text, words, from, end, lead, names) : ReadHangul(text, words, from, end, lead, names);

    private static bool ReadIdeographs(string text, PageWords words, int from, int end, BylineLead lead, NameList names)
    {
        int found = names.People.Count, rest = 0;
        BylineKind kind = lead.Kind;
        TextRange? role = from > 0 && text[words[from].Start - 1] is '、' or '，' && found > 0 ? names.People[found - 1].Role : null;
        int last = -1;
        bool told = lead.IsLed || IsBracketed(text, words, from, end) || AreNames(text, words, from, end);
        for (int i = from; i < end;)
        {
            int next = ChunkEnd(words, i, end);
            if (words[i].Shape != WordShape.Ideograph)
            {
                rest++;
                i = next;
                continue;
            }

            // A role of its own belongs to the name before it, or else to those behind it; one that a chunk begins with to the rest of the chunk.
            int phrase = i + words.PhraseLength(i);
            if (words.Tells(i, PageTopic.Role | PageTopic.Contributor) && phrase <= next)
            {
                TextRange own = new(words[i].Start, words[phrase - 1].End);
                bool isOfNext = next < end && words.Tells(i, PageTopic.Contributor); // "Reporter X editor Y"
                if (phrase == next && last >= 0 && role is null && names.People[last].Role is null && !isOfNext)
                    names.People[last] = names.People[last] with { Role = own };
                else
                    (role, kind) = (own, words.Tells(i, PageTopic.Contributor) ? BylineKind.Contributor : lead.Kind);
                names.HasRole = true;
                i = phrase;
                continue;
            }

            int inner = RoleBehindAgency(words, i, next, end);
            if (inner > i)
            {
                i = inner;
                continue;
            }

            int nameEnd = i;
            while (nameEnd < next && words[nameEnd].Shape == WordShape.Ideograph && !words.Tells(nameEnd, NoName))
                nameEnd++;
            bool roleBehind = nameEnd < next && words.Tells(nameEnd, PageTopic.Role);
            bool joins = nameEnd == next && next < end && Joins(text, words, i, next, ChunkEnd(words, next, end), end);
            if (joins)
            {
                nameEnd = next = ChunkEnd(words, next, end);
                roleBehind = next < end && words.Tells(next, PageTopic.Role);
            }

            // "Reporter X Y county": behind a role the name is a family name and two letters.
            int family = NameWords.FamilyName(text.AsSpan(words[i].Start, words[nameEnd == i ? i : nameEnd - 1].End - words[i].Start));
            if (role is not null && !joins && !roleBehind && family > 0 && nameEnd - i > family + LongestGiven)
                nameEnd = next = i + family + LongestGiven;

            if (IsName(text, words, i, nameEnd, joins, told || role is not null || roleBehind) && (nameEnd == next || roleBehind))
            {
                bool known = NameWords.FamilyName(text.AsSpan(words[i].Start, words[nameEnd - 1].End - words[i].Start)) > 0;
                last = names.People.Count;
                names.People.Add(new NamedPerson(new TextRange(words[i].Start, words[nameEnd - 1].End), role ?? lead.Task, null, kind, lead.IsLed, known, 2));
                i = nameEnd;
            }
            else
            {
                rest++;
                i = next;
            }
        }

        if (names.People.Count == found)
            return false;
        names.Unexplained += rest;
        return true;
    }

    /// <summary>Whether a bracket opens before a family name and a comma follows, an outlet behind it: "[name，outlet]".</summary>
    private static bool IsBracketed(string text, PageWords words, int from, int end) =>
        from == 0 && words[from].Start > 0 && text[words[from].Start - 1] is '[' or '［' or '【' && end < words.Count && text[words[end - 1].End] is '，' or ',' or '、'
        && NameWords.FamilyName(text.AsSpan(words[from].Start, words[end - 1].End - words[from].Start)) > 0;

    /// <summary>Whether a piece is several full names with nothing but space between them.</summary>
    private static bool AreNames(string text, PageWords words, int from, int end)
    {
        int names = 0;
        for (int i = from, next; i < end; i = next, names++)
        {
            next = ChunkEnd(words, i, end);
            if (next - i is < ShortestFullName or > LongestName || NameWords.FamilyName(text.AsSpan(words[i].Start, next - i)) < 2)
                return false;
        }

        return names > 1;
    }

    /// <summary>The role in a chunk behind the name of an agency, "Agency's reporter X", or the chunk's first word where there is none.</summary>
    private static int RoleBehindAgency(PageWords words, int from, int next, int end)
    {
        int role = from;
        while (role < next && !words.Tells(role, PageTopic.Role))
            role++;
        if (role == next)
            return from;
        bool namesFollow = role + words.PhraseLength(role) < next
            ? words.Tells(from, PageTopic.Agency | PageTopic.Organization)
            : role + words.PhraseLength(role) == next && next < end && words[next].Shape == WordShape.Ideograph && !words.Tells(next, NoName);
        return namesFollow ? role : from;
    }

    /// <summary>The word behind a stretch without white space in it.</summary>
    private static int ChunkEnd(PageWords words, int from, int end)
    {
        int i = from + 1;
        while (i < end && words[i].Start == words[i - 1].End)
            i++;
        return i;
    }

    /// <summary>Whether two chunks are the two parts of one name: a family name and a short rest.</summary>
    private static bool Joins(string text, PageWords words, int from, int middle, int end, int pieceEnd)
    {
        ReadOnlySpan<char> first = text.AsSpan(words[from].Start, words[middle - 1].End - words[from].Start), second = text.AsSpan(words[middle].Start, words[end - 1].End - words[middle].Start);
        if (first.Length > LongestPart || second.Length > LongestPart || !char.IsWhiteSpace(text[words[middle - 1].End]))
            return false;
        for (int i = middle; i < end; i++)
        {
            if (words[i].Shape != WordShape.Ideograph || words.Tells(i, NoName))
                return false;
        }

        // Where both begin as names do, each is one, unless the first is a family name alone.
        bool both = first.Length >= ShortestName && second.Length >= ShortestName && NameWords.FamilyName(first) > 0 && NameWords.FamilyName(second) > 0;
        return NameWords.IsFamilyName(first) || (!both && end == pieceEnd);
    }

    private static bool IsName(string text, PageWords words, int from, int end, bool joined, bool told)
    {
        if (end == from)
            return false;
        ReadOnlySpan<char> name = text.AsSpan(words[from].Start, words[end - 1].End - words[from].Start);
        int letters = end - from, family = NameWords.FamilyName(name);
        if (letters is < ShortestName or > LongestName || IsKana(name[0]))
            return false;
        bool kana = false;
        foreach (char c in name)
            kana |= IsKana(c);
        return told ? !kana || family > 0 : joined;
    }

    private static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    private static bool ReadHangul(string text, PageWords words, int from, int end, BylineLead lead, NameList names)
    {
        // The place comes first: "Seoul Kim Min-su reporter".
        int i = from;
        while (i + 1 < end && !IsHangulName(words[i], text, lead) && !(words.Tells(i + 1, PageTopic.Role) && words[i].Length <= LongestHangulName))
            i++;
        Word word = words[i];
        int length = NameLength(text, word);
        bool roleBehind = i + 1 < end && words.Tells(i + 1, PageTopic.Role);
        bool told = roleBehind || lead.IsLed || length < word.Length || IsListed(text, words, i, end);
        if (length is < ShortestName or > LongestHangulName || !NameWords.IsHangul(text[word.Start]) || words.Tells(i, NoName) || !told)
            return false;
        TextRange? role = length < word.Length ? new TextRange(word.Start + length, word.End) : roleBehind ? new TextRange(words[i + 1].Start, words[i + words.PhraseLength(i + 1)].End) : null;
        names.HasRole |= role is not null;

        // "Kim Min-su Park Ji-yeong reporters"
        int first = i;
        while (role is not null && first > from && IsFullName(text, words, first - 1))
            first--;
        for (; first < i; first++)
            names.People.Add(new NamedPerson(new TextRange(words[first].Start, words[first].End), lead.Task, null, lead.Kind, lead.IsLed, true, 2));
        bool known = NameWords.FamilyName(text.AsSpan(word.Start, length)) > 0;
        names.People.Add(new NamedPerson(new TextRange(word.Start, word.Start + length), role ?? lead.Task, null, lead.Kind, lead.IsLed, known, 2));
        return true;
    }

    /// <summary>Whether a word is a family name and two letters, and no desk, place or administration.</summary>
    private static bool IsFullName(string text, PageWords words, int i) =>
        words[i].Length == ShortestFullName && NameWords.FamilyName(text.AsSpan(words[i].Start, words[i].Length)) == 1 && !words.Tells(i, NoName)
        && text[words[i].End - 1] is not ('부' or '팀' or '시' or '군' or '구' or '도');

    /// <summary>Whether a word that begins as names do is one of several before a role: "Kim Min-su, Park Ji-yeong reporters".</summary>
    private static bool IsListed(string text, PageWords words, int i, int end)
    {
        if (end != i + 1 || words[i].Length < ShortestFullName || NameWords.FamilyName(text.AsSpan(words[i].Start, words[i].Length)) == 0)
            return false;
        int next = end;
        while (next < words.Count && NameWords.IsHangul(text[words[next].Start]) && words[next].Length <= LongestHangulName && !words.Tells(next, NoName) && IsComma(text, words[next - 1].End))
            next++;
        bool isHangul = next < words.Count && NameWords.IsHangul(text[words[next].Start]);
        return isHangul && (words.Tells(next, PageTopic.Role) ? next > end : IsComma(text, words[next - 1].End) && NameLength(text, words[next]) < words[next].Length);
    }

    private static bool IsComma(string text, int at) => text[at] is ',' or '·' or '、' or '，' or '/';

    private static bool IsHangulName(Word word, string text, BylineLead lead) => NameLength(text, word) < word.Length || lead.IsLed;

    /// <summary>Letters of the word before the role that is written on to it; all of them where none is.</summary>
    private static int NameLength(string text, Word word)
    {
        ReadOnlySpan<char> own = text.AsSpan(word.Start, word.Length);
        foreach (string role in s_hangulRoles)
        {
            if (own.EndsWith(role.AsSpan(), StringComparison.Ordinal) && own.Length - role.Length is >= ShortestName and <= LongestHangulName)
                return own.Length - role.Length;
        }

        return own.Length;
    }
}
