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
        IEnumerable<IGrouping<string, string>> languages = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(File.ReadAllText)
            .GroupBy(text => ArticleReader.Read(text, GivenFacts.None).Language?.Text ?? "?")
            .OrderByDescending(language => language.Count());
        Console.WriteLine($"one thread, warm, median of {Rounds} rounds");
        foreach (IGrouping<string, string> language in languages)
            Run(language.Key, [.. language]);
    }

    private static void Run(string language, string[] texts)
    {
        long once = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        int times = (int)((LeastPerRound + once - 1) / once);
        long bytes = once * times;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{language}: {texts.Length:N0} articles, {once / 1e6:F2} MB of UTF-8, {times}× a round"));

        int found = 0;
        Measurement regex = Measure(text => Marks().Count(text) + Names().Count(text));
        Measurement reading = Measure(text => ArticleReader.Read(text, GivenFacts.None).Quotations.Count);
        Console.WriteLine($"{"",-34}{"MB/s",8}{"bytes/article",15}{"bytes/byte",12}{"time",8}");
        Print("regex scan for marks and names", regex);
        Print("ArticleReader.Read", reading);
        GC.KeepAlive(found);

        Measurement Measure(Func<string, int> read) => Measurement.Of(
            () =>
            {
                for (int i = 0; i < times; i++)
                {
                    foreach (string text in texts)
                        found += read(text);
                }
            },
            Rounds);

        void Print(string name, Measurement measured) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34}{bytes / 1e6 / measured.Seconds,8:F1}{measured.Allocated / texts.Length / times,15:N0}{(double)measured.Allocated / bytes,12:F2}{measured.Seconds / regex.Seconds,7:F2}×"));
    }

    [GeneratedRegex("[\"“”][^\"“”\n]*[\"“”]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
