namespace CorpusGen.Types;

/// <summary>Someone who is quoted in the corpus.</summary>
internal sealed class Speaker
{
    private readonly int _index;
    private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;

    internal Speaker(int index, string name, SpeakerKind kind, string[] aliases)
    {
        _index = index;
        Name = name;
        Kind = kind;
        Aliases = aliases;
    }

    /// <summary>The name that front matter gives, or else the full name that most articles give, without title.</summary>
    public string Name { get; }

    /// <summary>Other names given to the same speaker.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get; }

    /// <summary>Who or what it is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>What they say, over all articles; quotations inside another one included.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
        _quotes ?? Once.Set(ref _quotes, CorpusIndex.QuotesOf(_index));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
