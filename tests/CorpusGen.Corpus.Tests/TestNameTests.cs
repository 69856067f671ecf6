using Xunit.Sdk;

namespace CorpusGen.Corpus.Tests;

/// <summary>What a test explorer shows.</summary>
public class TestNameTests
{
    public static TheoryData<Article> Articles => [.. Corpus.Articles];

    public static TheoryData<Speaker> Speakers => [.. Corpus.Speakers.All];

    public static TheoryData<Quote> Quotes => [.. Corpus.Quotes];

    private static string DisplayName => TestContext.Current.Test!.TestDisplayName;

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_is_shown_by_its_headline(Article article) => Assert.EndsWith($"(article: {article.Headline})", DisplayName);

    [Theory]
    [MemberData(nameof(Speakers))]
    public void A_speaker_is_shown_by_name(Speaker speaker) => Assert.EndsWith($"(speaker: {speaker.Name})", DisplayName);

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quotation_is_shown_by_its_first_words_and_its_speaker(Quote quote)
    {
        Assert.Contains($"(quote: “{quote.Text.Split()[0]}", DisplayName);
        Assert.EndsWith(quote.Speaker is { } speaker ? $"” — {speaker.Name})" : "”)", DisplayName);
        Assert.InRange(DisplayName.Length, 1, 350);
    }

    /// <summary>What an explorer keeps of a row leads back to the article.</summary>
    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_can_be_listed_before_it_has_run(Article article)
    {
        Assert.True(SerializationHelper.Instance.IsSerializable(article));
        Assert.Same(article, SerializationHelper.Instance.Deserialize<Article>(SerializationHelper.Instance.Serialize(article)));
    }
}
