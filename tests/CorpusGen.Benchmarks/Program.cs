using CorpusGen.Benchmarks;

switch (args)
{
    case ["reading", .. { Length: > 0 } folders]:
        ReadingBenchmark.Run(folders);
        return 0;
    case ["growth", .. { Length: > 0 } folders]:
        GrowthBenchmark.Run(folders);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: CorpusGen.Benchmarks reading FOLDER…    how fast articles are read, language by language, beside a plain regex scan
                   CorpusGen.Benchmarks growth FOLDER…     whether the time grows as the text and the number of files do
            """);
        return 2;
}
