using System.Globalization;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout.Segments;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>Tells what each line of a page is.</summary>
internal static class PageReader
{
    [ThreadStatic]
    private static LineReader? s_lines;

    /// <summary>Reads the page from <paramref name="start"/> (the end of the front matter) to the end of the text.</summary>
    /// <param name="language">BCP 47 tag when it is known from outside; otherwise it is detected.</param>
    /// <param name="published">The day of publication when it is known from outside: it tells how dates in numbers are meant.</param>
    /// <param name="repeated">Hashes of the lines that the publisher's other articles have too, sorted.</param>
    /// <param name="explain">Whether the evidence is collected as well.</param>
    public static Page Read(
        WordIndex words, int start, string? language, DateTime? published, EquatableArray<uint> repeated, bool explain, CancellationToken cancellation) =>
        Read(words, start, language, PageModel.Learned, cancellation, published, repeated, explain);

    /// <summary>Reads the page with the weights given.</summary>
    public static Page Read(
        WordIndex words,
        int start,
        string? language,
        PageModel model,
        CancellationToken cancellation,
        DateTime? known = null,
        EquatableArray<uint> repeated = default,
        bool explain = false)
    {
        LineReader lines = s_lines ?? new LineReader();
        PageLines page = lines.Read(words, start, language, cancellation);
        s_lines = Memory.IsWorthKeeping(page.Text) ? lines : null;
        if (repeated.Count > 0)
            MarkRepeated(page, repeated.AsSpan());
        PageLabels labels = LineLabeler.Label(page, HeadlineFinder.Find(page, model), model, cancellation);

        List<DateCandidate> dates = PublicationDateFinder.Candidates(page);
        DateOrder.Settle(dates, page.Language, known);
        int published = PublicationDateFinder.Find(page, labels, dates, model);
        int modified = PublicationDateFinder.FindModified(labels, dates, published);

        HeadlineOption headline = labels.Headline < 0 ? default : new HeadlineCutter(page, labels.Headline).Find(model.Cut);
        PageBuilder builder = new(page, labels, headline, cancellation);
        PageNames names = new(page, labels);
        List<AuthorCandidate> authors = AuthorFinder.Find(names, model);
        foreach (AuthorCandidate author in authors)
            builder.AddByline(author);
        if (!authors.Exists(author => author.Person.Kind == BylineKind.Author))
        {
            foreach (AuthorCandidate author in BiographyFinder.Find(page, labels))
                builder.AddBiography(author);
        }

        if (published >= 0)
            builder.AddDate(dates[published]);
        if (modified >= 0)
            builder.AddDate(dates[modified]);
        Page built = builder.Build(start);
        return built with
        {
            Evidence = explain ? new PageEvidence(page, labels, names, authors, dates, published, model).Of(built.Segments, cancellation) : [],
            DatePublished = published < 0 ? null : Fact(dates[published].Match),
            DateModified = modified < 0 ? null : Fact(dates[modified].Match),
            Language = page.Language,
            Findings = [.. built.Findings, .. new[] { published, modified }.Where(i => i >= 0 && dates[i].Match.IsAmbiguous).Select(i => Ambiguous(page.Text, dates[i].Match))],
        };
    }

    /// <summary>A line made of several is repeated where each of them is.</summary>
    private static void MarkRepeated(PageLines page, ReadOnlySpan<uint> repeated)
    {
        for (int i = 0; i < page.Lines.Length; i++)
        {
            ref Line line = ref page.Lines[i];
            int start = line.Part is StatedPart.None or StatedPart.Label ? line.Start : page.Lines[i - 1].Start; // with its label, as the file has it
            ReadOnlySpan<char> text = page.Text.AsSpan(start, line.End - start);
            LineScanner parts = new(text, 0);
            line.IsPublishers = true;
            while (line.IsPublishers && parts.Next(out LineBounds part))
                line.IsPublishers = repeated.BinarySearch(ArticleLine.Of(text.Slice(part.Start, part.Length)).Hash) >= 0;
        }
    }

    /// <summary>Neither the language nor another date tells which number is the day.</summary>
    private static Finding Ambiguous(string text, DateMatch match)
    {
        DateTime swapped = new(match.Date.Year, match.Date.Day, match.Date.Month);
        return new Finding(RuleId.AmbiguousDate, match.Range, [match.Range.In(text), Day(match.Date), Day(swapped)]);
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateFact Fact(DateMatch match) => new(match.Date, match.Time, match.Offset, match.Range);
}
