using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests;

public class AnalyzerTests
{
    [Fact]
    public async Task An_article_in_order_gives_no_finding() => Assert.Empty(await AnalyzerRun.Findings(TestArticles.FerryText));

    [Fact]
    public async Task What_is_missing_is_reported_on_the_first_line_with_text() =>
        Assert.Equal(
            ["(3,1)-(3,18) CORPUS2002 No body was found: the file holds no paragraph of running text"],
            await AnalyzerRun.Findings("\n \nThe ferry is back\n"));

    [Theory]
    [InlineData("---\nheadline: [Ferry\n---\n", "(3,1)-(3,1) CORPUS1001")]
    [InlineData("---\nheadlin: Ferry\n---\n", "(2,1)-(2,8) CORPUS1002")]
    [InlineData("---\nheadline: Ferry\ndate: soon\n---\n", "(3,7)-(3,11) CORPUS1003")]
    [InlineData("---\nspeakers: [Ines Otaway]\n---\n", "(2,12)-(2,23) CORPUS1004")]
    [InlineData("---\nquotes:\n- text: Nobody thought\n  speaker: Ines Ottaway\n---\n", "(3,9)-(3,23) CORPUS1004")]
    [InlineData("---\npublisher: Harbour Post\n---\n", "(2,12)-(2,24) CORPUS1005")]
    public async Task A_finding_in_the_front_matter_is_where_the_fault_is(string frontMatter, string expected) =>
        Assert.StartsWith(expected + " ", Assert.Single(await AnalyzerRun.Findings(frontMatter + TestArticles.FerryText)));

    [Fact]
    public async Task A_date_that_may_be_read_in_two_ways_is_reported_where_it_stands() =>
        Assert.Equal(
            ["(3,1)-(3,11) CORPUS2004 '03/04/2023' was read as 2023-04-03 but may mean 2023-03-04: state the date in the front matter"],
            await AnalyzerRun.Findings(TestArticles.FerryText.Replace("4 May 2023", "03/04/2023")));

    [Fact]
    public async Task A_line_that_asks_to_pay_for_the_rest_is_reported() =>
        Assert.StartsWith("(13,1)-(13,34) CORPUS2006 ", Assert.Single(await AnalyzerRun.Findings(TestArticles.FerryText.TrimEnd() + "\n\nSubscribe to continue reading now\n")));

    [Theory]
    [InlineData("---\ndate: 2023-04-03\n---\n", "03/04/2023")]
    [InlineData("---\nlanguage: en-GB\n---\n", "03/04/2023")]
    [InlineData("", "13/04/2023")]
    public async Task A_date_that_is_settled_is_not_reported(string frontMatter, string date) =>
        Assert.Empty(await AnalyzerRun.Findings(frontMatter + TestArticles.FerryText.Replace("4 May 2023", date)));

    [Fact]
    public async Task Damage_is_reported_at_the_first_character_that_shows_it() =>
        Assert.StartsWith("(9,19)-(9,20) CORPUS0002 ", Assert.Single(await AnalyzerRun.Findings(TestArticles.FerryText.Replace("forty", "f\uFFFDrty"))));

    [Fact]
    public async Task Text_that_a_wrong_encoding_damaged_is_reported_with_its_likely_original() =>
        Assert.Equal(
            ["(9,49)-(9,52) CORPUS0003 'â€™' was damaged by a wrong encoding and probably was '’': save the page anew as UTF-8, or put the text right"],
            await AnalyzerRun.Findings(TestArticles.FerryText.Replace("twice a day", "on all thâ€™ days")));

    [Fact]
    public async Task Html_that_was_left_in_the_text_is_reported_once() =>
        Assert.Equal(
            ["(9,49)-(9,56) CORPUS0006 '&rsquo;' is left of HTML and read as '’', but stays in Text and quotations (3 in the file): decode the page before it is saved, or run 'corpusgen fix --rule CORPUS0006'"],
            await AnalyzerRun.Findings(TestArticles.FerryText.Replace("twice a day", "on all th&rsquo; <b>days</b>")));

    [Fact]
    public async Task A_missing_byline_is_reported_to_nobody_who_does_not_ask()
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzerRun.Diagnostics(TestProject.Empty.WithArticle("articles/a.txt", TestArticles.FerryText.Replace("By Ines Marlow\n", ""))));
        Assert.Equal(("CORPUS2003", DiagnosticSeverity.Hidden), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(new LinePositionSpan(new(0, 0), new(0, 44)), diagnostic.Location.GetLineSpan().Span);
    }

    [Fact]
    public async Task A_pull_quote_that_nobody_says_is_reported() =>
        Assert.Contains(
            await AnalyzerRun.Findings(TestArticles.FerryText.Replace("She added", "The boat carries forty cars and leaves\n\nShe added")),
            finding => finding.StartsWith("(11,1)-(11,39) CORPUS3003 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("said Ines Ottaway, the harbour master, who", "said Ottaway, who", "(7,58)-(7,65) CORPUS3005 'Ottaway' is all")]
    [InlineData("said Ines Ottaway, the harbour master, who had kept the timetable on her wall", "she said", "(7,53)-(7,56) CORPUS3005 'she' is all")]
    public async Task A_speaker_who_is_hardly_known_is_reported_at_the_name(string full, string bare, string expected) =>
        Assert.Contains(await AnalyzerRun.Findings(TestArticles.FerryText.Replace(full, bare)), finding => finding.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public async Task An_empty_file_is_said_to_be_empty() =>
        Assert.StartsWith("(1,1)-(1,1) CORPUS0004 ", Assert.Single(await AnalyzerRun.Findings("")));

    [Fact]
    public async Task Findings_are_in_the_article_s_own_file()
    {
        TestProject project = TestArticles.Project.WithArticle("articles/the-lantern/bare.txt", "The ferry is back\n");
        Diagnostic diagnostic = Assert.Single(await AnalyzerRun.Diagnostics(project), diagnostic => diagnostic.Id == "CORPUS2002");
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("/home/ada/project/articles/the-lantern/bare.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Files_that_are_no_articles_have_no_findings() =>
        Assert.Empty(await AnalyzerRun.Diagnostics(TestProject.Empty.WithFile("articles/notes.txt", "").WithFile("PublicAPI.txt", "", ("CorpusGenArticle", "no"))));

    [Fact]
    public async Task Hostile_texts_are_analysed_without_an_exception_and_inside_the_text()
    {
        Dictionary<string, string> texts = new(HostileTexts.Articles.Concat(HostileTexts.NoArticles));
        TestProject project = texts.Aggregate(TestProject.Empty, (project, article) => project.WithArticle($"articles/{article.Key}.txt", article.Value));
        foreach (Diagnostic diagnostic in await AnalyzerRun.Diagnostics(project))
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, texts[Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path)].Length);
    }

    [Fact]
    public async Task A_file_that_gives_no_article_is_the_generator_s_to_report() =>
        Assert.Empty(await AnalyzerRun.Diagnostics(TestProject.Empty.WithFile("articles/gone.txt", text: null, ("CorpusGenArticle", "true"))));
}
