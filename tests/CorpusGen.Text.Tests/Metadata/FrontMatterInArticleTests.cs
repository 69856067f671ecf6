using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>What front matter does to the article below it.</summary>
public class FrontMatterInArticleTests
{
    private const string Story =
        """
        Ferry returns to the harbour

        By Nils Arvid

        12 March 2026

        “We are glad to have it back,” said harbour master Ada Lund. The ferry came back on Monday after two weeks of repairs.

        “Nobody told us,” the sign at the quay read on Tuesday. The crew spent the “holidays” ashore, as they have done every spring.
        """;

    [Fact]
    public void What_is_stated_wins_over_what_the_text_says()
    {
        ArticleModel article = Read("headline: The ferry is back\nauthor: Tessa Quill\ndate: 2026-03-14\npublisher: The Lantern");
        Assert.Equal("The ferry is back", article.Headline?.Text);
        Assert.Equal("Tessa Quill", Assert.Single(article.Bylines).Name);
        Assert.Equal(new DateTime(2026, 3, 14), article.DatePublished?.Date);
        Assert.Equal("The Lantern", article.Publisher?.Text);
    }

    [Fact]
    public void It_is_a_segment_of_its_own()
    {
        ArticleModel article = Read("headline: The ferry is back");
        Assert.Equal(SegmentKind.Metadata, article.Segments[0].Kind);
        Assert.StartsWith("Ferry returns", article.Text[article.Segments[0].Range.End..]);
    }

    [Fact]
    public void Speakers_get_their_stated_names() =>
        Assert.Equal("Ada Maria Lund", SpeakerOf(Read("speakers:\n  Ada Maria Lund: [Ada Lund, harbour master]"), "We are glad"));

    [Fact]
    public void A_quotation_gets_its_stated_speaker() =>
        Assert.Equal("Omar Reyes", SpeakerOf(Read("quotes:\n- text: Nobody told us\n  speaker: Omar Reyes"), "Nobody told"));

    [Fact]
    public void Where_nobody_is_to_be_named_nobody_is_missing()
    {
        ArticleModel article = Read("quotes:\n- text: We are glad to have it back,\n  speaker: none");
        Assert.Null(SpeakerOf(article, "We are glad"));
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.NoSpeaker && finding.Arguments[0].StartsWith("We are glad", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_quotation_is_none()
    {
        ArticleModel article = Read("quotes:\n- text: We are glad\n  quotation: false");
        Assert.DoesNotContain(article.Quotations, quotation => quotation.Range.In(article.Text).StartsWith("We are glad", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("speaker: Ada Lund")]
    [InlineData("quotation: false")]
    public void Words_that_nobody_says_are_reported(string statement)
    {
        ArticleModel article = Read($"quotes:\n- text: We are sad\n  {statement}");
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.UnmetOverride);
        Assert.Equal("We are sad", finding.Range.In(article.Text));
        Assert.StartsWith("no quotation begins with 'We are sad'", finding.Arguments[0]);
    }

    [Theory]
    [InlineData("speakers:\n  Ada Maria Lund: [Ada Lund, habour master, skipper]", "habour master", "skipper")]
    [InlineData("speakers: [Ida Lund]", "Ida Lund")]
    [InlineData("speakers:\n  Ida Lund: [Ida]", "Ida Lund")]
    public void Names_that_the_text_does_not_have_are_reported(string yaml, params string[] names)
    {
        ArticleModel article = Read(yaml);
        Assert.Equal(names, article.Findings.Where(finding => finding.Rule == RuleId.UnmetOverride).Select(finding => finding.Range.In(article.Text)));
    }

    [Theory]
    [InlineData("quotes:\n- text: We are glad\n  speaker: Ada Lund\n- text: holidays\n  quotation: false")]
    [InlineData("quotes: []")]
    [InlineData("speakers:\n  Ada Maria Lund: [Ada Lund, HARBOUR  master, Lun]")]
    [InlineData("speakers: [Nils Arvid]")]
    [InlineData("speakers:\n  Omar Reyes: [Reyes]\nquotes:\n- text: Nobody told us\n  speaker: Reyes")]
    public void What_the_text_has_is_not(string yaml) =>
        Assert.DoesNotContain(Read(yaml).Findings, finding => finding.Rule is RuleId.UnmetOverride or RuleId.InvalidValue);

    [Theory]
    [InlineData("publisher: Harbour Post", "The front matter states publisher 'Harbour Post' and the project's item metadata 'The Lantern': the front matter wins; correct the one that is wrong")]
    [InlineData("section: Town", "The front matter states section 'Town' and the project's item metadata 'Transport': the front matter wins; correct the one that is wrong")]
    [InlineData("language: de", "The front matter states language 'de' and the project's item metadata 'en-GB': the front matter wins; correct the one that is wrong")]
    public void Facts_that_contradict_the_project_are_reported_and_win(string yaml, string message)
    {
        ArticleModel article = Read(yaml, new GivenFacts { Publisher = "The Lantern", FolderPublisher = "Elsewhere", Section = "Transport", Language = "en-GB" });
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.ConflictingFacts);
        string stated = yaml[(yaml.IndexOf(' ') + 1)..];
        Assert.Equal(stated, finding.Range.In(article.Text));
        Assert.Equal(message, Rules.ConflictingFacts.Message(finding.Arguments));
        Assert.Contains(stated, new[] { article.Publisher!.Text, article.Section!.Text, article.Language!.Text });
    }

    [Fact]
    public void A_publisher_that_contradicts_the_folder_is_reported()
    {
        ArticleModel article = Read("publisher: Harbour Post", new GivenFacts { FolderPublisher = "The Lantern" });
        Assert.Equal(["publisher", "Harbour Post", "folder", "The Lantern"], Assert.Single(article.Findings, finding => finding.Rule == RuleId.ConflictingFacts).Arguments);
    }

    [Theory]
    [InlineData("publisher: THE LANTERN\nlanguage: en")]
    [InlineData("publisher: The-Lantern\nsection: transport\nlanguage: EN-gb")]
    [InlineData("headline: The ferry is back")]
    public void Facts_that_agree_are_not(string yaml) =>
        Assert.DoesNotContain(
            Read(yaml, new GivenFacts { Publisher = "The Lantern", FolderPublisher = "Elsewhere", Section = "Transport", Language = "en-GB" }).Findings,
            finding => finding.Rule == RuleId.ConflictingFacts);

    [Fact]
    public void Item_metadata_beats_the_folder() =>
        Assert.Equal("The Lantern", Read("headline: The ferry is back", new GivenFacts { Publisher = "The Lantern", FolderPublisher = "Elsewhere" }).Publisher?.Text);

    [Fact]
    public void Front_matter_that_is_no_yaml_leaves_the_article_as_it_is()
    {
        ArticleModel article = Read("headline: [");
        ArticleModel without = ArticleReader.Read(Story, GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Single(article.Findings, finding => finding.Rule == RuleId.InvalidFrontMatter);
        Assert.Equal(without.Headline?.Text, article.Headline?.Text);
        Assert.Equal(without.Bylines.Select(byline => byline.Name), article.Bylines.Select(byline => byline.Name));
        Assert.Equal(without.Quotations.Count, article.Quotations.Count);
    }

    private static string? SpeakerOf(ArticleModel article, string words)
    {
        QuotationModel quotation = Assert.Single(article.Quotations, quotation => quotation.Range.In(article.Text).StartsWith(words, StringComparison.Ordinal));
        return quotation.Speaker < 0 ? null : article.Speakers[quotation.Speaker].Name;
    }

    private static ArticleModel Read(string yaml, GivenFacts? given = null) =>
        ArticleReader.Read($"---\n{yaml}\n---\n{Story}", given ?? GivenFacts.None, TestContext.Current.CancellationToken);
}
