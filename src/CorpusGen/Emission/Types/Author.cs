namespace CorpusGen.Types;

/// <summary>Someone who wrote for the corpus.</summary>
internal sealed class Author
{
    private readonly int _index;
    private global::System.Collections.Generic.IReadOnlyList<Article>? _articles;

    internal Author(int index, string name)
    {
        _index = index;
        Name = name;
    }

    /// <summary>The name as the bylines give it.</summary>
    public string Name { get; }

    /// <summary>What they wrote, in the order of the files.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles =>
        _articles ?? Once.Set(ref _articles, CorpusIndex.ArticlesOf(_index));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
