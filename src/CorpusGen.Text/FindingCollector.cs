using CorpusGen.Text.Corpus;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text;

/// <summary>Adds what only the whole article shows, and puts the findings in order.</summary>
internal static class FindingCollector
{
    /// <param name="isAuthorStated">Whether the front matter says who wrote it, or that nobody is named.</param>
    /// <param name="findings">What was found so far; is added to.</param>
    public static EquatableArray<Finding> Collect(ArticleModel article, bool isAuthorStated, List<Finding> findings)
    {
        TextRange firstLine = article.FirstLine;
        if (article.Headline is null)
            findings.Add(new Finding(RuleId.NoHeadline, firstLine, []));
        if (article.WordCount == 0)
            findings.Add(new Finding(RuleId.NoBody, firstLine, []));
        if (!isAuthorStated && !article.HasByline)
            findings.Add(new Finding(RuleId.NoByline, firstLine, []));
        foreach (QuotationModel quotation in article.Unattributed)
            findings.Add(new Finding(RuleId.NoSpeaker, quotation.Range, [Shorten(article.Text, quotation.Range)]));
        AddPullQuotes(article, findings);
        AddSurnames(article, findings);

        return findings.Count == 0 ? [] : InOrder(findings);
    }

    /// <summary>The findings in the order of the text.</summary>
    public static EquatableArray<Finding> InOrder(List<Finding> findings) => findings
        .OrderBy(finding => finding.Range.Start)
        .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>A pull quote of which the front matter speaks is taken as it is.</summary>
    private static void AddPullQuotes(ArticleModel article, List<Finding> findings)
    {
        SaidWords? said = null;
        foreach (QuotationModel quotation in article.Quotations)
        {
            if (quotation.Kind != QuotationKind.Pull || quotation.Decision == Decision.FrontMatter)
                continue;
            said ??= new SaidWords(article);
            if (!said.Have(quotation.Range))
                findings.Add(new Finding(RuleId.UnmatchedPullQuote, quotation.Range, [Shorten(article.Text, quotation.Range)]));
        }
    }

    /// <summary>Each speaker of one name is reported where it is first quoted.</summary>
    private static void AddSurnames(ArticleModel article, List<Finding> findings)
    {
        bool[] met = new bool[article.Speakers.Count];
        foreach (QuotationModel quotation in article.Quotations)
        {
            if (quotation.Speaker < 0 || met[quotation.Speaker])
                continue;
            met[quotation.Speaker] = true;
            SpeakerModel speaker = article.Speakers[quotation.Speaker];
            if (speaker.Kind == SpeakerKind.Person && !speaker.IsStated && ComparableName.IsLoneSurname(speaker.Name))
                findings.Add(new Finding(RuleId.BarelyKnownSpeaker, quotation.Mention ?? quotation.Range, [speaker.Name, "speakers"]));
        }
    }

    /// <summary>Enough of a quotation to know it by.</summary>
    private static string Shorten(string text, TextRange range) =>
        range.Length <= 60 ? range.In(text) : new TextRange(range.Start, range.Start + 59).In(text) + "…";
}
