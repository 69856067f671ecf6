using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

/// <summary>How often a text is read.</summary>
public class ReadingTests
{
    [Fact]
    public async Task Generator_and_analyzers_share_one_reading_of_each_text()
    {
        using ReadingListener listener = new();
        string folder = $"articles/{Guid.NewGuid():N}/";
        TestProject project = Enumerable.Range(0, 20).Aggregate(
            TestProject.Empty, (project, i) => project.WithArticle($"{folder}{i:00}.txt", TestArticles.FerryText));
        GeneratorRun run = project.Run();
        await AnalyzerRun.Diagnostics(project, [.. Enumerable.Range(0, 8).Select(_ => new ArticleAnalyzer())]);
        Assert.Equal(project.Files.Select(file => file.Path[project.Folder.Length..]), listener.Paths(folder));

        run.Next(project.WithSource("internal static class Unrelated;"));
        run.Next(project.WithArticle($"{folder}03.txt", TestArticles.VoteText));
        Assert.Equal(21, listener.Paths(folder).Length);
    }

    [Fact]
    public async Task A_line_that_becomes_the_publishers_own_has_the_articles_read_again_that_have_it()
    {
        const string Slogan = "The Lantern has lit the coast of Halverport since 1887.";
        using ReadingListener listener = new();
        string folder = $"articles/{Guid.NewGuid():N}/";
        TestProject project = TestProject.Empty
            .WithArticle(folder + "0.txt", $"{TestArticles.FerryText}\n{Slogan}\n")
            .WithArticle(folder + "1.txt", $"{TestArticles.MarketText}\n{Slogan}\n")
            .WithArticle(folder + "2.txt", TestArticles.VoteText)
            .WithArticle(folder + "3.txt", "Storm closes the coast road\n\nNobody was hurt when the sea took a stretch of the road on Sunday night.\n");
        GeneratorRun run = project.Run();
        TestProject edited = project.WithArticle(folder + "3.txt", $"Storm closes the coast road\n\nNobody was hurt when the sea took a stretch of the road on Sunday night.\n\n{Slogan}\n");
        run.Next(edited);
        await AnalyzerRun.Diagnostics(edited, [new ArticleAnalyzer(), new UsageAnalyzer()]);
        Assert.Equal(
            from file in new[] { "0.txt", "0.txt", "1.txt", "1.txt", "2.txt", "3.txt", "3.txt" } select folder + file,
            listener.Paths(folder));
    }

    [Fact]
    public async Task Analyzers_that_ask_at_once_wait_for_one_reading()
    {
        using ReadingListener listener = new();
        string path = $"articles/{Guid.NewGuid():N}.txt";
        TestProject project = TestProject.Empty.WithArticle(path, string.Concat(Enumerable.Repeat(TestArticles.FerryText, 200)));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AnalyzerRun.Diagnostics(project, [new ArticleAnalyzer()]))));
        Assert.Equal([path], listener.Paths(path));
    }

    private sealed class ReadingListener : EventListener
    {
        private readonly ConcurrentQueue<string> _paths = new();

        /// <summary>Which texts were read whose paths begin so; each as often as it was read.</summary>
        public string[] Paths(string start) => [.. _paths.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "CorpusGen")
                EnableEvents(eventSource, EventLevel.Informational);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => _paths.Enqueue((string)eventData.Payload![0]!);
    }
}
