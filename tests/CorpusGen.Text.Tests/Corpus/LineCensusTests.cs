using CorpusGen.Text.Corpus;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Corpus;

/// <summary>What was counted before shows in nothing but the time.</summary>
public class LineCensusTests
{
    private static readonly string[] s_publishers = ["The Lantern", "Harbour Post", "The Slipway"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_finds_what_a_new_one_finds(int seed)
    {
        Random random = new(seed);
        LineCensus census = new();
        List<ArticleLines> articles = [];
        int withLines = 0;
        for (int step = 0; step < 200; step++)
        {
            int place = random.Next(articles.Count + 1);
            switch (random.Next(8))
            {
                case 0 when place < articles.Count:
                    articles.RemoveAt(place);
                    break;
                case 1 when step % 5 == 0:
                    articles.Reverse();
                    break;
                case 2 when step % 7 == 0:
                    articles.Clear();
                    break;
                case < 5 when place < articles.Count:
                    articles[place] = Article(random);
                    break;
                default:
                    articles.Insert(place, Article(random));
                    break;
            }

            EquatableArray<RepeatedLines> found = census.Find([.. articles], TestContext.Current.CancellationToken);
            Assert.Equal(RepeatedLines.Find(articles, TestContext.Current.CancellationToken), found);
            withLines += found.Count;
        }

        Assert.True(withLines > 50, $"{withLines}");
    }

    [Fact]
    public void A_count_that_was_cancelled_leaves_nothing()
    {
        ArticleLines[] articles = [.. Enumerable.Range(0, 5).Select(_ => Article(new Random(7)))];
        LineCensus census = new();
        Assert.Throws<OperationCanceledException>(() => census.Find(articles, new CancellationToken(canceled: true)));
        Assert.Equal(RepeatedLines.Find(articles, TestContext.Current.CancellationToken), census.Find(articles, TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => census.Find([.. articles, Article(new Random(8))], new CancellationToken(canceled: true)));
        Assert.Equal(RepeatedLines.Find(articles, TestContext.Current.CancellationToken), census.Find(articles, TestContext.Current.CancellationToken));
    }

    private static ArticleLines Article(Random random) => ArticleLines.Of(
        string.Join('\n', Enumerable.Range(0, 4).Select(_ => $"Line {random.Next(12)} of the page")),
        new GivenFacts { Publisher = s_publishers[random.Next(s_publishers.Length)] },
        TestContext.Current.CancellationToken)!;
}
