using System.Collections.Immutable;
using CorpusGen.Model;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>Which articles share an output, and in which form their texts travel.</summary>
public class BucketTests
{
    [Fact]
    public void Text_beyond_the_heap_of_literals_travels_as_UTF8_unless_it_holds_half_a_character()
    {
        ImmutableArray<ArticleEntry> articles =
        [
            Entry("a.txt", new string('a', 6_600_000)),
            Entry("b.txt", "A whole character: 😀"),
            Entry("c.txt", "Half a character: \uD83D"),
        ];
        Dictionary<string, bool> forms = Bucket.Distribute(articles)
            .SelectMany(bucket => bucket.Articles)
            .ToDictionary(article => article.Entry.Path, article => article.IsUtf8);
        Assert.True(forms["b.txt"]);
        Assert.False(forms["c.txt"]);
    }

    [Fact]
    public void A_file_listed_twice_is_one_article()
    {
        ArticleEntry entry = Entry("a.txt", "Text");
        Assert.Single(Bucket.Distribute([entry, entry]).SelectMany(bucket => bucket.Articles));
    }

    private static ArticleEntry Entry(string path, string text) => new(path, new ArticleModel { Text = text });
}
