using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Benchmarks;

/// <summary>
/// The whole reading of each article of a folder, one thread, warm; beside it what a user would write in an hour: a
/// compiled regular expression for quotation marks and one for names.
/// </summary>
internal static partial class ReadingBenchmark
{
    private const int Rounds = 7;

    public static void Run(string folder)
    {
        string[] texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length:N0} articles, {bytes / 1e6:F2} MB of UTF-8; one thread, warm, median of {Rounds} rounds"));

        int found = 0;
        Measurement regex = Measurement.Of(
            () =>
            {
                foreach (string text in texts)
                    found += Marks().Count(text) + Names().Count(text);
            },
            Rounds);
        Measurement reading = Measurement.Of(
            () =>
            {
                foreach (string text in texts)
                    found += ArticleReader.Read(text, GivenFacts.None).Quotations.Count;
            },
            Rounds);

        Console.WriteLine($"{"",-34}{"MB/s",8}{"bytes/article",15}{"bytes/byte",12}{"time",8}");
        Print("regex scan for marks and names", regex);
        Print("ArticleReader.Read", reading);
        GC.KeepAlive(found);

        void Print(string name, Measurement measured) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34}{bytes / 1e6 / measured.Seconds,8:F1}{measured.Allocated / texts.Length,15:N0}{(double)measured.Allocated / bytes,12:F2}{measured.Seconds / regex.Seconds,7:F2}×"));
    }

    [GeneratedRegex("[\"“”][^\"“”\n]*[\"“”]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
