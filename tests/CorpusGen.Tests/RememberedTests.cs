using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>What was made of the list before shows in nothing but the work that is spared.</summary>
public class RememberedTests
{
    [Fact]
    public void Only_items_that_are_new_are_looked_at()
    {
        List<string> asked = [];
        Remembered<string, string> remembered = new(item =>
        {
            asked.Add(item);
            return item.StartsWith('-') ? null : item.ToUpperInvariant();
        });
        Assert.Equal(["A", "C", "D"], remembered.Of(["a", "-b", "c", "d"]));
        Assert.Equal(["a", "-b", "c", "d"], asked);
        asked.Clear();
        Assert.Equal(["A", "X", "D"], remembered.Of(["a", "-b", "x", "d"]));
        Assert.Equal(["x"], asked);
        asked.Clear();
        Assert.Equal(["A", "B", "X", "D"], remembered.Of(["a", "b", "x", "d"]));
        Assert.Equal(["A", "D"], remembered.Of(["a", "d"]));
        Assert.Equal(["b"], asked);
        Assert.Equal([], remembered.Of([]));
        Assert.Equal(["D"], remembered.Of(["d"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Buckets_are_those_of_the_articles_alone(int seed)
    {
        Random random = new(seed);
        Buckets buckets = new();
        SortedDictionary<string, ArticleEntry> articles = new(StringComparer.Ordinal);
        Bucket[] before = [];
        int kept = 0;
        for (int step = 0; step < 300; step++)
        {
            string path = $"{random.Next(60):00}.txt";
            if (random.Next(4) == 0)
                articles.Remove(path);
            else
                articles[path] = Entry(path, step);

            // A file that gets another name is one other item too.
            if (random.Next(4) == 0 && articles.Remove(path))
                articles[$"{path[0]}x.txt"] = Entry($"{path[0]}x.txt", step);
            if (random.Next(4) == 0 && articles.Count > 0)
                articles[articles.Keys.First()] = Entry(articles.Keys.First(), step);
            EquatableArray<ArticleEntry> all = [.. articles.Values];
            Bucket[] after = buckets.Of(all);
            Assert.Equal(Bucket.Distribute(all), after);
            kept += after.Count(bucket => before.Contains(bucket, ReferenceEqualityComparer.Instance));
            before = after;
        }

        Assert.True(kept > 100, $"{kept}");
    }

    private static ArticleEntry Entry(string path, int edition) => new(path, new ArticleModel { Text = $"{edition}" });
}
