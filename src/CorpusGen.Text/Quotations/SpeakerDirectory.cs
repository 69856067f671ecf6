using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>Collects who is quoted, in the order of first being quoted, each under one name.</summary>
internal sealed class SpeakerDirectory(ArticleUnits article, Cast cast, IReadOnlyList<KnownSpeaker> known)
{
    private readonly List<(string Name, SortedSet<string> Aliases, SpeakerKind Kind)> _speakers = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    public List<SpeakerModel> ToModels() => [.. _speakers.Select(speaker => new SpeakerModel(speaker.Name, speaker.Aliases.ToEquatableArray(), speaker.Kind))];

    /// <summary>The index of whom a mention speaks of, or -1 when it names nobody.</summary>
    public int Find(int mention)
    {
        if (cast[mention] is { } member)
            return Add(member);
        Mention words = article.Mentions[cast.AntecedentOf(mention)];
        SpeakerKind? kind = words.Kind switch
        {
            MentionKind.Person => SpeakerKind.Person,
            MentionKind.Group or MentionKind.Quantity => SpeakerKind.Group,
            MentionKind.Organization => SpeakerKind.Organization,
            MentionKind.Document or MentionKind.Noun => SpeakerKind.Document,
            _ => null,
        };
        if (kind is not { } found)
            return -1;
        int first = words.First;
        while (first < words.Limit - 1 && article.Tokens[first].Is(WordClass.Determiner | WordClass.Possessive))
            first++;
        string name = cast.Show(first, words.Limit);
        if (KnownAs(name) is { } stated)
            return Add(stated, found);
        return Add(name, [], found);
    }

    /// <summary>The index of whom a name on display names.</summary>
    public int Find(TextRange signature) => Add(cast.Find(signature));

    /// <summary>The index of whom the front matter names.</summary>
    public int Find(string name)
    {
        if (KnownAs(name) is { } stated)
            return Add(stated, SpeakerKind.Person);
        return _byName.TryGetValue(name, out int index) ? index : Add(name, [], SpeakerKind.Person);
    }

    private int Add(CastMember member)
    {
        KnownSpeaker? stated = KnownAs(member.Name);
        foreach (string alias in member.Aliases)
            stated ??= KnownAs(alias);
        return stated is null ? Add(member.Name, member.Aliases, member.Kind) : Add(stated, member.Kind, member.Aliases, member.Name);
    }

    private int Add(KnownSpeaker stated, SpeakerKind kind, IEnumerable<string>? aliases = null, string? name = null)
    {
        List<string> all = [.. stated.Aliases, .. aliases ?? []];
        if (name is not null)
            all.Add(name);
        return Add(stated.Name, all, kind);
    }

    private int Add(string name, IEnumerable<string> aliases, SpeakerKind kind)
    {
        if (!_byName.TryGetValue(name, out int index))
        {
            index = _speakers.Count;
            _byName.Add(name, index);
            _speakers.Add((name, new SortedSet<string>(StringComparer.Ordinal), kind));
        }

        foreach (string alias in aliases)
        {
            if (!string.Equals(alias, _speakers[index].Name, StringComparison.Ordinal))
                _speakers[index].Aliases.Add(alias);
        }

        return index;
    }

    private KnownSpeaker? KnownAs(string name)
    {
        foreach (KnownSpeaker speaker in known)
        {
            if (string.Equals(speaker.Name, name, StringComparison.OrdinalIgnoreCase) || speaker.Aliases.Any(alias => string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)))
                return speaker;
        }

        return null;
    }
}
