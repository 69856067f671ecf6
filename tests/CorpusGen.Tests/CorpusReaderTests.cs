using System.Collections.Immutable;
using CorpusGen.Parsing;
using CorpusGen.Tests.Harness;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>What was read before shows in nothing but the time.</summary>
public class CorpusReaderTests
{
    private const string Shared = "The Lantern has lit the coast of Halverport since 1887.";

    private static readonly TestOptions s_options = TestProject.Empty.Options;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_gives_what_a_new_one_gives(int seed)
    {
        Random random = new(seed);
        CorpusReader reader = new();
        ImmutableArray<AdditionalText> files = [];
        TestOptions options = s_options;
        int kept = 0;
        EquatableArray<ReadFile> before = [];
        for (int step = 0; step < 120; step++)
        {
            int place = random.Next(files.Length + 1);
            files = random.Next(9) switch
            {
                0 when place < files.Length => files.RemoveAt(place),
                1 when place < files.Length => files.Add(files[place]),
                2 when step % 5 == 0 => [.. files.Reverse()],
                3 when step % 9 == 0 => [],
                < 7 when place < files.Length => files.SetItem(place, File(random, files[place].Path)),
                _ => files.Insert(place, File(random, $"{TestProject.Empty.Folder}articles/the-lantern/{random.Next(40)}.txt")),
            };
            if (step % 11 == 0)
                options = TestProject.Empty.WithSameOptionsAgain().Options;

            EquatableArray<ReadFile> read = reader.Read(files, options, TestContext.Current.CancellationToken);
            Assert.Equal(new CorpusReader().Read(files, options, TestContext.Current.CancellationToken), read);
            Assert.Equal(read.Select(file => file.Path).Distinct().Order(StringComparer.Ordinal), read.Select(file => file.Path));
            kept += read.Count(file => before.Contains(file, ReferenceEqualityComparer.Instance));
            before = read;
        }

        Assert.True(kept > 300, $"{kept}");
    }

    [Fact]
    public void A_reading_that_was_cancelled_leaves_nothing()
    {
        ImmutableArray<AdditionalText> files = [.. Enumerable.Range(0, 5).Select(i => File(new Random(i), $"{TestProject.Empty.Folder}articles/the-lantern/{i}.txt"))];
        CorpusReader reader = new();
        Assert.Throws<OperationCanceledException>(() => reader.Read(files, s_options, new CancellationToken(canceled: true)));
        Assert.Equal(
            new CorpusReader().Read(files, s_options, TestContext.Current.CancellationToken),
            reader.Read(files, s_options, TestContext.Current.CancellationToken));
    }

    /// <summary>Cancelled when all files have been read anew, since they came to share a line, but the last.</summary>
    [Fact]
    public void A_reading_that_was_cancelled_halfway_leaves_what_was_before()
    {
        ImmutableArray<AdditionalText> files = [.. Enumerable.Range(0, 6).Select(i => Article($"{TestProject.Empty.Folder}articles/the-lantern/{i}.txt", $"The boat number {i} left at noon. “It was late,” said Ada Holm, the clerk.{(i < 2 ? "\n\n" + Shared : "")}"))];
        CorpusReader reader = new();
        EquatableArray<ReadFile> before = reader.Read(files, s_options, TestContext.Current.CancellationToken);
        ImmutableArray<AdditionalText> edited = files.SetItem(2, Article(files[2].Path, $"The boat number 2 left at noon.\n\n{Shared}"));
        using CancellationTokenSource source = new();
        Assert.Throws<OperationCanceledException>(() => reader.Read(edited.SetItem(5, new CancellingFile((TestFile)edited[5], source)), s_options, source.Token));
        Assert.Equal(before, reader.Read(files, s_options, TestContext.Current.CancellationToken));
        EquatableArray<ReadFile> after = reader.Read(edited, s_options, TestContext.Current.CancellationToken);
        Assert.Equal(new CorpusReader().Read(edited, s_options, TestContext.Current.CancellationToken), after);
        Assert.NotEqual(before[0], after[0]);
    }

    /// <summary>What an edit does not touch must stay the same object, or a driver compares all of it at each later edit.</summary>
    [Fact]
    public void An_edit_keeps_what_the_index_needs_of_an_article()
    {
        string path = TestProject.Empty.Folder + "articles/the-lantern/1.txt";
        CorpusReader reader = new();
        ReadFile first = Assert.Single(reader.Read([Article(path, "The boat left at noon. “It was late,” said Ada Holm, the clerk.")], s_options, TestContext.Current.CancellationToken));
        ReadFile second = Assert.Single(reader.Read([Article(path, "The ship left at noon. “It was late,” said Ada Holm, the clerk.")], s_options, TestContext.Current.CancellationToken));
        Assert.NotEqual(first, second);
        Assert.NotSame(first.Article!.Summary, second.Article!.Summary);
        Assert.Same(first.Article.Quotations, second.Article.Quotations);
        ReadFile third = Assert.Single(reader.Read([Article(path, "The ship left at noon. “It was late,” said Bea Lund, the clerk.")], s_options, TestContext.Current.CancellationToken));
        Assert.NotSame(second.Article.Quotations, third.Article!.Quotations);
    }

    [Fact]
    public void Lines_that_come_to_be_shared_keep_what_they_do_not_change()
    {
        ImmutableArray<AdditionalText> files = [.. Enumerable.Range(0, 3).Select(i => Article(
            $"{TestProject.Empty.Folder}articles/the-lantern/{i}.txt",
            $"The boat number {i} left at noon. “It was late,” said Ada Holm, the clerk.{(i < 2 ? "\n\n" + Shared : "")}"))];
        CorpusReader reader = new();
        EquatableArray<ReadFile> first = reader.Read(files, s_options, TestContext.Current.CancellationToken);
        EquatableArray<ReadFile> second = reader.Read(
            files.SetItem(2, Article(files[2].Path, "The boat number 2 left at noon.\n\n" + Shared)), s_options, TestContext.Current.CancellationToken);
        Assert.NotEqual(first[0], second[0]);
        Assert.Same(first[0].Article!.Quotations, second[0].Article!.Quotations);
    }

    /// <summary>Cancels the reading when its text is asked for the second time: the first is for its lines.</summary>
    private sealed class CancellingFile(TestFile file, CancellationTokenSource source) : TestFile(file.Path, file.GetText(), file.Metadata)
    {
        private int _times;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default)
        {
            if (++_times > 1)
            {
                // Time for other threads to read the files before it.
                Thread.Sleep(200);
                source.Cancel();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return base.GetText(cancellationToken);
        }
    }

    private static TestFile File(Random random, string path) => Article(
        path,
        string.Join("\n\n", Enumerable.Range(0, 4).Select(_ => random.Next(3) == 0 ? Shared : $"The boat number {random.Next(30)} left the harbour at noon, said Ada Holm.")));

    private static TestFile Article(string path, string body) => new(
        path,
        TestFile.Text($"A story of boats\n\n{body}\n"),
        ImmutableDictionary<string, string>.Empty.Add("CorpusGenArticle", "true"));
}
