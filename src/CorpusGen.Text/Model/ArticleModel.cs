using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Model;

/// <summary>Everything that was read from one article file. Compares by value.</summary>
public sealed record ArticleModel
{
    /// <summary>The decoded file, unchanged; every <see cref="TextRange"/> counts its UTF-16 code units.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why the file gave no article ("it is empty"); null when it gave one.</summary>
    public string? Rejection { get; init; }

    /// <summary>The title.</summary>
    public Fact? Headline { get; init; }

    /// <summary>The standfirst.</summary>
    public Fact? AlternativeHeadline { get; init; }

    /// <summary>The section or series line above the headline.</summary>
    public Fact? Kicker { get; init; }

    /// <summary>Authors, photographers, agencies and contributors, in the order of the text.</summary>
    public EquatableArray<BylineModel> Bylines { get; init; }

    /// <summary>When it was published.</summary>
    public DateFact? DatePublished { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateFact? DateModified { get; init; }

    /// <summary>The place with which the story opens ("LONDON").</summary>
    public Fact? Dateline { get; init; }

    /// <summary>The outlet.</summary>
    public Fact? Publisher { get; init; }

    /// <summary>The section of the outlet.</summary>
    public Fact? Section { get; init; }

    /// <summary>Where the article was published.</summary>
    public Fact? Url { get; init; }

    /// <summary>BCP 47 tag of the language ("en"), or null where it is not known.</summary>
    public Fact? Language { get; init; }

    /// <summary>Keywords stated in the front matter.</summary>
    public EquatableArray<Fact> Keywords { get; init; }

    /// <summary>The pieces that tile the text.</summary>
    public EquatableArray<Segment> Segments { get; init; }

    /// <summary>The sentences of body paragraphs, in order; none runs over a segment's end.</summary>
    public EquatableArray<TextRange> Sentences { get; init; }

    /// <summary>Pictures of which a caption or credit is left.</summary>
    public EquatableArray<ImageModel> Images { get; init; }

    /// <summary>The quotations in the order of the text.</summary>
    public EquatableArray<QuotationModel> Quotations { get; init; }

    /// <summary>Who is quoted, in the order of first being quoted.</summary>
    public EquatableArray<SpeakerModel> Speakers { get; init; }

    /// <summary>Words of the body: paragraphs, list items, subheadings and pull quotes.</summary>
    public int WordCount { get; init; }

    /// <summary>Whether the page breaks the article off (a paywall, "continue reading").</summary>
    public bool IsTruncated { get; init; }

    /// <summary>What is wrong with the file, in the order of the text.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The first piece that is more than front matter and white space: where what the file lacks is reported.</summary>
    internal TextRange FirstLine
    {
        get
        {
            foreach (Segment segment in Segments)
            {
                if (segment.Kind is not (SegmentKind.Blank or SegmentKind.Metadata))
                    return segment.Range;
            }

            return new TextRange(0, 0);
        }
    }

    /// <summary>Whether anybody is named for the text, and not for its pictures alone.</summary>
    internal bool HasByline => Bylines.Any(byline =>
        byline.Kind is BylineKind.Author or BylineKind.Contributor
        || (byline.Kind is BylineKind.Agency && (byline.Range is not { } name || KindAt(name.Start) is not (SegmentKind.Credit or SegmentKind.Caption))));

    /// <summary>The quotations without a speaker, but those of which a person stated that nobody is to be named.</summary>
    internal IEnumerable<QuotationModel> Unattributed =>
        Quotations.Where(quotation => quotation.Speaker < 0 && quotation.Decision != Decision.FrontMatter);

    private SegmentKind KindAt(int offset)
    {
        int first = 0, last = Segments.Count - 1;
        while (first < last)
        {
            int middle = (first + last + 1) / 2;
            if (Segments[middle].Range.Start <= offset)
                first = middle;
            else
                last = middle - 1;
        }

        return Segments[first].Kind;
    }
}
