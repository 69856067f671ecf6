namespace CorpusGen.Types;

/// <summary>A quotation: what stands between one pair of marks, within one paragraph.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
internal sealed class Quote
{
    private readonly ArticleQuotes _quotes;
    private readonly int _speaker;
    private readonly global::System.Range? _mention;
    private readonly global::System.Range? _cue;
    private readonly (int Start, int Length) _decision;
    private string? _text;
    private global::System.Collections.Generic.IReadOnlyList<Quote>? _nested;

    internal Quote(
        Article article,
        ArticleQuotes quotes,
        global::System.Range span,
        QuotationKind kind,
        int speaker,
        global::System.Range? mention,
        global::System.Range? cue,
        bool continuesPrevious,
        Quote? parent,
        (int Start, int Length) decision,
        double confidence)
    {
        Article = article;
        _quotes = quotes;
        Span = span;
        Kind = kind;
        _speaker = speaker;
        _mention = mention;
        _cue = cue;
        ContinuesPrevious = continuesPrevious;
        Parent = parent;
        _decision = decision;
        Confidence = confidence;
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>The words inside the marks.</summary>
    public string Text => _text ??= ((IArticleParts)Article).Part(Span);

    /// <summary>Where the words stand in <see cref="Article.Text"/>, marks left out.</summary>
    public global::System.Range Span { get; }

    /// <summary>How it sits in its sentence.</summary>
    public QuotationKind Kind { get; }

    /// <summary>Who says it, or null where nobody could be named.</summary>
    public Speaker? Speaker => _speaker < 0 ? null : CorpusIndex.Speaker(_speaker);

    /// <summary>The words that name the speaker here ("he", "The minister"), or null.</summary>
    public string? Mention => _mention is { } mention ? Article.Text[mention] : null;

    /// <summary>Where <see cref="Mention"/> stands, or null.</summary>
    public global::System.Range? MentionSpan => _mention;

    /// <summary>The words that report ("said", "according to"), or null.</summary>
    public string? Cue => _cue is { } cue ? Article.Text[cue] : null;

    /// <summary>Where <see cref="Cue"/> stands, or null.</summary>
    public global::System.Range? CueSpan => _cue;

    /// <summary>Whether it goes on with the quotation before it, left open at the end of its paragraph.</summary>
    public bool ContinuesPrevious { get; }

    /// <summary>The quotation that this one stands inside of, or null.</summary>
    public Quote? Parent { get; }

    /// <summary>The quotations inside this one.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Nested =>
        _nested ??= global::System.Array.FindAll(_quotes.WithNested, quote => quote.Parent == this);

    /// <summary>The paragraph it stands in, or null when it stands outside the body (a headline, a caption, a pull quote).</summary>
    public Paragraph? Paragraph
    {
        get
        {
            foreach (Paragraph paragraph in Article.Paragraphs)
            {
                if (paragraph.Span.Start.Value <= Span.Start.Value && Span.End.Value <= paragraph.Span.End.Value)
                {
                    return paragraph;
                }
            }

            return null;
        }
    }

    /// <summary>The kind of decision that named the speaker.</summary>
    public string Decision => _quotes.Text(_decision);

    /// <summary>Probability, from 0 to 1, that the speaker is right; 0 without one.</summary>
    public double Confidence { get; }

    /// <summary>The words inside the marks without a copy.</summary>
    public global::System.ReadOnlySpan<char> AsSpan() => global::System.MemoryExtensions.AsSpan(Article.Text)[Span];

    /// <summary>The quotation and its speaker on one line; of a long one the first words.</summary>
    public override string ToString()
    {
        string words = "“" + DisplayText.Of(Text) + "”";
        return Speaker is { } speaker ? words + " — " + speaker : words;
    }
}
