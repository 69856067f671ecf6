using Halverport;
using NUnit.Framework;

namespace CorpusGen.NUnit.Tests;

/// <summary>What a test explorer shows.</summary>
public class TestNameTests
{
    [TestCaseSource(typeof(Corpus), nameof(Corpus.Articles))]
    public void An_article_is_shown_by_its_headline(Article article) =>
        Assert.That(TestContext.CurrentContext.Test.Name, Is.EqualTo($"{nameof(An_article_is_shown_by_its_headline)}({article.Headline})"));

    [TestCaseSource(typeof(Corpus.Speakers), nameof(Corpus.Speakers.All))]
    public void A_speaker_is_shown_by_name(Speaker speaker) =>
        Assert.That(TestContext.CurrentContext.Test.Name, Is.EqualTo($"{nameof(A_speaker_is_shown_by_name)}({speaker.Name})"));

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Quotes))]
    public void A_quotation_is_shown_by_its_first_words_and_its_speaker(Quote quote)
    {
        string name = TestContext.CurrentContext.Test.Name;
        Assert.That(name, Does.StartWith($"{nameof(A_quotation_is_shown_by_its_first_words_and_its_speaker)}(“{quote.Text.Split()[0]}"));
        Assert.That(name, Does.EndWith(quote.Speaker is { } speaker ? $"” — {speaker.Name})" : "”)"));
        Assert.That(name, Has.Length.LessThan(250));
    }
}
