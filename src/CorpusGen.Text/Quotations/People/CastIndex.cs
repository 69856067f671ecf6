namespace CorpusGen.Text.Quotations.People;

/// <summary>Members of the cast by a word, in the order in which they came. Cleared, it serves the next article.</summary>
internal sealed class CastIndex
{
    /// <summary>No article has more people of one name; bounds the work on hostile text.</summary>
    private const int MostOfOneWord = 16;

    private readonly Dictionary<uint, List<CastMember>> _members = [];
    private readonly Stack<List<CastMember>> _spare = [];

    /// <summary>The members filed under a word, or null where there is none.</summary>
    public List<CastMember>? Find(uint word)
    {
        _members.TryGetValue(word, out List<CastMember>? known);
        return known;
    }

    /// <summary>Files a member under a word.</summary>
    public void Add(uint word, CastMember member)
    {
        if (!_members.TryGetValue(word, out List<CastMember>? known))
            _members[word] = known = _spare.Count > 0 ? _spare.Pop() : [];
        if (known.Count < MostOfOneWord && !known.Contains(member))
            known.Add(member);
    }

    /// <summary>Forgets all members.</summary>
    public void Clear()
    {
        foreach (List<CastMember> known in _members.Values)
        {
            known.Clear();
            _spare.Push(known);
        }

        _members.Clear();
    }
}
