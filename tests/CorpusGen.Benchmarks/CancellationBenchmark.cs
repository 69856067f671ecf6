using System.Diagnostics;
using System.Globalization;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Benchmarks;

/// <summary>How long a reading goes on after it was cancelled, wherever in the text that was.</summary>
internal static class CancellationBenchmark
{
    private const int Points = 20;

    /// <summary>The least of these counts for a point: whatever else the machine does only adds to it.</summary>
    private const int Rounds = 2;

    public static void Run(int megabytes, IEnumerable<string> folders)
    {
        string[] articles = Articles.In(folders);
        Measurement.Warm(() => Array.ForEach(articles, text => ArticleReader.Read(text, GivenFacts.None)));
        Console.WriteLine($"{"a file of " + megabytes + " MB",-34}{"read, ms",12}{"longest wait, ms",20}{"at",8}");
        Measure("articles", string.Join("\n\n", articles) + "\n\n");
        Measure("one paragraph of words", "word ");
        Measure("one paragraph of sentences", "The light is lit in the harbour. ");
        Measure("lines of one letter", "a\n");
        Measure("lines of a name", "Anna Weller\n");
        Measure("bylines with dates", "By Anna Weller 12 March 2024\n");
        Measure("quotations", "“No,” said Anna Weller. ");
        Measure("opening marks", "“");
        Measure("full stops", " …");
        Measure("damage", "Ã© ");
        Measure("front matter", "- a: b\n", "---\nauthor:\n", "---\nThe harbour\n");

        void Measure(string name, string piece, string before = "", string after = "")
        {
            int times = megabytes * 1_000_000 / piece.Length;
            string text = before + string.Concat(Enumerable.Repeat(piece, times)) + after;
            GivenFacts given = new() { Publisher = "The Lantern" };
            double whole = Enumerable.Range(0, Rounds).Min(_ => Measurement.Once(() => Read(text, given, default)).Seconds);
            (double Wait, double At) longest = Enumerable.Range(0, Points)
                .Select(point => (Point: point, Wait: Enumerable.Range(0, Rounds).Min(_ => Wait(text, given, whole * (point + 0.5) / Points))))
                .Select(found => (found.Wait, At: (found.Point + 0.5) / Points))
                .Max();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{whole * 1000,12:F0}{longest.Wait * 1000,20:F1}{longest.At,8:P0}"));
        }
    }

    private static void Read(string text, GivenFacts given, CancellationToken cancellation)
    {
        ArticleLines.Of(text, given, cancellation);
        ArticleReader.Read(text, given, cancellation);
    }

    /// <summary>Seconds from the cancellation, so many seconds after the start, to the end of the reading.</summary>
    private static double Wait(string text, GivenFacts given, double after)
    {
        using CancellationTokenSource source = new();
        long cancelled = 0;
        using CancellationTokenRegistration told = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(TimeSpan.FromSeconds(after));
        try
        {
            Read(text, given, source.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled).TotalSeconds;
        }
    }
}
