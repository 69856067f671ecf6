using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>What holds for the model of any text.</summary>
internal static class ArticlePromises
{
    /// <summary>What does not hold; null where all does.</summary>
    public static string? Broken(ArticleModel article) => BrokenTiling(article) ?? BrokenRange(article) ?? BrokenQuotation(article);

    /// <summary>Segments begin at the beginning, follow each other without a gap, hold something and end at the end.</summary>
    private static string? BrokenTiling(ArticleModel article)
    {
        int at = 0;
        foreach (Segment segment in article.Segments)
        {
            if (segment.Range.Start != at || segment.Range.End <= at)
                return $"segments: {segment.Kind} {segment.Range} behind {at}";
            at = segment.Range.End;
        }

        return at == article.Text.Length ? null : $"segments: they end at {at} of {article.Text.Length}";
    }

    private static string? BrokenRange(ArticleModel article)
    {
        foreach ((string what, TextRange range) in Ranges(article))
        {
            if (range.Start < 0 || range.Start > range.End || range.End > article.Text.Length)
                return $"range: {what} {range} in a text of {article.Text.Length}";
        }

        int sentence = 0;
        foreach (TextRange range in article.Sentences)
        {
            if (range.Start < sentence || range.Length == 0)
                return $"sentences: {range} behind {sentence}";
            sentence = range.End;
        }

        return null;
    }

    private static string? BrokenQuotation(ArticleModel article)
    {
        for (int i = 0; i < article.Quotations.Count; i++)
        {
            QuotationModel quotation = article.Quotations[i];
            if (quotation.Speaker < -1 || quotation.Speaker >= article.Speakers.Count)
                return $"speaker: {quotation.Speaker} of {article.Speakers.Count}";
            if (quotation.Confidence is not (>= 0 and <= 1))
                return $"confidence: {quotation.Confidence}";
            if (quotation.Parent >= i || quotation.Parent < -1)
                return $"parent: {quotation.Parent} of quotation {i}";
            if (i > 0 && quotation.Range.Start < article.Quotations[i - 1].Range.Start)
                return $"quotations: {quotation.Range} behind {article.Quotations[i - 1].Range}";
            if (quotation.Parent >= 0 && article.Quotations[quotation.Parent].Range is var outer && (quotation.Range.Start < outer.Start || quotation.Range.End > outer.End))
                return $"parent: {outer} around {quotation.Range}";
        }

        return null;
    }

    /// <summary>Where all stands that was found, with the names of what it is.</summary>
    public static IEnumerable<(string What, TextRange Range)> Ranges(ArticleModel article)
    {
        (string What, TextRange? Range)[] facts =
        [
            ("headline", article.Headline?.Range), ("alternative headline", article.AlternativeHeadline?.Range), ("kicker", article.Kicker?.Range), ("dateline", article.Dateline?.Range),
            ("publisher", article.Publisher?.Range), ("section", article.Section?.Range), ("url", article.Url?.Range), ("language", article.Language?.Range),
            ("date published", article.DatePublished?.Range), ("date modified", article.DateModified?.Range),
        ];
        return facts
            .Concat(article.Keywords.Select(keyword => ("keyword", keyword.Range)))
            .Concat(article.Bylines.SelectMany(byline => new[] { ("byline", byline.Range), ("biography", byline.Biography?.Range), ("contact", byline.Contact?.Range) }))
            .Concat(article.Images.SelectMany(image => new[] { ("caption", image.Caption), ("credit", image.Credit) }))
            .Concat(article.Quotations.SelectMany(quotation => new[] { ("quotation", quotation.Range), ("mention", quotation.Mention), ("cue", quotation.Cue) }))
            .Concat(article.Sentences.Select(sentence => ("sentence", (TextRange?)sentence)))
            .Concat(article.Findings.Select(finding => ("finding " + finding.Rule, (TextRange?)finding.Range)))
            .Where(place => place.Item2 is not null)
            .Select(place => (place.Item1, place.Item2!.Value));
    }
}
