using CorpusGen.Text.Explanation;
using CorpusGen.Text.Layout.Segments;
using CorpusGen.Text.Metadata;
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
        int line = 0;
        foreach (Segment segment in segments)
        {
            cancellation.ThrowIfCancellationRequested();
            while (line + 1 < page.Lines.Length && page.Lines[line + 1].Start <= segment.Range.Start)
                line++;
            all.Add(segment.Kind == SegmentKind.Blank ? null : Of(segment, line));
        }

        return all;
    }

    private Evidence Of(Segment segment, int line)
    {
        if (segment.Kind == SegmentKind.Headline && line == labels.Headline)
            return HeadlineFinder.Explain(page, line, model);
        if (line == labels.Headline && segment.Kind is SegmentKind.Kicker or SegmentKind.Boilerplate)
            return ExplainCut(line);
        if (segment.Kind == SegmentKind.Byline && authors.Exists(author => segment.Range.Contains(author.Person.Name)))
            return AuthorFinder.Explain(names, authors.Find(author => segment.Range.Contains(author.Person.Name)), model);
        if (segment.Kind == SegmentKind.Date && published >= 0 && segment.Range.Contains(dates[published].Match.Range))
            return PublicationDateFinder.Explain(page, labels, dates, published, model);
        return LineKinds.Of(labels[line]) == segment.Kind
            ? LineLabeler.Explain(page, line, labels, model)
            : Evidence.OfRule("page rule", SourceWords.Of(labels[line].ToString()));
    }

    /// <summary>Why a piece of the headline's line is not the headline; a sign that the line begins with is cut off whatever was learned.</summary>
    private Evidence ExplainCut(int line)
    {
        HeadlineCutter cutter = new(page, line);
        return cutter.Options.Count > 1 ? cutter.Explain(model.Cut) : Evidence.OfRule("sign before the headline");
    }
}
