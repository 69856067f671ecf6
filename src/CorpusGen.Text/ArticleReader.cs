using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text;

/// <summary>Turns the text of one article file into a model. Pure: the same text and facts give the same model.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads one article. Any string is accepted and none throws; what is wrong with it is in
    /// <see cref="ArticleModel.Findings"/>.
    /// </summary>
    /// <param name="text">The decoded file without its byte order mark.</param>
    /// <param name="given">What is known from outside the file.</param>
    /// <param name="cancellation">Observed throughout.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleModel Read(string text, GivenFacts given, CancellationToken cancellation = default)
    {
        FrontMatter stated = FrontMatterReader.Read(text);
        Page page = PageReader.Read(text, stated.End, stated.Language?.Text ?? given.Language, cancellation);

        List<Segment> segments = [];
        if (stated.End > 0)
            segments.Add(new Segment(SegmentKind.Metadata, new TextRange(0, stated.End)));
        segments.AddRange(page.Segments);

        Fact? language = stated.Language ?? Outside(given.Language) ?? Outside(page.Language);
        QuotationReading said = QuotationReader.Read(
            text, segments, language?.Text, stated.Speakers, stated.Quotations, cancellation);

        ArticleModel article = new()
        {
            Text = text,
            Headline = stated.Headline ?? page.Headline,
            AlternativeHeadline = stated.AlternativeHeadline ?? page.AlternativeHeadline,
            Kicker = stated.Kicker ?? page.Kicker,
            Bylines = Bylines(stated.Authors, page.Bylines),
            DatePublished = stated.DatePublished ?? page.DatePublished,
            DateModified = stated.DateModified ?? page.DateModified,
            Dateline = page.Dateline,
            Publisher = stated.Publisher ?? Outside(given.Publisher),
            Section = stated.Section ?? Outside(given.Section),
            Url = stated.Url,
            Language = language,
            Keywords = stated.Keywords.ToEquatableArray(),
            Segments = segments.ToEquatableArray(),
            Sentences = said.Sentences.ToEquatableArray(),
            Images = page.Images.ToEquatableArray(),
            Quotations = said.Quotations.ToEquatableArray(),
            Speakers = said.Speakers.ToEquatableArray(),
            WordCount = WordCounter.Count(text, segments),
            IsTruncated = page.IsTruncated,
        };
        return article with { Findings = FindingCollector.Collect(article, [.. stated.Findings, .. page.Findings, .. said.Findings]) };
    }

    private static Fact? Outside(string? value) => value is null ? null : new Fact(value, null);

    /// <summary>Stated authors replace inferred authors, desks and contributors; who made a picture is another matter.</summary>
    private static EquatableArray<BylineModel> Bylines(List<BylineModel>? stated, List<BylineModel> inferred) =>
        stated is null
            ? inferred.ToEquatableArray()
            : stated.Concat(inferred.Where(byline => byline.Kind is BylineKind.Photographer)).ToEquatableArray();
}
