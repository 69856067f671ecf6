using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Everyone whom the article names, by the words of their names.</summary>
internal sealed class NameRegister(ArticleUnits article)
{
    /// <summary>Longer runs of capitals are one name only when they are equal; bounds the work on hostile text.</summary>
    private const int LongestName = 10;

    private const WordClass BothSexes = WordClass.FirstName;

    private readonly List<CastMember> _members = [];
    private readonly Stack<CastMember> _spare = [];
    private readonly CastIndex _byWord = new();
    private readonly Dictionary<uint, CastMember> _byInitials = [];

    /// <summary>Forgets all members.</summary>
    public void Clear()
    {
        foreach (CastMember member in _members)
        {
            member.Clear();
            _spare.Push(member);
        }

        _members.Clear();
        _byWord.Clear();
    }

    /// <summary>Who bears a name that begins or ends in this word, or null.</summary>
    public List<CastMember>? Bearers(uint word) => _byWord.Find(word);

    /// <summary>The person whose surname this is, when a full name says so, or null.</summary>
    public CastMember? OfSurname(uint word) =>
        _byWord.Find(word)?.Find(member => member.Kind == SpeakerKind.Person && member.Words.Count > 1 && member.LastWord == word);

    /// <summary>The member that a name speaks of, taken in when there is none.</summary>
    public CastMember Add(in NameForm form)
    {
        CastMember member = Find(form) ?? NewMember(form.Words);
        member.Mentions++;
        AddSpelling(member, form);
        bool isSure = form.IsPerson || form.IsBody || form.IsAcronym;
        if (!member.IsKindSure && (isSure || member.Mentions == 1))
        {
            member.Kind = form.IsPerson || !(isSure || form.IsLikelyBody) ? SpeakerKind.Person : SpeakerKind.Organization;
            member.IsKindSure = isSure;
        }

        if (member.Sex is WordClass.None or BothSexes && form.Sex != WordClass.None)
            member.Sex = form.Sex;
        return member;
    }

    /// <summary>"IS" is the Islamic State when the article names both: <see cref="CastMember.StandsFor"/>.</summary>
    public void JoinAcronyms()
    {
        _byInitials.Clear();
        foreach (CastMember member in _members)
        {
            if (member.Initials != 0 && (member.Kind != SpeakerKind.Person || !member.IsKindSure) && !_byInitials.ContainsKey(member.Initials))
                _byInitials.Add(member.Initials, member);
        }

        foreach (CastMember member in _members)
        {
            if (_byInitials.Count == 0 || member.Words.Count > 1 || !_byInitials.TryGetValue(member.Spelling.Number(article), out CastMember? full) || full == member)
                continue;
            full.AddAlias(member.Spelling);
            full.Kind = SpeakerKind.Organization;
            full.IsKindSure = true;
            member.StandsFor = full;
        }
    }

    /// <summary>Keeps the fullest name, in the spelling with the fewest capitals; the others are aliases.</summary>
    private void AddSpelling(CastMember member, in NameForm form)
    {
        bool isFuller = form.Words.Count > member.Words.Count;
        Spelling spelling = form.Spelling;
        if (!isFuller && member.IsSpelled(spelling))
            return;
        if (member.HasName && member.Spelling.HasEndsOf(spelling, article) && spelling.Show(article) is { } name && string.Equals(name, member.Name, StringComparison.OrdinalIgnoreCase))
        {
            if (string.CompareOrdinal(name, member.Name) > 0)
                member.Rename(spelling);
        }
        else if (!member.HasName || isFuller)
        {
            if (member.HasName)
                member.AddAlias(member.Spelling);
            member.Rename(spelling);
            if (isFuller)
                member.SetWords(form.Words);
            member.Initials = form.Initials(article);
            File(member);
        }
        else
        {
            member.AddAlias(spelling);
        }
    }

    /// <summary>The member that a name speaks of, or null.</summary>
    public CastMember? Find(in NameForm form)
    {
        if (_byWord.Find(form.LastWord) is not { } bearers)
            return null;
        CastMember? best = null;
        foreach (CastMember member in bearers)
        {
            if (!CanBe(member, form))
                continue;

            // A surname means whoever carries it as such, and of those the one most spoken of.
            bool isSurname = member.LastWord == form.LastWord;
            if (best is null || (isSurname && best.LastWord != form.LastWord) || (isSurname == (best.LastWord == form.LastWord) && member.Mentions > best.Mentions))
                best = member;
        }

        return best;
    }

    private static bool CanBe(CastMember member, in NameForm form)
    {
        if (AreOpposite(member.Sex, form.Sex) || (form.HasTitle && member.IsKindSure && member.Kind != SpeakerKind.Person))
            return false;
        if (form.Words.Count > 1)
            return member.Words.Count > 1 ? IsSameName(member.Words, form.Words) : member.LastWord == form.LastWord && !form.IsBody;
        return member.Words.Count == 1
            || (!form.IsBody && (member.LastWord == form.LastWord || (member.Words[0] == form.LastWord && member.Kind == SpeakerKind.Person)));
    }

    private static bool AreOpposite(WordClass one, WordClass other) =>
        one is WordClass.FemaleName or WordClass.MaleName && other is WordClass.FemaleName or WordClass.MaleName && one != other;

    /// <summary>Two full names are one when first and last word agree, or all words of the shorter are in the longer.</summary>
    private static bool IsSameName(List<uint> a, List<uint> b)
    {
        if (a[a.Count - 1] != b[b.Count - 1])
            return false;
        if (Math.Max(a.Count, b.Count) > LongestName)
            return a.SequenceEqual(b);
        return a[0] == b[0] || (a.Count > b.Count ? b.All(a.Contains) : a.Count < b.Count && a.All(b.Contains));
    }

    private CastMember NewMember(List<uint> words)
    {
        CastMember member = _spare.Count > 0 ? _spare.Pop() : new CastMember(article);
        member.SetWords(words);
        _members.Add(member);
        return member;
    }

    private void File(CastMember member)
    {
        _byWord.Add(member.Words[0], member);
        _byWord.Add(member.LastWord, member);
    }
}
