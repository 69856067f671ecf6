using System.Diagnostics;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>Learns the weights of page structure, or tells how well they would do on publishers never seen.</summary>
internal static class PageTraining
{
    private const int Folds = 10;

    /// <param name="folder">The folder of evaluation data.</param>
    /// <param name="predictions">Where to write what was read of pages held out; null to learn from all pages instead.</param>
    public static int Run(string folder, string? predictions)
    {
        string data = Path.Combine(folder, "structure", "dev");
        List<GoldPage> golds = GoldPage.Load(data);
        if (predictions is not null)
            return CrossValidate(golds, folder, data, predictions);
        using BinaryWriter writer = new(File.Create(Path.Combine("src", "CorpusGen.Text", "Weights", "page.bin")));
        PageTask.Learn(golds).Write(writer);
        return 0;
    }

    /// <summary>Reads each family's pages with weights learned from the others' and hands them to the scorer.</summary>
    private static int CrossValidate(List<GoldPage> golds, string folder, string data, string predictions)
    {
        List<string> families = [.. golds.Select(gold => gold.Family).Distinct().Order(StringComparer.Ordinal)];
        string[][] folds = new string[Folds][];
        Parallel.For(0, Folds, fold =>
        {
            HashSet<string> held = [.. families.Where((_, i) => i % Folds == fold)];
            PageModel model = PageTask.Learn([.. golds.Where(gold => !held.Contains(gold.Family))]);
            folds[fold] = [.. golds.Where(gold => held.Contains(gold.Family))
                .Select(gold => PredictionWriter.Write(gold, PageReader.Read(WordIndex.Of(gold.Text, CancellationToken.None), 0, null, model, CancellationToken.None)))];
        });
        File.WriteAllLines(predictions, folds.SelectMany(lines => lines));

        using Process scorer = Process.Start("python3", [Path.Combine(folder, "structure", "score.py"), Path.Combine(data, "gold.jsonl"), predictions, Path.Combine(data, "articles")]);
        scorer.WaitForExit();
        return scorer.ExitCode;
    }
}
