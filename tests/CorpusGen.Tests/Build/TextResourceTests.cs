using CorpusGen.Tasks;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests.Build;

/// <summary>The file that holds the texts, and the generated code that reads it.</summary>
public class TextResourceTests
{
    /// <summary>With the five that the text has besides, all that a byte has room for.</summary>
    private const int Few = 123;

    private static readonly TestProject s_project = TestArticles.Project.WithTextResource(true);

    [Fact]
    public void Holds_each_text_once_behind_one_another_and_then_a_directory()
    {
        byte[] bytes = Bytes("ab", "ä“äc", "ab", "");
        Assert.Equal([0, .. "ab"u8, 2, 0xE4, 0, 0x1C, 0x20, 128, 129, 128, (byte)'c', 0], bytes[..13]);
        Assert.Equal(13 + (3 * 16) + 4, bytes.Length);
        Assert.Equal(3, BitConverter.ToInt32(bytes.AsSpan(^4)));
        Assert.Equal(bytes, Bytes("ab", "ä“äc", ""));
    }

    [Theory]
    [InlineData(127, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    public void A_unit_takes_a_byte_while_the_characters_beyond_ASCII_are_few(int characters, int size)
    {
        string text = new([.. Enumerable.Range(0x4E00, characters).Select(c => (char)c)]);
        Assert.Equal(1 + (size == 1 ? 2 * characters : 0) + (size * characters), Bytes(text).Length - 16 - 4);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(Few)]
    [InlineData(Few + 1)]
    [InlineData(3000)]
    public void Whole_texts_and_parts_come_back_whatever_their_characters(int characters)
    {
        string story = string.Concat(Enumerable.Range(0, characters).Select(i => $"{(char)(0x4E00 + i)}a"));
        string text = $"A story — of boats \ud800\u00ad\0\n\n“{story},” said Ada Holm.\n\n“It was {story[..20]} late,” said Ada Holm.\n\n{string.Concat(Enumerable.Repeat("The boat left at noon. ", 40))}—";
        using LoadedCorpus corpus = LoadedCorpus.Of(TestProject.Empty.WithTextResource(true).WithArticles([("articles/a.txt", text), ("articles/b.txt", "B" + text[1..])]));
        object[] articles = [.. ((IEnumerable<object>)corpus.Type("Probe.Corpus").GetProperty("Articles")!.GetValue(null)!)];

        // The parts first: a whole text is kept.
        string[] quotations = [.. articles.SelectMany(article => ((IEnumerable<object>)article.GetType().GetProperty("Quotes")!.GetValue(article)!).Select(quote => LoadedCorpus.Get(quote, "Text")))];
        Assert.Equal([story + ",", $"It was {story[..20]} late,", story + ",", $"It was {story[..20]} late,"], quotations);
        Assert.Equal([text, "B" + text[1..]], articles.Select(article => LoadedCorpus.Get(article, "Text")));
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
