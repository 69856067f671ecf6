namespace CorpusGen.Corpus.Tests;

/// <summary>As docs/usage.md shows it.</summary>
public class EveryArticleTests
{
    public static TheoryData<Article> Articles => [.. Corpus.Articles];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Has_a_headline(Article article) => Assert.NotEmpty(article.Headline!);
}
