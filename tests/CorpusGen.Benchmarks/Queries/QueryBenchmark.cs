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

            foreach (PeerProgram[] kind in new[] { programs, native }.Where(kind => kind.Length > 0))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{articles:N0} articles, {(kind[0].IsNative ? "Native AOT" : "JIT")}\n\n| query | peer | whole process | ratio | first | ratio | allocated | again | ratio | allocated |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
                foreach (Query query in Enum.GetValues<Query>())
                    Measure(kind, query.ToString(), query == Query.FindBySlug ? slug : speaker);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    /// <summary>Prints how long each takes, and how many times as long as the first of them.</summary>
    private static void Measure(PeerProgram[] programs, string query, string about)
    {
        // Once more than is counted, so that the data of all are in the system's cache.
        var once = programs.ToDictionary(program => program, program => new List<PeerRun> { program.Once(query, about) });
        for (int round = 1; round <= Rounds; round++)
        {
            // In turn, so that what else the machine does weighs on all of them.
            foreach (PeerProgram program in programs)
                once[program].Add(program.Once(query, about));
        }

        (double Whole, double First, double Again)? ours = null;
        foreach (PeerProgram program in programs)
        {
            double median(Func<PeerRun, double> figure) => once[program].Skip(1).Select(figure).Order().ElementAt(Rounds / 2);
            PeerRun again = program.Again(query, about);
            (double Whole, double First, double Again) its = (median(run => run.Whole), median(run => run.Milliseconds), again.Milliseconds);
            ours ??= its;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {query} | {program.Name} | {its.Whole:F1} ms | {its.Whole / ours.Value.Whole:F1} | {its.First:F2} ms | {its.First / ours.Value.First:F1} | {once[program][^1].Allocated / 1000:N0} KB | {its.Again * 1000:N2} µs | {its.Again / ours.Value.Again:N1} | {again.Allocated / 1000.0:N1} KB |"));
        }
    }
}
