using CorpusGen.Text.Model;

namespace CorpusGen.Text;

/// <summary>Adds what only the whole article shows, and puts the findings in order.</summary>
internal static class FindingCollector
{
    public static EquatableArray<Finding> Collect(ArticleModel article, List<Finding> findings)
    {
        if (article.Headline is null)
            findings.Add(new Finding(RuleId.NoHeadline, FirstLine(article), []));
        if (article.WordCount == 0)
            findings.Add(new Finding(RuleId.NoBody, FirstLine(article), []));
        foreach (QuotationModel quotation in article.Quotations)
        {
            // Where a person stated that nobody is to be named, nobody is missing.
            if (quotation.Speaker < 0 && quotation.Decision != "front matter")
                findings.Add(new Finding(RuleId.NoSpeaker, quotation.Range, [Shorten(article.Text, quotation.Range)]));
        }

        return findings
            .OrderBy(finding => finding.Range.Start)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static TextRange FirstLine(ArticleModel article)
    {
        foreach (Segment segment in article.Segments)
        {
            if (segment.Kind is not (SegmentKind.Blank or SegmentKind.Metadata))
                return segment.Range;
        }

        return new TextRange(0, 0);
    }

    /// <summary>Enough of a quotation to know it by.</summary>
    private static string Shorten(string text, TextRange range) =>
        range.Length <= 60 ? range.In(text) : new TextRange(range.Start, range.Start + 59).In(text) + "…";
}
