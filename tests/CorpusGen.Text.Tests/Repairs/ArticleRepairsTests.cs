using CorpusGen.Text.House;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;

namespace CorpusGen.Text.Tests.Repairs;

public class ArticleRepairsTests
{
    private const string Story =
        """
        Ferry returns to the harbour

        By Nils Arvid

        12 March 2026

        “Too little, and much too late for all of us here.” It was painted on the wall of the harbour.

        “We are glad to have it back,” said harbour master Ada Lund. The ferry came back on Monday after two weeks of repairs.

        “Nobody told us,” the rower Omar Reyes said. He had rowed across twice a day.
        """;

    private const string Unattributed = "Too little, and much too late for all of us here.";

    [Fact]
    public void A_quotation_can_be_attributed_left_to_nobody_or_be_none() => Assert.Equal(
        [
            "Attribute the quotation to Ada Lund",
            "Attribute the quotation to Omar Reyes",
            "State that nobody is to be named",
            "State that the marks enclose no quotation",
        ],
        Repairs(Story, RuleId.NoSpeaker).Select(repair => repair.Title));

    [Theory]
    [InlineData("Attribute the quotation to Ada Lund", "speaker: Ada Lund")]
    [InlineData("State that nobody is to be named", "speaker: none")]
    [InlineData("State that the marks enclose no quotation", "quotation: false")]
    public void It_becomes_an_entry_with_the_quotations_first_words(string title, string stated) => Assert.Equal(
        $"---\nquotes:\n  - text: \"Too little, and much too late\"\n    {stated}\n---\n{Story}",
        Repaired(Story, RuleId.NoSpeaker, title));

    [Theory]
    [InlineData("author: Tessa Quill\n", "author: Tessa Quill\nquotes:\n  - text: T\n    speaker: none\n")]
    [InlineData("# nothing yet\n", "# nothing yet\nquotes:\n  - text: T\n    speaker: none\n")]
    [InlineData("quotes:\nauthor: Tessa Quill\n", "quotes:\n  - text: T\n    speaker: none\nauthor: Tessa Quill\n")]
    [InlineData("quotes: []   # none\nauthor: Tessa Quill\n", "quotes:\n  - text: T\n    speaker: none   # none\nauthor: Tessa Quill\n")]
    [InlineData("author: Tessa Quill\n'Quotes' : ~\n", "author: Tessa Quill\n'Quotes' :\n  - text: T\n    speaker: none\n")]
    [InlineData("quotes:\n- text: Nobody told\n  speaker: none\n", "quotes:\n- text: Nobody told\n  speaker: none\n- text: T\n  speaker: none\n")]
    [InlineData(
        "quotes:\n    - text: Nobody told   \n      speaker: Omar   # said so\n      # a comment\n\nauthor: Tessa Quill\n",
        "quotes:\n    - text: Nobody told   \n      speaker: Omar   # said so\n    - text: T\n      speaker: none\n      # a comment\n\nauthor: Tessa Quill\n")]
    [InlineData("quotes: [{text: Nobody told, speaker: Omar}]\n", "quotes: [{text: Nobody told, speaker: Omar}, {text: T, speaker: none}]\n")]
    public void Front_matter_that_is_there_keeps_its_form(string before, string after)
    {
        string text = $"---\n{before}---\n{Story}";
        Assert.Equal(
            $"---\n{after.Replace("text: T", "text: \"Too little, and much too late\"")}---\n{Story}",
            Repaired(text, RuleId.NoSpeaker, "State that nobody is to be named"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_are_those_of_the_file(string lineEnd)
    {
        string repaired = Repaired(Story.ReplaceLineEndings(lineEnd), RuleId.NoSpeaker, "State that nobody is to be named");
        Assert.Equal($"---\nquotes:\n  - text: \"Too little, and much too late\"\n    speaker: none\n---\n{Story}".ReplaceLineEndings(lineEnd), repaired);
    }

    [Theory]
    [InlineData("quotes: [\n")]
    [InlineData("quotes:\n  text: Nobody told\n  speaker: none\n")]
    [InlineData("quotes: nobody\n")]
    public void What_cannot_be_added_to_is_left_to_a_person(string yaml) =>
        Assert.Empty(Repairs($"---\n{yaml}---\n{Story}", RuleId.NoSpeaker));

    [Fact]
    public void A_quotation_that_begins_like_others_is_named_with_more_words()
    {
        string text = Story.Replace("“Nobody told us,”", "“Too little, and much too late for me,”");
        Assert.Contains("text: \"Too little, and much too late for all of us here\"\n", Repaired(text, RuleId.NoSpeaker, "State that nobody is to be named"));
    }

    [Fact]
    public void A_quotation_whose_words_begin_another_that_has_a_speaker_has_no_repair()
    {
        string text = Story.Replace("“Nobody told us,”", $"“{Unattributed} And there,”");
        Assert.Empty(Repairs(text, RuleId.NoSpeaker));
    }

    [Theory]
    [InlineData("articles/2026-03-14-ferry-returns-to-the-harbour-12345.txt", "Ferry returns to the harbour")]
    [InlineData("Ferry_returns_to Halverport.txt", "Ferry returns to Halverport")]
    [InlineData("C:\\articles\\the ferry returns.txt", "The ferry returns")]
    public void A_files_name_of_words_is_the_headline(string path, string headline) =>
        Assert.Equal([headline, "The ferry came back on Monday"], Headlines(Body, path));

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("article-000-123.txt")]
    [InlineData("a1b2-c3d4-e5f6.txt")]
    [InlineData("")]
    public void Any_other_name_is_none(string path) => Assert.Equal(["The ferry came back on Monday"], Headlines(Body, path));

    [Fact]
    public void A_stated_headline_of_another_form_is_left_to_a_person() =>
        Assert.Empty(Repairs("---\nheadline: [a, b]\n---\n" + Body, RuleId.NoHeadline));

    [Fact]
    public void A_date_that_may_be_read_in_two_ways_can_be_stated_in_both()
    {
        const string Text = "Ferry returns to the harbour\n\n03/04/2026 10:15\n\n" + Body;
        Assert.Equal(["State the date 3 April 2026", "State the date 4 March 2026"], Repairs(Text, RuleId.AmbiguousDate).Select(repair => repair.Title));
        Assert.StartsWith("---\ndatePublished: 2026-03-04T10:15:00\n---\nFerry", Repaired(Text, RuleId.AmbiguousDate, "State the date 4 March 2026"));
    }

    [Theory]
    [InlineData("articles/2026-03-14-ferry.txt", "2026-03-14")]
    [InlineData("2026/03/14/ferry-12-99-31.txt", "2026-03-14")]
    [InlineData("archive-2019-01-02/20260314_ferry.txt", "2026-03-14")]
    [InlineData("ferry.2026.03.14.txt", "2026-03-14")]
    [InlineData("2026-13-14.txt", null)]
    [InlineData("12-2026-03.txt", null)]
    [InlineData("1-2-2026.txt", null)]
    [InlineData("ferry.txt", null)]
    public void A_date_that_a_house_rule_requires_is_taken_from_the_files_name(string path, string? date)
    {
        const string Text = "Ferry returns to the harbour\n\n" + Body;
        List<TextEdit> edits = RepairPlan.Make(Text, GivenFacts.None, path, HouseRules.None with { Required = Requirements.Date }, rule => rule.Id == RuleId.BrokenHouseRule);
        Assert.Equal(date is null ? Text : $"---\ndatePublished: {date}\n---\n{Text}", TextEdit.Apply(Text, edits));
    }

    [Fact]
    public void A_headline_that_two_rules_miss_is_stated_once() => Assert.Equal(
        "---\nheadline: Ferry returns to Halverport\n---\n" + Body,
        TextEdit.Apply(Body, RepairPlan.Make(Body, GivenFacts.None, "ferry-returns-to-Halverport.txt", HouseRules.None with { Required = Requirements.Headline }, rule => rule.Id is RuleId.NoHeadline or RuleId.BrokenHouseRule)));

    [Fact]
    public void That_nobody_wrote_it_can_be_stated() =>
        Assert.StartsWith("---\nauthor: []\n---\n", Repaired(Story.Replace("By Nils Arvid", ""), RuleId.NoByline, "State that no author is named"));

    [Fact]
    public void A_pull_quote_keeps_its_speaker()
    {
        ArticleModel article = ArticleReader.Read(Story, GivenFacts.None, TestContext.Current.CancellationToken);
        QuotationModel quotation = article.Quotations.First(quotation => quotation.Speaker >= 0 && article.Speakers[quotation.Speaker].Name == "Omar Reyes");
        List<Repair> repairs = new ArticleRepairs(article, "story.txt").For(new Finding(RuleId.UnmatchedPullQuote, quotation.Range, []));
        Assert.Equal("Attribute the quotation to Omar Reyes", repairs[0].Title);
        Assert.Equal([false, true, true, true], repairs.Select(repair => repair.IsChoice));
    }

    [Fact]
    public void Text_that_a_wrong_encoding_damaged_is_mended_where_it_is_and_quoted_as_it_was()
    {
        string text = Story.Replace("Too little, and much", "Too lâ€™ittle, Ã©t mÃ¼ch");
        Assert.Equal(
            "---\nquotes:\n  - text: \"Too l’ittle, ét müch too late\"\n    speaker: none\n---\n" + Story.Replace("Too little, and much", "Too l’ittle, ét müch"),
            TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "", HouseRules.None, _ => true)));
    }

    [Theory]
    [InlineData("the <b>ferry</b> &amp; the pier", true)]
    [InlineData("the tag &lt;b&gt; of HTML", false)]
    [InlineData("Mary&#8209;Jane", true)]
    [InlineData("what &amp;amp; means", true)]
    [InlineData("what &amp;#97; means", true)]
    [InlineData("what &amp;<b>lt;</b> means", false)]
    [InlineData("&lt;b> and &#42;&#42;c&#42;&#42;", false)]
    public void Html_is_taken_out_where_the_article_reads_the_same_afterwards(string html, bool isOffered)
    {
        ArticleModel article = ArticleReader.Read($"Ferry stays\n\nIt was heard of {html} in the town.", GivenFacts.None, TestContext.Current.CancellationToken);
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.LeftHtml);
        Assert.Equal(isOffered, new ArticleRepairs(article, "").For(finding).Count > 0);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_that_are_made_of_tags_end_as_the_others(string lineEnd)
    {
        string text = $"Ferry stays{lineEnd}<p>It stays &amp; stays.<br>For good.";
        Assert.Equal(
            $"Ferry stays{lineEnd}{lineEnd}It stays & stays.{lineEnd}For good.",
            TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "", HouseRules.None, rule => rule.Id == RuleId.LeftHtml)));
    }

    [Fact]
    public void Damage_inside_of_a_tag_goes_with_the_tag()
    {
        const string text = "Ferry stays\n\n<img alt=\"cafÃ©\" src=\"x\">It stays in the cafÃ©.";
        Assert.Equal(
            "Ferry stays\n\nIt stays in the café.",
            TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "", HouseRules.None, rule => rule.Id is RuleId.LeftHtml or RuleId.EncodingDamage)));
    }

    [Theory]
    [InlineData("title: Bridge: council says yes\n", "title: \"Bridge: council says yes\"\n")]
    [InlineData("title: \"No\" to the bridge\n", "title: \"\\\"No\\\" to the bridge\"\n")]
    [InlineData("author: @tessa\n", "author: \"@tessa\"\n")]
    [InlineData("title: [Video] Bridge\n", "title: \"[Video] Bridge\"\n")]
    [InlineData("title: *The Ferry* returns\n", "title: \"*The Ferry* returns\"\n")]
    [InlineData("title: Bridge: yes\nauthor: Tessa Quill\nsection: Town: south   \ntags: [a]\n", "title: \"Bridge: yes\"\nauthor: Tessa Quill\nsection: \"Town: south\"   \ntags: [a]\n")]
    [InlineData("authors:\n  - name: Tessa: Quill\n", "authors:\n  - name: \"Tessa: Quill\"\n")]
    [InlineData("title: Bridge: yes\r\nurl: x\r\n", "title: \"Bridge: yes\"\r\nurl: x\r\n")]
    public void Values_that_are_no_yaml_get_their_quotation_marks(string before, string after) =>
        Assert.Equal(
            $"---\n{after}---\n{Story}",
            TextEdit.Apply($"---\n{before}---\n{Story}", RepairPlan.Make($"---\n{before}---\n{Story}", GivenFacts.None, "", HouseRules.None, rule => rule.Id == RuleId.InvalidFrontMatter)));

    [Theory]
    [InlineData("tags: [a, b\n")]
    [InlineData("title: Bridge: yes\ntags: [a, b\n")]
    [InlineData("title: Bri\u00ADdge: yes\n")]
    [InlineData("title: x\n  y: z\n")]
    [InlineData("tags: [*news, ferry]\n")]
    [InlineData("author: {name: @tessa}\n")]
    [InlineData("title: Bridge: yes   # seen by TQ\n")]
    [InlineData("title: 'It's here'\n")]
    [InlineData("title: \"The \"new\" bridge\"\n")]
    [InlineData("title: \"Bridge\n")]
    [InlineData("#\u0001: \"\"\"\"\"\"\"\"\ntitle: x\n")]
    [InlineData("title: \"a\" \"b\" c\ndescription: \"\\UFFFFFFFF\"\n")]
    [InlineData("title: \"No\" to the \"bridge\" now\n\tauthor: x\n")]
    public void What_quotation_marks_do_not_put_right_is_left(string yaml) => Assert.Empty(Repairs($"---\n{yaml}---\n{Story}", RuleId.InvalidFrontMatter));

    [Fact]
    public void More_values_that_are_no_yaml_than_are_tried_are_left()
    {
        string yaml = string.Concat(Enumerable.Range(0, 3000).Select(i => $"k{i}: a: b\n"));
        Assert.Empty(Repairs($"---\ntitle: x\n{yaml}---\n{Story}", RuleId.InvalidFrontMatter));
    }

    /// <summary>With its quotation marks the value is too long for front matter, which the parser says of its beginning.</summary>
    [Fact]
    public void A_value_that_is_too_long_with_its_quotation_marks_is_left()
    {
        string yaml = "title: a: \"\"\"\"\"\"\nkicker: ";
        yaml += new string('x', 65_536 - yaml.Length - 1) + "\n";
        Assert.Empty(Repairs($"---\n{yaml}---\n{Story}", RuleId.InvalidFrontMatter));
    }

    /// <summary>Damage inside of a value that gets quotation marks, and a statement behind it.</summary>
    [Fact]
    public void What_front_matter_states_once_it_can_be_read_is_counted_in()
    {
        string text = $"---\ntitle: Ferry: lâ€™Ã©tÃ©\n---\n{Story}";
        Assert.Equal(
            $"---\ntitle: \"Ferry: l’été\"\nquotes:\n  - text: \"Too little, and much too late\"\n    speaker: none\n---\n{Story}",
            TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "", HouseRules.None, _ => true)));
    }

    [Fact]
    public void Repairs_of_several_findings_are_made_at_once()
    {
        const string text =
            "The ferry came back on Monday after two weeks of repairs. The rain had stopped by then, and the harbour lay in the sun for the first time since the ice had gone from the water.\n\n"
            + "It was painted on the wall of the harbour: “Too little.” It was painted on the quay as well: “Too late.” The ink was still wet, and ran down over the stones.\n";
        Assert.Equal(
            "---\nheadline: Ferry returns to Halverport\nauthor: []\nquotes:\n  - text: Too little\n    speaker: none\n  - text: Too late\n    speaker: none\n---\n" + text,
            TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "ferry-returns-to-Halverport.txt", HouseRules.None, _ => true)));
    }

    [Fact]
    public void What_only_a_person_can_choose_is_not_planned() =>
        Assert.Empty(RepairPlan.Make("Ferry returns to the harbour\n\n03/04/2026\n\n" + Body, GivenFacts.None, "", HouseRules.None, rule => rule.Id == RuleId.AmbiguousDate));

    private const string Body =
        "The ferry came back on Monday. It had been away for two weeks of repairs, and nobody was happier than its crew, who had spent them ashore and had not been paid.";

    private static List<string> Headlines(string text, string path) =>
        [.. Repairs(text, RuleId.NoHeadline, path).Select(repair => repair.Title["State the headline '".Length..^1])];

    private static List<Repair> Repairs(string text, string rule, string path = "story.txt")
    {
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
        return new ArticleRepairs(article, path).For(Assert.Single(article.Findings, finding => finding.Rule == rule));
    }

    private static string Repaired(string text, string rule, string title)
    {
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
        ArticleRepairs repairs = new(article, "story.txt");
        Repair repair = Assert.Single(repairs.For(Assert.Single(article.Findings, finding => finding.Rule == rule)), repair => repair.Title == title);
        return TextEdit.Apply(text, repairs.Edits([repair]));
    }
}
