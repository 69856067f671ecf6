using CorpusGen.Text.House;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>All that can be put right in one article file without asking anybody.</summary>
public static class RepairPlan
{
    /// <summary>What is mended may show what is to be mended as well: text that was damaged twice, front matter that was damaged.</summary>
    private const int MostRounds = 8;

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
        return Make(text, MostRounds);

        List<TextEdit> Make(string text, int rounds)
        {
            ArticleModel article = ArticleReader.Read(text, given);
            ArticleRepairs repairs = new(article, path);
            List<Repair> chosen = Choose(house.Judge(article), repairs, rules);
            List<Repair> mended = chosen.FindAll(repair => repair.Statement is null);
            if (mended.Count == 0 || rounds == 0)
                return repairs.Edits(mended.Count == 0 ? chosen : mended);

            // What is stated quotes the text as it is to be, and front matter tells what is still to be stated once it can be read.
            List<TextEdit> edits = repairs.Edits(mended);
            return TextEdit.Compose(text, edits, Make(TextEdit.Apply(text, edits), rounds - 1));
        }
    }

    private static List<Repair> Choose(IEnumerable<Finding> findings, ArticleRepairs repairs, HashSet<string> rules) =>
        [.. findings
            .Where(finding => rules.Contains(finding.Rule))
            .Select(finding => repairs.For(finding).FirstOrDefault(repair => !repair.IsChoice))
            .OfType<Repair>()];
}
