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
            Console.WriteLine("| compiler | articles | way | build | over listing | ratio | compiler's peak |\n| --- | --- | --- | --- | --- | --- | --- |");
            foreach (int count in counts)
            {
                string articles = Path.Combine(root.FullName, $"{count}", "articles");
                ArticleMaker.Write(articles, count);
                string folder(Carrier carrier) => Path.Combine(root.FullName, $"{carrier}{count}");
                foreach (Carrier carrier in carriers)
                    BuildProject.Write(folder(carrier), carrier, articles);

                Print("cold", count, carriers, carrier => BuildRun.Of(folder(carrier), server: null));

                // Each way has a server of its own, whose first build is not counted.
                string server(Carrier carrier) => $"{root.Name}-{carrier}{count}";
                try
                {
                    foreach (Carrier carrier in carriers)
                        BuildRun.Of(folder(carrier), server(carrier));
                    Print("server", count, carriers, carrier => BuildRun.Of(folder(carrier), server(carrier)));
                }
                finally
                {
                    foreach (Carrier carrier in carriers)
                        BuildRun.End(server(carrier));
                }
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    /// <summary>Builds in turn, so that what else the machine does weighs on all ways, and prints a line for each.</summary>
    private static void Print(string compiler, int count, Carrier[] carriers, Func<Carrier, BuildRun> build)
    {
        Dictionary<Carrier, List<BuildRun>> runs = carriers.ToDictionary(carrier => carrier, _ => new List<BuildRun>());
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Carrier carrier in carriers)
            {
                if (runs[carrier].TrueForAll(run => run.Succeeded))
                    runs[carrier].Add(build(carrier));
            }
        }

        double listed = Median(runs[carriers[0]], run => run.Seconds);
        foreach (Carrier carrier in carriers)
        {
            double seconds = Median(runs[carrier], run => run.Seconds);
            Console.WriteLine(runs[carrier].TrueForAll(run => run.Succeeded)
                ? string.Create(CultureInfo.InvariantCulture, $"| {compiler} | {count:N0} | {carrier} | {seconds:F2} s | {seconds - listed:F2} s | {seconds / listed:F2} | {Median(runs[carrier], run => run.PeakMegabytes):N0} MB |")
                : string.Create(CultureInfo.InvariantCulture, $"| {compiler} | {count:N0} | {carrier} | does not compile | | | |"));
        }
    }

    private static double Median(List<BuildRun> runs, Func<BuildRun, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
}
