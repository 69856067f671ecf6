using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Robustness;

/// <summary>Of how many pages something is read otherwise after they were saved in another way.</summary>
internal static class RobustnessTable
{
    private static readonly (string Name, Func<ArticleModel, string> Of)[] s_facts =
    [
        ("headline", article => Comparable(article.Headline?.Text)),
        ("authors", article => Comparable(string.Join(" | ", article.Bylines.Select(byline => byline.Name)))),
        ("date", article => article.DatePublished?.ToIso() ?? ""),
        ("quotations", article => $"{article.Quotations.Count}"),
        ("speakers", article => Comparable(string.Join(" | ", article.Quotations.Select(quotation => quotation.Speaker < 0 ? "" : article.Speakers[quotation.Speaker].Name)))),
    ];

    /// <summary>Prints the table for the articles in a folder.</summary>
    public static int Print(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        string[][] expected = [.. texts.AsParallel().AsOrdered().Select(Facts)];
        Console.WriteLine($"{texts.Length} articles; of how many is something else read\n");
        Console.WriteLine($"{"saved with",-40}{string.Concat(s_facts.Select(fact => $"{fact.Name,12}"))}");
        foreach (SavedPage saved in SavedPage.All)
        {
            string[][] read = [.. texts.AsParallel().AsOrdered().Select(text => Facts(saved.Save(text)))];
            IEnumerable<string> counts = s_facts.Select((_, fact) => $"{Enumerable.Range(0, texts.Length).Count(i => read[i][fact] != expected[i][fact]),12}");
            Console.WriteLine($"{saved.Name,-40}{string.Concat(counts)}");
        }

        return 0;
    }

    private static string[] Facts(string text)
    {
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None);
        return [.. s_facts.Select(fact => fact.Of(article))];
    }

    /// <summary>What is left of a fact however its marks and spaces are written.</summary>
    private static string Comparable(string? text)
    {
        string typed = SavedPage.Typewrite(text ?? "");
        return BylineText.Collapse(typed, new TextRange(0, typed.Length));
    }
}
