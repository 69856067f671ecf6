using System.Globalization;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Queries.Peers;

namespace CorpusGen.Benchmarks.Queries;

/// <summary>
/// Queries of a corpus in the generated code, beside those of what somebody would have without it: the same articles, the
/// same answers.
/// </summary>
internal static class QueryBenchmark
{
    private const int Rounds = 5;

    private static readonly string[] s_peers = ["Generated", "Sqlite", "JsonSourceGenerated", "JsonReflection", "JsonLines", "TextFiles"];

    public static void Run(int articles)
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("corpusgen-benchmark-");
        try
        {
            ArticleRecord[] records = QueryCorpus.Read(articles);
            string speaker = records.Skip(articles / 2).SelectMany(record => record.Quotes).First(quote => quote.Speaker is not null).Speaker!;
            string slug = records[articles / 2].Slug;
            ArticleMaker.Write(Path.Combine(root.FullName, "articles"), articles);
            QueryCorpus.Write(root.CreateSubdirectory("data").FullName, records);

            PeerProgram[] programs = [.. s_peers.Select(peer => PeerProgram.Publish(root.FullName, peer, isNative: false)).OfType<PeerProgram>()];
            Array.ForEach(programs, program => program.Prepare());

            // Reflection is what native code has none of.
            PeerProgram[] native = [.. s_peers.Where(peer => peer != "JsonReflection").Select(peer => PeerProgram.Publish(root.FullName, peer, isNative: true)).OfType<PeerProgram>()];
            foreach (IGrouping<string, PeerProgram> answers in programs.Concat(native).GroupBy(program => program.Digest(speaker, slug)).Skip(1))
                throw new InvalidOperationException("Other answers come from " + string.Join(", ", answers.Select(program => program.Name)));

            foreach (PeerProgram[] kind in new[] { programs, native })
            {
                foreach (Query query in Enum.GetValues<Query>())
                    Measure(kind, query.ToString(), query == Query.FindBySlug ? slug : speaker);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Measure(PeerProgram[] programs, string query, string about)
    {
        var once = programs.ToDictionary(program => program, _ => new List<(double Whole, double First, long Allocated)>());
        var again = programs.ToDictionary(program => program, _ => new List<(double Time, long Allocated)>());

        // In turn, so that what else the machine does weighs on all of them; once more, so that all have been on disk's cache.
        for (int round = 0; round <= Rounds; round++)
        {
            foreach (PeerProgram program in programs)
                once[program].Add(program.Once(query, about));
        }

        foreach (PeerProgram program in programs)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(program.IsNative ? "native" : "jit"),-7} {query,-20} {program.Name,-20} whole {Median(once[program].Skip(1).Select(run => run.Whole)),9:F1} first {Median(once[program].Skip(1).Select(run => run.First)),9:F2} ms {once[program][0].Allocated,12:N0} B again {program.Again(query, about)}"));
    }

    private static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[sorted.Length / 2];
    }
}
