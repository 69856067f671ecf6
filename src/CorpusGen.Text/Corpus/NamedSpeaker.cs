using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>All speakers of the corpus whose names are one, but for case, accents and titles.</summary>
internal sealed class NamedSpeaker(ComparableName name)
{
    private readonly List<int> _articles = [];

    /// <summary>How many articles take the speaker for each kind.</summary>
    private readonly int[] _kinds = new int[(int)SpeakerKind.Document + 1];

    private FewStrings _publishers;
    private FewStrings _spellings;

    public ComparableName Name { get; } = name;

    /// <summary>The articles in which the name is quoted, by their index, in order.</summary>
    public IReadOnlyList<int> Articles => _articles;

    /// <summary>The outlets of these articles.</summary>
    public FewStrings Publishers => _publishers;

    /// <summary>All that the articles call the speaker.</summary>
    public FewStrings Spellings => _spellings;

    /// <summary>The speaker that this one turns out to be: itself, or one with a fuller name.</summary>
    public NamedSpeaker Same { get; set; } = null!;

    /// <summary>A number for the speaker that it turns out to be, once it has one; else -1.</summary>
    public int Place { get; set; } = -1;

    public bool IsStated { get; private set; }

    /// <summary>What most articles take the speaker for; of as many the first.</summary>
    public SpeakerKind Kind { get; private set; }

    /// <summary>The name as it is shown: what the front matter says, or else the spelling without title and capitals.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>Adds what an article has of the speaker; articles come in the order of their indices.</summary>
    public void Add(SpeakerModel speaker, int article, string? publisher)
    {
        _spellings.Add(speaker.Name);
        foreach (string alias in speaker.Aliases.AsSpan())
            _spellings.Add(alias);
        if (_articles.Count == 0 || _articles[_articles.Count - 1] != article)
            _articles.Add(article);
        _publishers.Add(publisher ?? "");
        int votes = ++_kinds[(int)speaker.Kind];
        if (votes > _kinds[(int)Kind] || (votes == _kinds[(int)Kind] && speaker.Kind < Kind))
            Kind = speaker.Kind;
        if (Shown.Length == 0 || (speaker.IsStated, IsStated) is (true, false) || (speaker.IsStated == IsStated && IsPlainer(speaker.Name, Shown)))
            Shown = speaker.Name;
        IsStated |= speaker.IsStated;
    }

    private static bool IsPlainer(string spelling, string other) =>
        spelling.Length != other.Length ? spelling.Length < other.Length : string.CompareOrdinal(spelling, other) > 0;
}
