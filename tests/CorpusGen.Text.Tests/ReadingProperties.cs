using CorpusGen.Fuzzing.Texts;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests;

/// <summary>What holds for every string there is.</summary>
public class ReadingProperties
{
    /// <summary>Strings made of what articles are made of, with what could trip a reader in between.</summary>
    private static readonly Gen<string> s_texts =
        Gen.Elements(
                "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "—", "–", "-", "\n", "\n\n", "\r\n", "\r", " ", "\u00A0", "\t", ".", ",", "?", "!", ":", ";",
                "(", ")", "[", "]", "/", "|", "@", "#", "---\n", "---", "title: x\n", "speakers:\n", "- ", "&a ", "*a", "By ", "said", "says", "he", "she",
                "The minister", "Anna Weller", "Weller", "Mr.", "Photo by ", "Reuters", "ADVERTISEMENT", "Subscribe", "12 March 2024", "2024-03-12", "10:45",
                "word", "Word", "a", "I", "6'2\"", "\0", "\uD800", "\uDC00", "\u2028", "\u202E", "\uFEFF", "\u00AD", "\u200B", "\u0301", "\u2011", "O´", "\uFFFD", "日本語", "“よ”", "*/", "</summary>")
            .ListOf()
            .Select(pieces => string.Concat(pieces));

    [Fact]
    public void Segments_tile_the_text_and_what_is_found_lies_inside_it() => Holds(article => Assert.Null(ArticlePromises.Broken(article)));

    [Theory]
    [InlineData("ja")]
    [InlineData("fr")]
    public void A_mark_that_opens_at_the_very_end_is_read_in_every_language(string language) => Assert.Empty(
        ArticleReader.Read("ten.\n\n„", new GivenFacts { Language = language }, TestContext.Current.CancellationToken).Quotations);

    [Fact]
    public void Reading_twice_gives_the_same() => Holds(article => Assert.Equal(article, ArticleReader.Read(article.Text, GivenFacts.None)));

    [Fact]
    public void Explaining_reads_the_same() => Holds(article =>
    {
        ExplainedArticle explained = ArticleReader.Explain(article.Text, GivenFacts.None);
        Assert.Equal(article, explained.Article);
        Assert.Equal((article.Segments.Count, article.Quotations.Count), (explained.Segments.Count, explained.Quotations.Count));
    });

    private static void Holds(Action<ArticleModel> property) =>
        Prop.ForAll(s_texts.ToArbitrary(), text => property(ArticleReader.Read(text, GivenFacts.None)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
