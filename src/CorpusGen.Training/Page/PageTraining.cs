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
        List<GoldPage> evaluation = EvaluationPages.Load(data), written = WrittenPages.Load();
        List<GoldPage> golds = [.. evaluation, .. written];
        if (predictions is null)
        {
            using BinaryWriter writer = new(File.Create(Path.Combine("src", "CorpusGen.Text", "Weights", "page.bin")));
            PageTask.Learn(golds).Write(writer);
            return 0;
        }

        Dictionary<GoldPage, string> read = CrossValidate(golds);
        string scorer = Path.Combine(folder, "structure", "score.py");
        int status = Score(scorer, evaluation, read, data, predictions);
        string own = predictions + ".written";
        ScorerGold.Write(written, own);
        Console.WriteLine("\nPages written for the training:");
        return status | Score(scorer, written, read, own, Path.Combine(own, "predictions.jsonl"));
    }

    /// <summary>Reads each family's pages with weights learned from the others'.</summary>
    private static Dictionary<GoldPage, string> CrossValidate(List<GoldPage> golds)
    {
        List<string> families = [.. golds.Select(gold => gold.Family).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<GoldPage, string> read = [];
        // What a fold learns from takes a gigabyte.
        ParallelOptions options = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, Folds, options, fold =>
        {
            HashSet<string> held = [.. families.Where((_, i) => i % Folds == fold)];
            PageModel model = AsShipped(PageTask.Learn([.. golds.Where(gold => !held.Contains(gold.Family))]));
            foreach (GoldPage gold in golds.Where(gold => held.Contains(gold.Family)))
            {
                Text.Layout.Page page = PageReader.Read(WordIndex.Of(gold.Text, CancellationToken.None), 0, null, model, CancellationToken.None);
                lock (read)
                    read.Add(gold, PredictionWriter.Write(gold, page));
            }
        });
        return read;
    }

    /// <summary>The model as who reads its file has it: a byte a weight.</summary>
    private static PageModel AsShipped(PageModel model)
    {
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        model.Write(writer);
        writer.Flush();
        file.Position = 0;
        using BinaryReader reader = new(file);
        return PageModel.Read(reader);
    }

    /// <summary>Hands what was read of some pages to the scorer, which prints its figures.</summary>
    private static int Score(string scorer, List<GoldPage> pages, Dictionary<GoldPage, string> read, string data, string predictions)
    {
        File.WriteAllLines(predictions, pages.Select(page => read[page]));
        using Process process = Process.Start("python3", [scorer, Path.Combine(data, "gold.jsonl"), predictions, Path.Combine(data, "articles")]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
