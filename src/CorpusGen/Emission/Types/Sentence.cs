namespace CorpusGen.Types;

/// <summary>A sentence of the body.</summary>
internal sealed class Sentence
{
    private readonly Article _article;

    internal Sentence(Article article, int start, int end)
    {
        _article = article;
        Span = start..end;
    }

    /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
    public global::System.Range Span { get; }

    /// <summary>The sentence as it stands in the file.</summary>
    public string Text => _article.Text[Span];

    /// <summary>The sentence without a copy.</summary>
    public global::System.ReadOnlySpan<char> AsSpan() => global::System.MemoryExtensions.AsSpan(_article.Text)[Span];

    /// <summary>The sentence as it stands in the file.</summary>
    public override string ToString() => Text;
}
