using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Makes the page of its labelled lines and of the names and dates found on it.</summary>
internal sealed class PageBuilder
{
    private const int LongestBareByline = 8;
    private const int LongestDateLine = 14;

    private readonly PageLines _page;
    private readonly SegmentKind[] _kinds;
    private readonly Bylines _bylines = new();
    private readonly HeadlineOption _headline;
    private readonly CancellationToken _cancellation;

    /// <param name="page">The lines.</param>
    /// <param name="labels">What each is.</param>
    /// <param name="headline">The part of the headline's line that is the headline.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public PageBuilder(PageLines page, PageLabels labels, HeadlineOption headline, CancellationToken cancellation)
    {
        _page = page;
        _headline = headline;
        _cancellation = cancellation;
        _kinds = Array.ConvertAll(labels.Labels, LineKinds.Of);
        PictureMarker.Mark(page, _kinds);
    }

    /// <summary>Takes a name for an author, an agency or a contributor, and its line for a byline.</summary>
    public void AddByline(AuthorCandidate candidate)
    {
        int i = candidate.Line;
        if (_kinds[i] == SegmentKind.Caption && (_page.AreTwins(i, i + 1) || _page.AreTwins(i, i - 1)))
            return;
        _bylines.Add(BylineText.Make(_page.Text, candidate.Person));
        if (_kinds[i] is not (SegmentKind.Paragraph or SegmentKind.Deck or SegmentKind.Date or SegmentKind.Bio) || _page.Lines[i].Words <= LongestBareByline)
            _kinds[i] = SegmentKind.Byline;
    }

    /// <summary>Takes a name for an author, and its line for the author's biography.</summary>
    public void AddBiography(AuthorCandidate author)
    {
        _bylines.Add(BylineText.Make(_page.Text, author.Person));
        _kinds[author.Line] = SegmentKind.Bio;
    }

    /// <summary>Takes the line of a date of the article for a date.</summary>
    public void AddDate(DateCandidate date)
    {
        if (_kinds[date.Line] is not (SegmentKind.Byline or SegmentKind.Date) && _page.Lines[date.Line].Words <= LongestDateLine)
            _kinds[date.Line] = SegmentKind.Date;
    }

    /// <summary>The page, from an offset to the end of the text.</summary>
    public Page Build(int start)
    {
        KickerMarker.Mark(_page, _kinds);
        BiographyMarker.Mark(_page, _kinds, _bylines);
        DeckMarker.Mark(_page, _kinds);
        PullQuoteMarker.Mark(_page, _kinds);
        ListMarker.Mark(_page, _kinds, _bylines);
        PagePieces pieces = new(_page.Text, _kinds.Length);
        LineCutter cutter = new(_page, _headline, _bylines, pieces);
        for (int i = 0; i < _kinds.Length; i++)
        {
            if ((i & 255) == 0)
                _cancellation.ThrowIfCancellationRequested();
            cutter.Cut(i, _kinds[i]);
        }

        TextRange? truncation = TruncationFinder.Find(_page, _kinds);
        return new Page
        {
            Segments = pieces.Tile(start),
            Headline = pieces.First(SegmentKind.Headline),
            AlternativeHeadline = pieces.First(SegmentKind.Deck),
            Kicker = Kicker(pieces),
            Bylines = BylineDetails.Link(_page.Text, [.. _bylines.All.OrderBy(byline => byline.Range!.Value.Start)], pieces.All),
            Dateline = cutter.Dateline,
            Images = pieces.Images(),
            IsTruncated = truncation is not null,
            Findings = truncation is { } at ? [new Finding(RuleId.Truncated, at, [])] : [],
        };
    }

    /// <summary>The kicker, without the sign that parts it from the headline if it is on its line.</summary>
    private Fact? Kicker(PagePieces pieces)
    {
        Fact? kicker = pieces.First(SegmentKind.Kicker);
        if (_headline.Before.Kind == HeadlineGapKind.None || kicker?.Range is not { } piece || piece.Start >= _headline.Before.End || piece.End < _headline.Before.End)
            return kicker;
        TextRange range = new(piece.Start, _headline.Before.End);
        return new Fact(BylineText.Collapse(_page.Text, range), range);
    }
}
