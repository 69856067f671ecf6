using System.Globalization;
using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Benchmarks;

/// <summary>Whether the time of reading grows as what is read: one file of more and more text, and more and more files.</summary>
internal static class GrowthBenchmark
{
    private const int Rounds = 3;

    private static readonly int[] s_megabytes = [1, 10, 100];
    private static readonly int[] s_files = [1_000, 10_000, 40_000];

    public static void Run(IEnumerable<string> folders)
    {
        string[] texts = Articles.In(folders);
        Measurement.Warm(() => Array.ForEach(texts, text => ArticleReader.Read(text, GivenFacts.None)));
        Print("", "MB", "seconds", "MB/s", "bytes/byte");
        foreach (int megabytes in s_megabytes)
        {
            string text = Join(texts, megabytes * 1_000_000);
            Measure($"one file of {megabytes} MB", [text]);
        }

        foreach (int files in s_files)
            Measure(string.Create(CultureInfo.InvariantCulture, $"{files:N0} files, all models kept"), [.. Enumerable.Range(0, files).Select(i => texts[i % texts.Length])]);
    }

    private static void Measure(string name, string[] texts)
    {
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        ArticleModel[] models = new ArticleModel[texts.Length];
        Measurement least = Enumerable.Range(0, Rounds).Select(_ => Measurement.Once(Read)).MinBy(measured => measured.Seconds);
        GC.KeepAlive(models);
        Print(name, Number(bytes / 1e6), Number(least.Seconds), Number(bytes / 1e6 / least.Seconds), Number((double)least.Allocated / bytes));

        void Read()
        {
            for (int i = 0; i < texts.Length; i++)
                models[i] = ArticleReader.Read(texts[i], GivenFacts.None);
        }
    }

    /// <summary>Articles one behind the other, over again, until the text has as many characters.</summary>
    private static string Join(string[] texts, int length)
    {
        StringBuilder joined = new(length);
        for (int i = 0; joined.Length < length; i++)
            joined.Append(texts[i % texts.Length]).Append("\n\n");
        return joined.ToString(0, length);
    }

    private static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static void Print(string name, string size, string seconds, string speed, string allocated) =>
        Console.WriteLine($"{name,-34}{size,10}{seconds,10}{speed,10}{allocated,12}");
}
