using CorpusGen.Text.Explanation;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Tests.Layout;

namespace CorpusGen.Text.Tests.Explanation;

public class ExplanationTests
{
    private static readonly ExplainedArticle s_page = Explain(SamplePage.English(
        $"TRANSPORT\n\n{SamplePage.Headline}\n\nBy Tessa Quill\n\nPublished 14 March 2024\n\nThe crew waits on the quay.\nPhoto: Omar Reyes / Lantern Images",
        below: "Sign up to our newsletter"));

    [Fact]
    public void An_explained_article_is_the_article_that_is_read() =>
        Assert.Equal(ArticleReader.Read(s_page.Article.Text, GivenFacts.None, TestContext.Current.CancellationToken), s_page.Article);

    [Fact]
    public void Every_segment_but_white_space_has_evidence()
    {
        Assert.Equal(s_page.Article.Segments.Count, s_page.Segments.Count);
        for (int i = 0; i < s_page.Segments.Count; i++)
            Assert.Equal(s_page.Article.Segments[i].Kind == SegmentKind.Blank, s_page.Segments[i] is null);
    }

    [Theory]
    [InlineData("Harbour town votes", "headline finder")]
    [InlineData("By Tessa Quill", "author finder")]
    [InlineData("Published 14 March", "date finder")]
    [InlineData("The council of Brackwater voted", "line labeller")]
    [InlineData("Sign up to our", "line labeller")]
    public void A_segment_names_who_decided(string words, string by)
    {
        Evidence evidence = EvidenceOf(words);

        Assert.Equal(by, evidence.By);
        Assert.True(evidence.Margin > 0);
        Assert.NotEmpty(evidence.Reasons);
    }

    [Fact]
    public void Reasons_say_what_was_seen()
    {
        Assert.Contains(EvidenceOf("Sign up to our").Reasons, reason => reason.Feature is "known before learning" or "begins with words of subscribe" or "is a label of subscribe");
        Assert.Contains(EvidenceOf("By Tessa Quill").Reasons, reason => reason.Feature == "known before learning");
    }

    [Fact]
    public void What_is_cut_off_a_line_is_a_rule_s() =>
        Assert.Equal("page rule", Explain(SamplePage.English(SamplePage.Headline).Replace("The council", "BRACKWATER — The council")).Segments.OfType<Evidence>().ElementAt(1).By);

    [Fact]
    public void A_speaker_has_cue_order_and_rival_in_the_reasons()
    {
        ExplainedArticle explained = Explain($"{SamplePage.Headline}\n\n{SamplePage.First}\n\nTobias Renn looked on. “We will mend the weir,” said Marta Quill.\n\n{SamplePage.Last}\n");

        Evidence evidence = Assert.Single(explained.Quotations)!;
        Assert.Equal("speaker ranker", evidence.By);
        Assert.Equal("Tobias Renn", evidence.Over);
        Assert.True(evidence.Margin > 0);
        Assert.Contains(evidence.Reasons, reason => reason.Feature.Contains("quotation cue speaker", StringComparison.Ordinal));
        Assert.Equal(evidence.Reasons.OrderByDescending(reason => reason.Weight), evidence.Reasons);
    }

    [Fact]
    public void No_feature_shows_the_source_of_its_template()
    {
        ExplainedArticle explained = Explain(SamplePage.English(SamplePage.Headline, within: "“Nobody asked the boats,” he said. Renn, who said “too late”, left. “It was,” she added."));

        Assert.All(
            explained.Quotations.OfType<Evidence>().SelectMany(evidence => evidence.Reasons),
            reason => Assert.DoesNotContain(reason.Feature, feature => feature is '_' or '=' or '?' or '|'));
    }

    [Fact]
    public void What_the_front_matter_states_has_no_evidence()
    {
        ExplainedArticle explained = Explain($"---\ntitle: x\nquotes:\n  - text: We do not\n    speaker: Ida Marsh\n---\n{SamplePage.English(SamplePage.Headline)}");

        Assert.Equal(explained.Article.Segments.Count, explained.Segments.Count);
        Assert.Null(explained.Segments[0]);
        Assert.Null(Assert.Single(explained.Quotations));
    }

    [Fact]
    public void A_file_without_article_is_explained_too() => Assert.Null(Assert.Single(Explain(" ").Segments));

    private static ExplainedArticle Explain(string text) => ArticleReader.Explain(text, GivenFacts.None, TestContext.Current.CancellationToken);

    private static Evidence EvidenceOf(string words)
    {
        int at = s_page.Article.Text.IndexOf(words, StringComparison.Ordinal);
        int index = s_page.Article.Segments.ToList().FindIndex(segment => segment.Range.Start <= at && at < segment.Range.End);
        return s_page.Segments[index]!;
    }
}
