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

    /// <summary>Edits made-up articles, so many at a time.</summary>
    public static void Run(IEnumerable<int> counts) =>
        Run(counts.Select(count => Enumerable.Range(0, count).Select(ArticleMaker.Make).ToArray()));

    /// <summary>Edits the articles in folders.</summary>
    public static void Run(string[] folders) => Run([folders.SelectMany(folder => Articles.In(folder).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))).ToArray()]);

    private static void Run(IEnumerable<(string Path, string Text)[]> corpora)
    {
        Console.WriteLine("| articles | generator | first run | a sentence is added | ratio | someone new is quoted | ratio | a C# file is edited |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((string Path, string Text)[] articles in corpora)
        {
            MemoryFile[] files = [.. articles.Select(article => Edited(article, ""))];
            if (files.Length <= Rounds)
                throw new InvalidOperationException($"Each round edits another article, and there are {files.Length}.");
            Session listing = new(new ListingGenerator(), files);
            Session corpus = new(CompilersGenerator.Load(), files);

            // In turn, so that what else the machine does weighs on both.
            for (int round = 1; round <= Rounds; round++)
            {
                int number = files.Length / (Rounds + 1) * round;
                foreach (bool isQuotation in (bool[])[false, true])
                {
                    string speaker = $"Ada Quarri{(char)('a' + round)}";
                    MemoryFile edited = Edited(articles[number], isQuotation ? $"“That was all,” said {speaker}." : $"That was edition {round} of the day.");
                    foreach (Session session in (Session[])[listing, corpus])
                        session.Edit(number, edited, isQuotation);
                    if (corpus.Mentions(speaker) != isQuotation)
                        throw new InvalidOperationException($"The article {articles[number].Path} {(isQuotation ? "quotes nobody" : "quotes somebody")} more than before.");
                }

                listing.EditCode(round);
                corpus.EditCode(round);
            }

            Print("lists the texts", listing);
            Print("CorpusGen", corpus);

            void Print(string name, Session session) => Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {files.Length:N0} | {name} | {session.FirstRun:N0} ms | {Median(session.Sentences):F1} ms | {Median(session.Sentences) / Median(listing.Sentences):F2} | {Median(session.Quotations):F1} ms | {Median(session.Quotations) / Median(listing.Quotations):F2} | {Median(session.CodeEdits):F1} ms |"));
        }
    }

    /// <summary>An article with a paragraph behind the line in its middle: at its end a page has what is no article.</summary>
    private static MemoryFile Edited((string Path, string Text) article, string paragraph)
    {
        int line = article.Text.IndexOf('\n', article.Text.Length / 2);
        return new MemoryFile("/articles/" + article.Path, article.Text.Insert(line < 0 ? article.Text.Length : line, $"\n\n{paragraph}\n"));
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

        /// <summary>Edits that leave alone who is quoted.</summary>
        public List<double> Sentences { get; } = [];

        /// <summary>Edits that add a speaker.</summary>
        public List<double> Quotations { get; } = [];

        public List<double> CodeEdits { get; } = [];

        public void Edit(int number, MemoryFile edited, bool isQuotation)
        {
            _driver = _driver.ReplaceAdditionalText(_files[number], edited);
            _files[number] = edited;
            (isQuotation ? Quotations : Sentences).Add(Time());
        }

        /// <summary>Whether a member of the corpus says so.</summary>
        public bool Mentions(string name) =>
            _driver.GetRunResult().Results[0].GeneratedSources.Single(source => source.HintName == "Corpus.Members.g.cs").SourceText.ToString().Contains(name, StringComparison.Ordinal);

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
