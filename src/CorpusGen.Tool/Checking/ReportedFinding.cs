using CorpusGen.Text;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.House;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Checking;

/// <summary>A finding as the compiler reports it.</summary>
/// <param name="Path">The article file, as given.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong here and what to do.</param>
/// <param name="Range">Where in the text.</param>
/// <param name="Start">Line and column where it begins; both count from 1.</param>
/// <param name="End">Line and column behind it.</param>
internal sealed record ReportedFinding(string Path, Rule Rule, string Message, TextRange Range, (int Line, int Column) Start, (int Line, int Column) End)
{
    /// <summary>
    /// What the compiler reports about a file: why there is no article first, then the findings in the order of the text.
    /// </summary>
    /// <param name="source">The article.</param>
    /// <param name="configs">What projects ask of articles that are files.</param>
    public static IEnumerable<ReportedFinding> Of(ArticleSource source, EditorConfigs configs)
    {
        List<InvalidSetting> invalid = [];
        HouseRules rules = source is ArticleFile ? configs.RulesOf(source.Path, invalid) : HouseRules.None;
        IEnumerable<Finding> wrong = invalid.Select(setting => new Finding(RuleId.InvalidSetting, default, [setting.Setting, setting.Reason]));
        return Place(source.Path, source.Text, wrong.Concat(Findings(source, rules).Where(finding => !rules.Suppresses(finding.Rule))));
    }

    private static IEnumerable<Finding> Findings(ArticleSource source, HouseRules rules)
    {
        string name = source.Path.Replace('\\', '/').Split('/')[^1];
        int size = FileSize.Of(source.Text);
        if (size > FileSize.DefaultLimit)
            return [new Finding(RuleId.FileTooLarge, default, [name, $"{size}", $"{FileSize.DefaultLimit}"])];
        ArticleModel article = ArticleReader.Read(source.Text, source.Given);
        IEnumerable<Finding> failure = article.Rejection is { } reason ? [new Finding(RuleId.NoArticle, default, [name, reason])] : [];
        return failure.Concat(rules.Judge(article).Where(finding => Rules.Get(finding.Rule).Severity != RuleSeverity.Hidden));
    }

    private static IEnumerable<ReportedFinding> Place(string path, string text, IEnumerable<Finding> findings)
    {
        LineIndex lines = new(text);
        return findings.Select(finding =>
        {
            Rule rule = Rules.Get(finding.Rule);
            TextRange range = finding.Range;
            return new ReportedFinding(path, rule, rule.Message(finding.Arguments), range, Place(lines, range.Start), Place(lines, range.End));
        });
    }

    private static (int Line, int Column) Place(LineIndex lines, int offset) => (lines.Line(offset), lines.Column(offset));
}
