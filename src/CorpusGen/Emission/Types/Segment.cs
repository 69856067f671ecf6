namespace CorpusGen.Types;

/// <summary>One piece of an article's file; the segments of an article tile its text.</summary>
internal sealed class Segment
{
    private readonly Article _article;

    internal Segment(Article article, SegmentKind kind, int start, int end)
    {
        _article = article;
        Kind = kind;
        Span = start..end;
    }

    /// <summary>What it is.</summary>
    public SegmentKind Kind { get; }

    /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
    public global::System.Range Span { get; }

    /// <summary>The piece as it stands in the file.</summary>
    public string Text => _article.Text[Span];

    /// <summary>The piece without a copy.</summary>
    public global::System.ReadOnlySpan<char> AsSpan() => global::System.MemoryExtensions.AsSpan(_article.Text)[Span];

    /// <summary>The piece as it stands in the file.</summary>
    public override string ToString() => Text;
}
