using CorpusGen.Model;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>Which articles share an output.</summary>
public class BucketTests
{
    [Fact]
    public void A_file_listed_twice_is_one_article()
    {
        ArticleEntry entry = new("a.txt", new ArticleModel { Text = "Text" });
        Assert.Single(Bucket.Distribute([entry, entry]).SelectMany(bucket => bucket.Articles));
    }
}
