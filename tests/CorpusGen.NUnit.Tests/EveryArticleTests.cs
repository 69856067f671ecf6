using Halverport;
using NUnit.Framework;

namespace CorpusGen.NUnit.Tests;

/// <summary>As docs/usage.md shows it.</summary>
public class EveryArticleTests
{
    [TestCaseSource(typeof(Corpus), nameof(Corpus.Articles))]
    public void Has_a_headline(Article article) => Assert.That(article.Headline, Is.Not.Empty);

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Quotes))]
    public void Is_quoted_as_it_stands(Quote quote) => Assert.That(quote.Article.Text[quote.Span], Is.EqualTo(quote.Text));
}
