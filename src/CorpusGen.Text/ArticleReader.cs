using CorpusGen.Text.Decoding;
using CorpusGen.Text.Decoding.PageMarkup;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text;

/// <summary>Turns the text of one article file into a model. Pure: the same text and facts give the same model.</summary>
public static class ArticleReader
{
    [ThreadStatic]
    private static WordIndex? s_words;

    /// <summary>
    /// Reads one article. Any string is accepted and none throws; what is wrong with it is in
    /// <see cref="ArticleModel.Findings"/>.
    /// </summary>
    /// <param name="text">The decoded file without its byte order mark.</param>
    /// <param name="given">What is known from outside the file.</param>
    /// <param name="cancellation">Observed throughout.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleModel Read(string text, GivenFacts given, CancellationToken cancellation = default) =>
        Read(text, given, explain: false, cancellation).Article;

    /// <summary>
    /// Reads one article as <see cref="Read(string, GivenFacts, CancellationToken)"/> does, and says why each segment and
    /// each speaker is what it is. What decided is asked again for its reasons, which takes several times as long.
    /// </summary>
    /// <param name="text">The decoded file without its byte order mark.</param>
    /// <param name="given">What is known from outside the file.</param>
    /// <param name="cancellation">Observed throughout.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ExplainedArticle Explain(string text, GivenFacts given, CancellationToken cancellation = default) =>
        Read(text, given, explain: true, cancellation);

    private static ExplainedArticle Read(string text, GivenFacts given, bool explain, CancellationToken cancellation)
    {
        List<TextRange> misread = EncodingDamage.Find(text, cancellation);
        TextDamage? damage = TextDamage.Find(text, misread, cancellation);
        if (damage is { IsHopeless: true })
            return Rejected(text, SegmentKind.Boilerplate, damage.Cause, damage.ToFinding(text));
        VisibleText? visible = VisibleText.Of(text, misread, cancellation);
        if (string.IsNullOrWhiteSpace(visible?.Text ?? text))
            return Rejected(text, SegmentKind.Blank, "it is empty", new Finding(RuleId.Empty, new TextRange(0, 0), []));

        ExplainedArticle read = ReadVisible(visible?.Text ?? text, given, explain, cancellation);
        ArticleModel article = visible?.InOriginal(read.Article) ?? read.Article;
        List<Finding> ofFile = [.. misread.Select(range => EncodingDamage.ToFinding(text, range))];
        if (damage is not null)
            ofFile.Add(damage.ToFinding(text));
        if (visible is not null && LeftHtml.Find(text, cancellation) is { } html)
            ofFile.Add(html);
        return read with { Article = ofFile.Count == 0 ? article : article with { Findings = FindingCollector.InOrder([.. article.Findings, .. ofFile]) } };
    }

    private static ExplainedArticle ReadVisible(string text, GivenFacts given, bool explain, CancellationToken cancellation)
    {
        FrontMatter stated = FrontMatterReader.Read(text);
        WordIndex words = s_words ?? new WordIndex();
        words.Load(text, cancellation);
        s_words = Memory.IsWorthKeeping(text) ? words : null;
        Page page = PageReader.Read(words, stated.End, stated.Language?.Text ?? given.Language, stated.DatePublished?.Date, given.RepeatedLines, explain, cancellation);

        List<Segment> segments = page.Segments;
        if (stated.End > 0)
            segments.Insert(0, new Segment(SegmentKind.Metadata, new TextRange(0, stated.End)));

        Fact? language = stated.Language ?? Outside(given.Language) ?? Outside(page.Language);
        QuotationReading said = QuotationReader.Read(
            words, segments, language?.Text, [.. stated.Speakers.Select(speaker => speaker.Known)], stated.Quotations, cancellation, explain);

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
            Publisher = stated.Publisher ?? Outside(given.Publisher ?? given.FolderPublisher),
            Section = stated.Section ?? Outside(given.Section),
            Url = stated.Url,
            Language = language,
            Keywords = stated.Keywords.ToEquatableArray(),
            Segments = segments.ToEquatableArray(),
            Sentences = said.Sentences.ToEquatableArray(),
            Images = page.Images.ToEquatableArray(),
            Quotations = said.Quotations.ToEquatableArray(),
            Speakers = said.Speakers.ToEquatableArray(),
            WordCount = WordCounter.Count(words, segments),
            IsTruncated = page.IsTruncated,
        };
        List<Finding> findings = [.. stated.Findings, .. page.Findings.Where(finding => IsAsked(finding, article)), .. said.Findings];
        findings.AddRange(FactConflicts.Find(stated, given));
        findings.AddRange(UnmetNames.Find(stated, text));
        IEnumerable<Evidence?> unasked = explain && stated.End > 0 ? [null] : [];
        return new ExplainedArticle(
            article with { Findings = FindingCollector.Collect(article, stated.Authors is not null, findings) },
            unasked.Concat(page.Evidence).ToEquatableArray(),
            said.Evidence.ToEquatableArray());
    }

    /// <summary>A file that is no article; its one segment keeps the promise that segments tile the text.</summary>
    private static ExplainedArticle Rejected(string text, SegmentKind kind, string reason, Finding finding)
    {
        ArticleModel article = new()
        {
            Text = text,
            Rejection = reason,
            Segments = text.Length == 0 ? [] : [new Segment(kind, new TextRange(0, text.Length))],
            Findings = [finding],
        };
        return new ExplainedArticle(article, article.Segments.Select(_ => (Evidence?)null).ToEquatableArray(), []);
    }

    /// <summary>Where the front matter states the date, nobody need ask how the page means its own.</summary>
    private static bool IsAsked(Finding finding, ArticleModel article) =>
        finding.Rule != RuleId.AmbiguousDate || finding.Range == article.DatePublished?.Range || finding.Range == article.DateModified?.Range;

    private static Fact? Outside(string? value) => value is null ? null : new Fact(value, null);

    /// <summary>Stated authors replace inferred authors, desks and contributors; who made a picture is another matter.</summary>
    private static EquatableArray<BylineModel> Bylines(List<BylineModel>? stated, List<BylineModel> inferred) =>
        stated is null
            ? inferred.ToEquatableArray()
            : stated.Concat(inferred.Where(byline => byline.Kind is BylineKind.Photographer)).ToEquatableArray();
}
