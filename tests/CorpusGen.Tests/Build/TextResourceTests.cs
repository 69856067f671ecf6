using CorpusGen.Tasks;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests.Build;

/// <summary>The file that holds the texts, and the generated code that reads it.</summary>
public class TextResourceTests
{
    private static readonly TestProject s_project = TestArticles.Project.WithTextResource(true);

    [Fact]
    public void Holds_each_text_once_behind_one_another_and_then_a_directory()
    {
        byte[] bytes = Bytes("ab", "ä", "ab", "");
        Assert.Equal([.. "abä".SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })], bytes[..6]);
        Assert.Equal(6 + (3 * 16) + 4, bytes.Length);
        Assert.Equal(3, BitConverter.ToInt32(bytes.AsSpan(^4)));
        Assert.Equal(bytes, Bytes("ab", "ä", ""));
    }

    [Fact]
    public void Every_text_is_found_among_many()
    {
        string[] texts = [.. Enumerable.Range(0, 100).Select(i => $"Story number {i}\n\nIt began on day {i}.\n")];
        using LoadedCorpus corpus = LoadedCorpus.Of(s_project.WithArticles(texts.Select((text, i) => ($"articles/a{i}.txt", text))));
        Assert.Superset(texts.ToHashSet(), corpus.Texts.Values.ToHashSet());
    }

    [Fact]
    public void A_text_that_the_build_did_not_see_is_named_and_costs_no_other()
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(s_project.Run(), [TestArticles.FerryText, TestArticles.MarketText, TestArticles.VoteText + " "]);
        object[] articles = [.. ((IEnumerable<object>)corpus.Type("Probe.Corpus").GetProperty("Articles")!.GetValue(null)!)];
        Assert.Equal(TestArticles.FerryText, LoadedCorpus.Get(articles[1], "Text"));
        AssertMissing(articles[0], "bridge-vote");
    }

    [Fact]
    public void A_build_without_the_package_s_part_is_told_so()
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(TestArticles.Project.WithProperty("CorpusGenTextsExceedLiterals", "true"));
        AssertMissing(((IEnumerable<object>)corpus.Type("Probe.Corpus").GetProperty("Articles")!.GetValue(null)!).First(), "bridge-vote");
    }

    [Fact]
    public void Many_threads_read_at_a_time()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"Story number {i}\n\n" + string.Concat(Enumerable.Repeat($"It began on day {i}. ", i)) + "\n")];
        using LoadedCorpus corpus = LoadedCorpus.Of(TestProject.Empty.WithTextResource(true).WithArticles(texts.Select((text, i) => ($"articles/a{i}.txt", text))));
        object[] articles = [.. ((IEnumerable<object>)corpus.Type("Probe.Corpus").GetProperty("Articles")!.GetValue(null)!)];
        string[] read = new string[articles.Length];
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => read[i] = LoadedCorpus.Get(articles[i], "Text"));
        Assert.Equal(texts.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    private static void AssertMissing(object article, string slug)
    {
        Exception exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => LoadedCorpus.Get(article, "Text")).InnerException!;
        Assert.IsType<InvalidOperationException>(exception);
        Assert.Contains($"'{slug}'", exception.Message);
        Assert.Contains("'CorpusGen.Texts'", exception.Message);
    }

    private static byte[] Bytes(params string[] texts)
    {
        using MemoryStream stream = new();
        TextResource.Write(stream, texts);
        return stream.ToArray();
    }
}
