using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>All that can be put right in one article file without asking anybody.</summary>
public static class RepairPlan
{
    /// <summary>
    /// The changes that put findings right, in the order of the text: for each finding the likeliest repair, unless only
    /// a person can choose.
    /// </summary>
    /// <param name="text">The decoded file without its byte order mark.</param>
    /// <param name="given">What is known from outside the file.</param>
    /// <param name="path">The file.</param>
    /// <param name="isChosen">The rules whose findings are put right.</param>
    public static List<TextEdit> Make(string text, GivenFacts given, string path, Func<Rule, bool> isChosen)
    {
        HashSet<string> rules = [.. Rules.All.Where(isChosen).Select(rule => rule.Id)];
        ArticleModel article = ArticleReader.Read(text, given);
        ArticleRepairs repairs = new(article, path);
        return repairs.Edits(article.Findings
            .Where(finding => rules.Contains(finding.Rule))
            .Select(finding => repairs.For(finding).FirstOrDefault(repair => !repair.IsChoice))
            .OfType<Repair>());
    }
}
