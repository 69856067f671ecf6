using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>What the index needs of one article: an edit that changes none of it leaves the index alone.</summary>
internal sealed record ArticleSummary
{
    /// <summary>From here on <see cref="WordCount"/> is rounded to hundreds, so that it outlasts most edits.</summary>
    public const int RoundedFrom = 100;

    public string Path { get; init; } = "";

    public string? Headline { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Names of authors and contributors.</summary>
    public EquatableArray<string> Authors { get; init; }

    public DateTime? DatePublished { get; init; }

    /// <summary>The first sentence of the body, or null.</summary>
    public string? Lead { get; init; }

    /// <summary>Words of the body, rounded from <see cref="RoundedFrom"/> on.</summary>
    public int WordCount { get; init; }

    public int QuotationCount { get; init; }

    public EquatableArray<SpeakerModel> Speakers { get; init; }

    /// <summary>How often each of <see cref="Speakers"/> is quoted.</summary>
    public EquatableArray<int> QuotationsBySpeaker { get; init; }

    /// <summary>The line, from 1, on which the article begins below its front matter.</summary>
    public int Line { get; init; }

    public static ArticleSummary Of(ArticleEntry entry)
    {
        ArticleModel article = entry.Article;
        int[] bySpeaker = new int[article.Speakers.Count];
        foreach (QuotationModel quotation in article.Quotations)
        {
            if (quotation.Speaker >= 0)
                bySpeaker[quotation.Speaker]++;
        }

        return new ArticleSummary
        {
            Path = entry.Path,
            Headline = article.Headline?.Text,
            Publisher = article.Publisher?.Text,
            Authors = article.Bylines
                .Where(byline => byline.Kind is BylineKind.Author or BylineKind.Contributor)
                .Select(byline => byline.Name)
                .Distinct(StringComparer.Ordinal)
                .ToEquatableArray(),
            DatePublished = article.DatePublished?.Date,
            Lead = article.Sentences.Count == 0 ? null : Excerpt.Of(article.Sentences[0].In(article.Text)),
            WordCount = article.WordCount < RoundedFrom ? article.WordCount : (article.WordCount + 50) / 100 * 100,
            QuotationCount = article.Quotations.Count(quotation => quotation.Parent < 0),
            Speakers = article.Speakers,
            QuotationsBySpeaker = bySpeaker.ToEquatableArray(),
            Line = LineOf(article),
        };
    }

    private static int LineOf(ArticleModel article)
    {
        Segment first = article.Segments.FirstOrDefault(segment => segment.Kind is not (SegmentKind.Blank or SegmentKind.Metadata));
        int line = 1;
        for (int i = 0; i < first.Range.Start; i++)
        {
            if (article.Text[i] == '\n')
                line++;
        }

        return line;
    }
}
