using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests;

/// <summary>What only a whole article shows to be wrong with it.</summary>
public class FindingTests
{
    private const string Story =
        """
        Ferry returns to the harbour

        By Nils Arvid

        The ferry came back on Monday after two weeks of repairs, and half of the town had come to the quay to see it tie up.

        “We went home by sea, and nobody waved,” said Ada Lund, the harbour master. “It was a quiet night, and that was good.”

        The crew had spent the two weeks ashore, as they have done every spring since the boat was built at the yard upstream.

        """;

    [Fact]
    public void An_article_in_order_has_none() => Assert.Empty(Read(Story).Findings);

    [Fact]
    public void A_missing_byline_is_reported_on_the_first_line()
    {
        ArticleModel article = Read(Story.Replace("By Nils Arvid\n\n", ""));
        Assert.Equal("Ferry returns to the harbour", Assert.Single(article.Findings, finding => finding.Rule == RuleId.NoByline).Range.In(article.Text));
    }

    [Fact]
    public void Whoever_took_a_picture_did_not_write_the_text()
    {
        string text = Story.Replace("By Nils Arvid\n\n", "").Replace("tie up.\n", "tie up.\n\nThe ferry at the quay on Monday. (Photo by Ola Lindt)\n");
        ArticleModel article = Read(text);
        Assert.Contains(article.Bylines, byline => byline.Kind is BylineKind.Agency or BylineKind.Photographer);
        Assert.Single(article.Findings, finding => finding.Rule == RuleId.NoByline);
    }

    [Theory]
    [InlineData("author: Tessa Quill")]
    [InlineData("author: []")]
    public void Whoever_states_the_author_or_that_there_is_none_hears_nothing(string yaml) =>
        Assert.DoesNotContain(Read($"---\n{yaml}\n---\n" + Story.Replace("By Nils Arvid\n\n", "")).Findings, finding => finding.Rule == RuleId.NoByline);

    [Fact]
    public void A_pull_quote_that_nobody_says_is_reported()
    {
        const string Pull = "The crew had spent the two weeks ashore, as they have done every spring";
        ArticleModel article = Read(WithPullQuote(Pull));
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.UnmatchedPullQuote);
        Assert.Equal(Pull, finding.Range.In(article.Text));
        Assert.Equal([string.Concat(Pull.AsSpan(0, 59), "…")], finding.Arguments);
    }

    [Theory]
    [InlineData("We went home by sea, and nobody waved")]
    [InlineData("It was a quiet night, and that was good")]
    public void A_pull_quote_that_somebody_says_is_not(string pull)
    {
        ArticleModel article = Read(WithPullQuote(pull));
        Assert.Contains(article.Quotations, quotation => quotation.Kind == QuotationKind.Pull);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.UnmatchedPullQuote);
    }

    [Fact]
    public void A_pull_quote_of_which_the_front_matter_speaks_is_not() =>
        Assert.DoesNotContain(
            Read("---\nquotes:\n- text: The crew had spent\n  speaker: none\n---\n" + WithPullQuote("The crew had spent the two weeks ashore, as they have done every spring")).Findings,
            finding => finding.Rule == RuleId.UnmatchedPullQuote);

    [Fact]
    public void A_speaker_of_one_name_is_reported_once_where_it_speaks_first()
    {
        ArticleModel article = Read(Story.Replace("Ada Lund, the harbour master. “It was", "Lund. “It was").Replace("good.”", "good,” Lund said."));
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.BarelyKnownSpeaker);
        Assert.Equal((article.Text.IndexOf("Lund", StringComparison.Ordinal), "Lund"), (finding.Range.Start, finding.Range.In(article.Text)));
        Assert.Equal(["Lund", "speakers"], finding.Arguments);
    }

    [Fact]
    public void A_pronoun_that_means_nobody_is_reported()
    {
        ArticleModel article = Read(Story.Replace("said Ada Lund, the harbour master", "she said"));
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.BarelyKnownSpeaker);
        Assert.Equal("she", finding.Range.In(article.Text));
        Assert.Equal(["she", "quotes"], finding.Arguments);
    }

    [Fact]
    public void A_single_name_that_the_front_matter_states_is_enough() =>
        Assert.DoesNotContain(
            Read("---\nspeakers: [Lund]\n---\n" + Story.Replace("Ada Lund, the harbour master", "Lund")).Findings,
            finding => finding.Rule == RuleId.BarelyKnownSpeaker);

    private static string WithPullQuote(string words) => Story.Replace("tie up.\n", $"tie up.\n\n{words}\n");

    private static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
}
