using CorpusGen.Benchmarks;

switch (args)
{
    case ["reading", string folder]:
        ReadingBenchmark.Run(folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: CorpusGen.Benchmarks reading FOLDER    how fast a folder of articles is read, beside a plain regex scan");
        return 2;
}
