using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>All speakers of the corpus whose names are one, but for case, accents and titles.</summary>
internal sealed class NamedSpeaker(ComparableName name)
{
    private readonly List<SpeakerModel> _speakers = [];

    public ComparableName Name { get; } = name;

    /// <summary>The articles in which the name is quoted, by their index.</summary>
    public HashSet<int> Articles { get; } = [];

    /// <summary>The outlets of these articles.</summary>
    public HashSet<string> Publishers { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<SpeakerModel> Speakers => _speakers;

    /// <summary>The speaker that this one turns out to be: itself, or one with a fuller name.</summary>
    public NamedSpeaker Same { get; set; } = null!;

    public bool IsStated { get; private set; }

    /// <summary>What most articles take the speaker for.</summary>
    public SpeakerKind Kind => _speakers
        .GroupBy(speaker => speaker.Kind)
        .OrderByDescending(kind => kind.Count())
        .ThenBy(kind => kind.Key)
        .First().Key;

    /// <summary>The name as it is shown: what the front matter says, or else the spelling without title and capitals.</summary>
    public string Shown => _speakers
        .Where(speaker => speaker.IsStated == IsStated)
        .Select(speaker => speaker.Name)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(spelling => spelling.Length)
        .ThenByDescending(spelling => spelling, StringComparer.Ordinal)
        .First();

    public void Add(SpeakerModel speaker, int article, string? publisher)
    {
        _speakers.Add(speaker);
        IsStated |= speaker.IsStated;
        Articles.Add(article);
        Publishers.Add(publisher ?? "");
    }
}
