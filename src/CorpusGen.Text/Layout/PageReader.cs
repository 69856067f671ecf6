using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>Tells what each line of a page is.</summary>
internal static class PageReader
{
    [ThreadStatic]
    private static LineReader? s_lines;

    /// <summary>Reads the page from <paramref name="start"/> (the end of the front matter) to the end of the text.</summary>
    /// <param name="language">BCP 47 tag when it is known from outside; otherwise it is detected.</param>
    /// <param name="explain">Whether the evidence is collected as well.</param>
    public static Page Read(string text, int start, string? language, bool explain, CancellationToken cancellation) =>
        Read(text, start, language, PageModel.Learned, cancellation, explain);

    /// <summary>Reads the page with the weights given.</summary>
    public static Page Read(string text, int start, string? language, PageModel model, CancellationToken cancellation, bool explain = false)
    {
        LineReader lines = s_lines ?? new LineReader();
        PageLines page = lines.Read(text, start, language, cancellation);
        s_lines = Memory.IsWorthKeeping(text) ? lines : null;
        PageLabels labels = LineLabeler.Label(page, model, cancellation);

        List<DateCandidate> dates = PublicationDateFinder.Candidates(page);
        DateOrder.Settle(text, dates);
        int published = PublicationDateFinder.Find(page, labels, dates, model);
        int modified = PublicationDateFinder.FindModified(page, dates, published);

        PageBuilder builder = new(page, labels, cancellation);
        List<AuthorCandidate> authors = AuthorFinder.Find(page, labels, model);
        foreach (AuthorCandidate author in authors)
            builder.AddByline(author);
        builder.AddDates(published < 0 ? null : dates[published], modified < 0 ? null : dates[modified]);
        Page built = builder.Build(start);
        return built with
        {
            Evidence = explain ? new PageEvidence(page, labels, authors, dates, published, model).Of(built.Segments, cancellation) : [],
            DatePublished = published < 0 ? null : Fact(dates[published].Match),
            DateModified = modified < 0 ? null : Fact(dates[modified].Match),
            Language = page.Language,
        };
    }

    private static DateFact Fact(DateMatch match) => new(match.Date, match.Time, match.Offset, match.Range);
}
