namespace CorpusGen.Types;

/// <summary>A paragraph or list item of the body.</summary>
internal sealed class Paragraph
{
    private readonly Article _article;
    private readonly Segment _segment;

    internal Paragraph(Article article, Segment segment)
    {
        _article = article;
        _segment = segment;
    }

    /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
    public global::System.Range Span => _segment.Span;

    /// <summary>The paragraph as it stands in the file.</summary>
    public string Text => _segment.Text;

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsListItem => _segment.Kind == SegmentKind.ListItem;

    /// <summary>Its sentences.</summary>
    public global::System.Collections.Generic.IEnumerable<Sentence> Sentences
    {
        get
        {
            foreach (Sentence sentence in _article.Sentences)
            {
                if (Span.Start.Value <= sentence.Span.Start.Value && sentence.Span.End.Value <= Span.End.Value)
                {
                    yield return sentence;
                }
            }
        }
    }

    /// <summary>The quotations in it.</summary>
    public global::System.Collections.Generic.IEnumerable<Quote> Quotes
    {
        get
        {
            foreach (Quote quote in _article.Quotes)
            {
                if (Span.Start.Value <= quote.Span.Start.Value && quote.Span.End.Value <= Span.End.Value)
                {
                    yield return quote;
                }
            }
        }
    }

    /// <summary>The paragraph without a copy.</summary>
    public global::System.ReadOnlySpan<char> AsSpan() => _segment.AsSpan();

    /// <summary>The paragraph as it stands in the file.</summary>
    public override string ToString() => Text;
}
