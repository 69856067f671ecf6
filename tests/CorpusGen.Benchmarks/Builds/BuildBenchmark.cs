using System.Globalization;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>A build from nothing, beside one that only lists the articles and beside literals that somebody wrote.</summary>
internal static class BuildBenchmark
{
    private const int Rounds = 5;

    /// <param name="counts">Numbers of articles.</param>
    /// <param name="carriers">What to compare with the first of them.</param>
    public static void Run(IEnumerable<int> counts, Carrier[] carriers)
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("corpusgen-benchmark-");
        try
        {
            Console.WriteLine("| articles | way | build | over listing | ratio | compiler's peak |\n| --- | --- | --- | --- | --- | --- |");
            foreach (int count in counts)
            {
                string articles = Path.Combine(root.FullName, $"{count}", "articles");
                ArticleMaker.Write(articles, count);
                string folder(Carrier carrier) => Path.Combine(root.FullName, $"{carrier}{count}");
                foreach (Carrier carrier in carriers)
                    BuildProject.Write(folder(carrier), carrier, articles);

                // In turn, so that what else the machine does weighs on all of them.
                Dictionary<Carrier, List<BuildRun>> runs = carriers.ToDictionary(carrier => carrier, _ => new List<BuildRun>());
                for (int round = 0; round < Rounds; round++)
                {
                    foreach (Carrier carrier in carriers)
                    {
                        if (runs[carrier].TrueForAll(run => run.Succeeded))
                            runs[carrier].Add(BuildRun.Of(folder(carrier)));
                    }
                }

                double listed = Median(runs[carriers[0]], run => run.Seconds);
                foreach (Carrier carrier in carriers)
                {
                    double seconds = Median(runs[carrier], run => run.Seconds);
                    Console.WriteLine(runs[carrier].TrueForAll(run => run.Succeeded)
                        ? string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {carrier} | {seconds:F2} s | {seconds - listed:F2} s | {seconds / listed:F2} | {Median(runs[carrier], run => run.PeakMegabytes):N0} MB |")
                        : string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {carrier} | does not compile | | | |"));
                }
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static double Median(List<BuildRun> runs, Func<BuildRun, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
}
