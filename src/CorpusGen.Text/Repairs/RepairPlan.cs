using CorpusGen.Text.House;
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
    /// <param name="house">What the project asks of the article.</param>
    /// <param name="isChosen">The rules whose findings are put right.</param>
    public static List<TextEdit> Make(string text, GivenFacts given, string path, HouseRules house, Func<Rule, bool> isChosen)
    {
        HashSet<string> rules = [.. Rules.All.Where(isChosen).Select(rule => rule.Id)];
        ArticleModel article = ArticleReader.Read(text, given);
        ArticleRepairs repairs = new(article, path);
        List<Repair> chosen = Choose(house.Judge(article), repairs, rules);
        if (chosen.All(repair => repair.Statement is not null))
            return repairs.Edits(chosen);

        // What is stated quotes the text as it is to be.
        List<Repair> mended = chosen.FindAll(repair => repair.Statement is null);
        ArticleModel afterwards = ArticleReader.Read(TextEdit.Apply(text, repairs.Edits(mended)), given);
        IEnumerable<Repair> stated = Choose(house.Judge(afterwards), new ArticleRepairs(afterwards, path), rules).Where(repair => repair.Statement is not null);
        return repairs.Edits(mended.Concat(stated));
    }

    private static List<Repair> Choose(IEnumerable<Finding> findings, ArticleRepairs repairs, HashSet<string> rules) =>
        [.. findings
            .Where(finding => rules.Contains(finding.Rule))
            .Select(finding => repairs.For(finding).FirstOrDefault(repair => !repair.IsChoice))
            .OfType<Repair>()];
}
