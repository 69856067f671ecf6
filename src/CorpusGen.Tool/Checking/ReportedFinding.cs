using CorpusGen.Text;
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
    /// <summary>What the compiler reports about an article: that there is none first, then the findings in the order of the text.</summary>
    public static IEnumerable<ReportedFinding> Of(string path, ArticleModel article)
    {
        IEnumerable<Finding> findings = article.Findings;
        if (article.Rejection is { } reason)
            findings = findings.Prepend(new Finding(RuleId.NoArticle, default, [path.Replace('\\', '/').Split('/')[^1], reason]));

        LineIndex lines = new(article.Text);
        return findings.Select(finding =>
        {
            Rule rule = Rules.Get(finding.Rule);
            TextRange range = finding.Range;
            return new ReportedFinding(path, rule, rule.Message(finding.Arguments), range, Place(lines, range.Start), Place(lines, range.End));
        });
    }

    private static (int Line, int Column) Place(LineIndex lines, int offset) => (lines.Line(offset), lines.Column(offset));
}
