using CorpusGen.Text.Explanation;
using CorpusGen.Text.Layout.Segments;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Says for each segment of a page why it is what it is, by asking again whoever decided: ordinary reading keeps nothing.
/// </summary>
/// <param name="names">The names that may be authors'.</param>
/// <param name="authors">The names that were found.</param>
/// <param name="dates">All dates, of which <paramref name="published"/> is the one of publication, or -1.</param>
internal sealed class PageEvidence(PageLines page, PageLabels labels, PageNames names, List<AuthorCandidate> authors, List<DateCandidate> dates, int published, PageModel model)
{
    /// <summary>The evidence for each segment; null for white space.</summary>
    public List<Evidence?> Of(List<Segment> segments, CancellationToken cancellation)
    {
        List<Evidence?> all = [];
        foreach (Segment segment in segments)
        {
            cancellation.ThrowIfCancellationRequested();
            all.Add(segment.Kind == SegmentKind.Blank ? null : Of(segment, page.LineAt(segment.Range.Start)));
        }

        return all;
    }

    private Evidence Of(Segment segment, int line)
    {
        if (segment.Kind == SegmentKind.Headline && line == labels.Headline)
            return HeadlineFinder.Explain(page, line, model);
        if (line == labels.Headline && segment.Kind is SegmentKind.Kicker or SegmentKind.Boilerplate)
            return IsSign(segment, line) ? Evidence.OfRule("sign before the headline") : new HeadlineCutter(page, line).Explain(model.Cut);
        if (segment.Kind == SegmentKind.Byline && authors.Exists(author => segment.Range.Contains(author.Person.Name)))
            return AuthorFinder.Explain(names, authors.Find(author => segment.Range.Contains(author.Person.Name)), model);
        if (segment.Kind == SegmentKind.Date && published >= 0 && segment.Range.Contains(dates[published].Match.Range))
            return PublicationDateFinder.Explain(page, labels, dates, published, model);
        return LineKinds.Of(labels[line]) == segment.Kind
            ? LineLabeler.Explain(page, line, labels, model)
            : Evidence.OfRule("page rule", SourceWords.Of(labels[line].ToString()));
    }

    /// <summary>Whether the piece is a sign that the headline's line begins with, which is cut off whatever was learned.</summary>
    private bool IsSign(Segment segment, int line) => segment.Kind == SegmentKind.Boilerplate && segment.Range.Start == page.Lines[line].Start;
}
