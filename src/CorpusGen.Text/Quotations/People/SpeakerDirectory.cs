using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Collects who is quoted, in the order of first being quoted, each under one name.</summary>
internal sealed class SpeakerDirectory
{
    private const WordClass Nouns = WordClass.Person | WordClass.Group | WordClass.Organization | WordClass.Document;

    private readonly ArticleUnits _article;
    private readonly Cast _cast;
    private readonly List<Entry> _speakers = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whom the front matter names, by name and alias; the first statement wins.</summary>
    private readonly Dictionary<string, KnownSpeaker> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was found of nouns at the start of sentences.</summary>
    private readonly Dictionary<uint, bool> _capitalByPlace = [];

    public SpeakerDirectory(ArticleUnits article, Cast cast, IReadOnlyList<KnownSpeaker> known)
    {
        _article = article;
        _cast = cast;
        foreach (KnownSpeaker speaker in known)
        {
            foreach (string name in speaker.Aliases.Prepend(speaker.Name))
            {
                if (!_known.ContainsKey(name))
                    _known.Add(name, speaker);
            }
        }
    }

    public List<SpeakerModel> ToModels() =>
        _speakers.ConvertAll(speaker => new SpeakerModel(speaker.Name, speaker.Aliases(), speaker.Kind) { IsStated = speaker.IsStated });

    /// <summary>The index of whom a mention speaks of, or -1 when it names nobody.</summary>
    public int Find(int mention)
    {
        if (_cast[mention] is { } member)
            return member.Speaker >= 0 ? member.Speaker : Add(member);
        Mention words = _article.Mentions[_cast.AntecedentOf(mention)];
        SpeakerKind? kind = words.Kind switch
        {
            MentionKind.Person => SpeakerKind.Person,
            MentionKind.Group => SpeakerKind.Group,
            MentionKind.Organization => SpeakerKind.Organization,
            MentionKind.Document or MentionKind.Noun => SpeakerKind.Document,
            _ => null,
        };
        if (kind is not { } found)
            return -1;
        int first = words.First;
        while (first < words.Limit - 1 && _article.Tokens[first].Is(WordClass.Determiner | WordClass.Possessive))
            first++;
        string name = NameText.Show(_article, first, words.Limit);
        return Add([IsCapitalByPlace(first) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name], found);
    }

    /// <summary>The index of whom a name on display names.</summary>
    public int Find(TextRange signature) => Add(_cast.Find(signature));

    /// <summary>The index of whom the front matter names.</summary>
    public int Find(string name)
    {
        int index = Add([name], SpeakerKind.Person);
        _speakers[index].IsStated = true;
        return index;
    }

    /// <summary>Whether a noun has its capital from the start of a sentence: "Parents", but not "Democrats" that are so written elsewhere.</summary>
    private bool IsCapitalByPlace(int index)
    {
        Token noun = _article.Tokens[index];
        if (_article.Lexicon.CapitalizesNouns || !noun.IsCapital || IsInSentence(index) || !noun.Is(Nouns) || noun.Is(WordClass.Place | WordClass.Demonym))
            return false;
        if (_capitalByPlace.TryGetValue(noun.Hash, out bool known))
            return known;
        bool isByPlace = true;
        for (int i = 0; i < _article.Tokens.Count && isByPlace; i++)
            isByPlace = _article.Tokens[i].Hash != noun.Hash || !_article.Tokens[i].IsCapital || !IsInSentence(i);
        _capitalByPlace.Add(noun.Hash, isByPlace);
        return isByPlace;
    }

    private bool IsInSentence(int token) => token > 0 && (_article.Tokens[token - 1].IsWord || _article.Tokens[token - 1].Kind == TokenKind.Comma);

    private int Add(CastMember member) => member.Speaker = Add(member.Names, member.Kind);

    /// <summary>Takes in a speaker by all names, the one to show first, unless the front matter knows one of them.</summary>
    private int Add(List<string> names, SpeakerKind kind)
    {
        KnownSpeaker? stated = null;
        foreach (string name in names)
        {
            if (_known.TryGetValue(name, out stated))
                break;
        }

        string shown = stated?.Name ?? names[0];
        if (!_byName.TryGetValue(shown, out int index))
        {
            index = _speakers.Count;
            _byName.Add(shown, index);
            _speakers.Add(new Entry(shown, kind));
        }

        Entry speaker = _speakers[index];
        speaker.IsStated |= stated is not null;
        speaker.Names.AddRange(names);
        if (stated is not null)
            speaker.Names.AddRange(stated.Aliases);
        return index;
    }

    private sealed class Entry(string name, SpeakerKind kind)
    {
        public string Name => name;

        public SpeakerKind Kind => kind;

        /// <summary>All names, some of them several times.</summary>
        public List<string> Names { get; } = [];

        /// <summary>Whether the front matter gives the name.</summary>
        public bool IsStated { get; set; }

        /// <summary>The names but for the one that is shown, each once and in order.</summary>
        public EquatableArray<string> Aliases()
        {
            Names.RemoveAll(alias => alias == name);
            return Names.Count == 0 ? [] : Names.Distinct(StringComparer.Ordinal).OrderBy(alias => alias, StringComparer.Ordinal).ToEquatableArray();
        }
    }
}
