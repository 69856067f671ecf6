using System.Diagnostics;
using System.Globalization;
using CorpusGen.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Edits;

/// <summary>One article among many is edited, as an editor's generator driver sees it.</summary>
internal static class EditBenchmark
{
    private const int Rounds = 15;

    public static void Run(IEnumerable<int> counts)
    {
        Console.WriteLine("| articles | generator | first run | an article is edited | ratio | a C# file is edited |\n| --- | --- | --- | --- | --- | --- |");
        foreach (int count in counts)
        {
            MemoryFile[] files = [.. Enumerable.Range(0, count).Select(number => File(number, 0))];
            Session listing = new(new ListingGenerator(), files);
            Session corpus = new(CompilersGenerator.Load(), files);

            // In turn, so that what else the machine does weighs on both.
            for (int round = 1; round <= Rounds; round++)
            {
                int number = round * 997 % count;
                MemoryFile edited = File(number, round);
                listing.Edit(number, edited);
                corpus.Edit(number, edited);
                listing.EditCode(round);
                corpus.EditCode(round);
            }

            Print("lists the texts", listing);
            Print("CorpusGen", corpus);

            void Print(string name, Session session) => Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {name} | {session.FirstRun:N0} ms | {Median(session.Edits):F1} ms | {Median(session.Edits) / Median(listing.Edits):F2} | {Median(session.CodeEdits):F1} ms |"));
        }
    }

    private static MemoryFile File(int number, int edition)
    {
        (string path, string text) = ArticleMaker.Make(number, edition);
        return new MemoryFile("/articles/" + path, text);
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    /// <summary>What an editor keeps between two runs. It tracks no steps, which would cost more than they do.</summary>
    private sealed class Session
    {
        private readonly MemoryFile[] _files;
        private CSharpCompilation _compilation = CSharpCompilation.Create("Probe", [Code(0)]);
        private GeneratorDriver _driver;

        public Session(IIncrementalGenerator generator, MemoryFile[] files)
        {
            _files = [.. files];
            _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, CSharpParseOptions.Default, new ArticleOptions());
            FirstRun = Time();
        }

        public double FirstRun { get; }

        public List<double> Edits { get; } = [];

        public List<double> CodeEdits { get; } = [];

        public void Edit(int number, MemoryFile edited)
        {
            _driver = _driver.ReplaceAdditionalText(_files[number], edited);
            _files[number] = edited;
            Edits.Add(Time());
        }

        public void EditCode(int edition)
        {
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Code(edition));
            CodeEdits.Add(Time());
        }

        private static SyntaxTree Code(int edition) => CSharpSyntaxTree.ParseText($"class C {{ int edition = {edition}; }}", path: "/C.cs");

        private double Time()
        {
            long start = Stopwatch.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (_driver.GetRunResult().Results[0].Exception is { } exception)
                throw new InvalidOperationException("The generator failed.", exception);
            return time;
        }
    }
}
