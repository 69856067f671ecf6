using System.Globalization;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.House;

/// <summary>What a project asks of an article beyond what holds for all. Compares by value.</summary>
public sealed record HouseRules
{
    /// <summary>A project that asks for nothing.</summary>
    public static HouseRules None { get; } = new();

    /// <summary>What the article must have.</summary>
    public Requirements Required { get; init; }

    /// <summary>The outlets that the article may be by; none where any will do.</summary>
    public EquatableArray<string> AllowedPublishers { get; init; }

    /// <summary>The first day on which the article may be published; null where any will do.</summary>
    public DateTime? FirstDay { get; init; }

    /// <summary>The last day on which the article may be published; null where any will do.</summary>
    public DateTime? LastDay { get; init; }

    /// <summary>The identifiers of rules that are not applied to the article.</summary>
    public EquatableArray<string> Suppressed { get; init; }

    /// <summary>Whether a rule is not applied to the article.</summary>
    public bool Suppresses(string rule) => Suppressed.Contains(rule);

    /// <summary>All that is wrong with an article, by these rules and by those that hold for all, but what is suppressed.</summary>
    public IEnumerable<Finding> Judge(ArticleModel article) =>
        (article.Rejection is null ? article.Findings.Concat(Broken(article)) : article.Findings).Where(finding => !Suppresses(finding.Rule));

    private IEnumerable<Finding> Broken(ArticleModel article)
    {
        TextRange firstLine = article.FirstLine;
        if (Requires(Requirements.Headline) && article.Headline is null)
            yield return Missing("headline", firstLine, "no headline was found; state one in the front matter as 'headline'");
        if (Requires(Requirements.Byline) && !article.HasByline)
            yield return Missing("byline", firstLine, "no byline was found; state who wrote it in the front matter as 'author'");
        if (Requires(Requirements.Date) && article.DatePublished is null)
            yield return Missing("date", firstLine, "no date of publication was found; state it in the front matter as 'date'");
        if (Requires(Requirements.Speakers))
        {
            foreach (QuotationModel quotation in article.Unattributed)
                yield return Missing("speakers", quotation.Range, "no speaker was found for this quotation; name one in the front matter under 'quotes'");
        }

        if (AllowedPublishers.Count > 0 && (article.Publisher is null || !AllowedPublishers.Contains(article.Publisher.Text)))
        {
            string publisher = article.Publisher is null ? "no publisher was found" : $"the publisher is '{article.Publisher.Text}'";
            yield return new Finding(
                RuleId.BrokenHouseRule,
                article.Publisher?.Range ?? firstLine,
                [Settings.AllowedPublishers, $"{publisher}; allowed are {string.Join(", ", AllowedPublishers)}"]);
        }

        if (article.DatePublished is { } date && (date.Date < FirstDay || date.Date > LastDay))
        {
            yield return new Finding(
                RuleId.BrokenHouseRule,
                date.Range ?? firstLine,
                [$"{Settings.DateRange} = {Day(FirstDay)}..{Day(LastDay)}", $"the article was published on {Day(date.Date)}"]);
        }
    }

    private bool Requires(Requirements requirement) => (Required & requirement) != 0;

    private static Finding Missing(string what, TextRange range, string problem) =>
        new(RuleId.BrokenHouseRule, range, [$"{Settings.Require} = {what}", problem]);

    private static string? Day(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
