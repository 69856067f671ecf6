namespace CorpusGen.Text.Corpus;

/// <summary>Strings, each once, in the order in which they came. Mostly there are one or two, for which a set of each would be large.</summary>
internal struct FewStrings
{
    private const int Few = 8;

    private string? _first;
    private List<string>? _others;
    private HashSet<string>? _all;

    /// <summary>How many there are.</summary>
    public readonly int Count => _first is null ? 0 : 1 + (_others?.Count ?? 0);

    /// <summary>Adds a string that is not there.</summary>
    public void Add(string text)
    {
        if (Contains(text))
            return;
        if (_first is null)
            _first = text;
        else
            (_others ??= []).Add(text);
        if (Count == Few)
            _all = new HashSet<string>([_first, .. _others!], StringComparer.Ordinal);
        else
            _all?.Add(text);
    }

    /// <summary>Whether a string is there.</summary>
    public readonly bool Contains(string text) => _all?.Contains(text) ?? (_first == text || (_others?.Contains(text) ?? false));

    /// <summary>All of them.</summary>
    public readonly string[] ToArray() => _first is null ? [] : _others is null ? [_first] : [_first, .. _others];
}
