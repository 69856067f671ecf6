using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Benchmarks;

/// <summary>
/// The whole reading of each article of some folders, language by language, one thread, warm; beside it what a user would
/// write in an hour: a compiled regular expression for quotation marks and one for names.
/// </summary>
internal static partial class ReadingBenchmark
{
    private const int Rounds = 15;

    /// <summary>Bytes to read in a round at least; fewer are read several times.</summary>
    private const long LeastPerRound = 1_000_000;

    public static void Run(IEnumerable<string> folders)
    {
        IEnumerable<IGrouping<string, string>> languages = Articles.In(folders)
            .GroupBy(text => ArticleReader.Read(text, GivenFacts.None).Language?.Text ?? "?")
            .OrderByDescending(language => language.Count());
        Console.WriteLine($"one thread, warm, least of {Rounds} rounds taken in turns");
        Func<string, int> compilers = CompilersReader.Load();
        foreach (IGrouping<string, string> language in languages)
            Run(language.Key, [.. language], compilers);
    }

    private static void Run(string language, string[] texts, Func<string, int> compilers)
    {
        long once = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        int times = (int)((LeastPerRound + once - 1) / once);
        long bytes = once * times;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{language}: {texts.Length:N0} articles, {once / 1e6:F2} MB of UTF-8, {times}× a round"));

        int found = 0;
        (string Name, Func<string, int> Read)[] ways =
        [
            ("regex scan for marks and names", text => Marks().Count(text) + Names().Count(text)),
            ("ArticleReader.Read", text => ArticleReader.Read(text, GivenFacts.None).Quotations.Count),
            ("the same for netstandard2.0", compilers),
        ];
        Measurement[] measured = Measurement.Of(Array.ConvertAll(ways, way => (Action)(() => ReadAll(way.Read))), Rounds);
        Console.WriteLine($"{"",-34}{"MB/s",8}{"bytes/article",15}{"bytes/byte",12}{"time",8}");
        for (int i = 0; i < ways.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ways[i].Name,-34}{bytes / 1e6 / measured[i].Seconds,8:F1}{measured[i].Allocated / texts.Length / times,15:N0}{(double)measured[i].Allocated / bytes,12:F2}{measured[i].Seconds / measured[0].Seconds,7:F2}×"));
        }

        GC.KeepAlive(found);

        void ReadAll(Func<string, int> read)
        {
            for (int i = 0; i < times; i++)
            {
                foreach (string text in texts)
                    found += read(text);
            }
        }
    }

    [GeneratedRegex("[\"“”][^\"“”\n]*[\"“”]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
