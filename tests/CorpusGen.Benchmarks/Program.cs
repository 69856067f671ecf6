using System.Globalization;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.Builds;
using CorpusGen.Benchmarks.Edits;
using CorpusGen.Benchmarks.Queries;

switch (args)
{
    case ["reading", .. { Length: > 0 } folders]:
        ReadingBenchmark.Run(folders);
        return 0;
    case ["growth", .. { Length: > 0 } folders]:
        GrowthBenchmark.Run(folders);
        return 0;
    case ["cancellation", string megabytes, .. { Length: > 0 } folders]:
        CancellationBenchmark.Run(int.Parse(megabytes, CultureInfo.InvariantCulture), folders);
        return 0;
    case ["build", .. { Length: > 0 } counts]:
        BuildBenchmark.Run(Counts(counts), Enum.GetValues<Carrier>());
        return 0;
    case ["build-generated", .. { Length: > 0 } counts]:
        BuildBenchmark.Run(Counts(counts), [Carrier.Listed, Carrier.CorpusGen]);
        return 0;
    case ["edit", .. { Length: > 0 } counts]:
        EditBenchmark.Run(Counts(counts));
        return 0;
    case ["edit-files", .. { Length: > 0 } folders]:
        EditBenchmark.Run(folders);
        return 0;
    case ["queries"]:
        QueryBenchmark.Run(10_000);
        return 0;
    case ["queries", "--articles", { } count]:
        QueryBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: CorpusGen.Benchmarks reading FOLDER…          how fast articles are read, language by language, beside a plain regex scan
                   CorpusGen.Benchmarks growth FOLDER…           whether the time grows as the text and the number of files do
                   CorpusGen.Benchmarks cancellation MB FOLDER…  how long a reading of so many megabytes goes on after it was cancelled
                   CorpusGen.Benchmarks build COUNT…             a build of so many articles, beside one that lists them and beside literals
                   CorpusGen.Benchmarks build-generated COUNT…   the same without literals, which take long
                   CorpusGen.Benchmarks edit COUNT…              an edit of one of so many articles, beside a generator that lists them
                   CorpusGen.Benchmarks edit-files FOLDER…       the same of the articles in folders
                   CorpusGen.Benchmarks queries [--articles N]   queries of 10,000 articles, or N, beside SQLite, JSON, JSON Lines and text files
            """);
        return 2;
}

static IEnumerable<int> Counts(string[] counts) => counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture));
