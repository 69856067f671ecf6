using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>What a project asks of its articles, and what comes of asking it wrongly.</summary>
public class HouseRuleTests
{
    private const string Article = "articles/the-lantern/a.txt";

    [Theory]
    [InlineData("corpusgen_require", "byline", "By Ines Marlow\n", "", "(1,1)-(1,45) CORPUS6001 The project's 'corpusgen_require = byline' does not allow this: no byline was found")]
    [InlineData("corpusgen_require", "Date, headline", "4 May 2023\n", "", "(1,1)-(1,45) CORPUS6001 The project's 'corpusgen_require = date' does not allow this: no date")]
    [InlineData("corpusgen_require", "speakers", ",” said Ines Ottaway, the harbour master, who had kept the timetable on her wall. “I did.”", ",” she said.", "(7,2)-(7,51) CORPUS6001 The project's 'corpusgen_require = speakers' does not allow this: no speaker")]
    [InlineData("corpusgen_allowed_publishers", "Harbour Post, Sea News", "", "", "(1,1)-(1,45) CORPUS6001 The project's 'corpusgen_allowed_publishers' does not allow this: the publisher is 'The Lantern'; allowed are Harbour Post, Sea News")]
    [InlineData("corpusgen_date_range", "2023-05-05..", "", "", "(3,1)-(3,11) CORPUS6001 The project's 'corpusgen_date_range = 2023-05-05..' does not allow this: the article was published on 2023-05-04")]
    [InlineData("CORPUSGEN_DATE_RANGE", "..2023-05-03", "", "", "(3,1)-(3,11) CORPUS6001 The project's 'corpusgen_date_range = ..2023-05-03' does not allow this: the article was published on 2023-05-04")]
    public async Task An_article_that_breaks_one_is_reported_where_it_does(string key, string value, string old, string replaced, string expected)
    {
        string text = old.Length == 0 ? TestArticles.FerryText : TestArticles.FerryText.Replace(old, replaced);
        string[] findings = await AnalyzerRun.Findings(TestProject.Empty.WithArticle(Article, text).WithSetting(key, value));
        Assert.StartsWith(expected, Assert.Single(findings, finding => finding.Contains("CORPUS6001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_publisher_is_reported_where_the_front_matter_states_it() =>
        Assert.Contains(
            await AnalyzerRun.Findings(TestProject.Empty.WithArticle(Article, "---\npublisher: Sea News\n---\n" + TestArticles.FerryText).WithSetting("corpusgen_allowed_publishers", "The Lantern")),
            finding => finding.StartsWith("(2,12)-(2,20) CORPUS6001 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("corpusgen_require", "headline, byline, date, speakers")]
    [InlineData("corpusgen_allowed_publishers", "Sea News, The Lantern")]
    [InlineData("corpusgen_date_range", "2023-05-04 .. 2023-05-04")]
    [InlineData("corpusgen_require", "unset")]
    [InlineData("corpusgen_suppress", "")]
    public async Task An_article_that_keeps_them_is_not(string key, string value)
    {
        TestProject project = TestProject.Empty.WithArticle(Article, TestArticles.FerryText).WithSetting(key, value);
        Assert.Empty(await AnalyzerRun.Findings(project));
        Assert.Empty(project.Run().Compiles().Result.Diagnostics);
    }

    [Fact]
    public async Task A_rule_is_suppressed_for_the_files_of_a_section()
    {
        TestProject project = TestProject.Empty.WithArticle(Article, "The ferry is back\n").WithSetting("corpusgen_require", "date");
        Assert.Equal(["CORPUS2002", "CORPUS6001"], (await AnalyzerRun.Findings(project)).Select(finding => finding.Split(' ')[1]));
        Assert.Empty(await AnalyzerRun.Findings(project.WithSetting("corpusgen_suppress", "corpus2002, CORPUS6001")));
    }

    [Fact]
    public void That_a_file_gave_no_article_can_be_suppressed_too()
    {
        TestProject project = TestProject.Empty.WithFile("articles/gone.txt", text: null, ("CorpusGenArticle", "true"));
        Assert.Equal("CORPUS0001", Assert.Single(project.Run().Result.Diagnostics).Id);
        Assert.Empty(project.WithSetting("corpusgen_suppress", "CORPUS0001").Run().Result.Diagnostics);
    }

    [Theory]
    [InlineData("corpusgen_require", "byline, author", "'corpusgen_require = byline, author' is wrong: 'author' is none of headline, byline, date or speakers (in the .editorconfig of 'articles/harbour-post/ferry-returns.txt')")]
    [InlineData("corpusgen_date_range", "2023", "'corpusgen_date_range = 2023' is wrong: it must be two days with '..'")]
    [InlineData("corpusgen_date_range", "2023-05-04..2023-05-03", "'corpusgen_date_range = 2023-05-04..2023-05-03' is wrong: it must be two days with '..'")]
    [InlineData("corpusgen_date_range", "..", "'corpusgen_date_range = ..' is wrong: it must be two days with '..'")]
    [InlineData("corpusgen_suppress", "CORPUS3002, CORPUS9999", "'corpusgen_suppress = CORPUS3002, CORPUS9999' is wrong: there is no rule 'CORPUS9999'")]
    [InlineData("corpusgen_suppress", "CORPUS6002", "'corpusgen_suppress = CORPUS6002' is wrong: 'CORPUS6002' is not about single articles")]
    [InlineData("corpusgen_requires", "byline", "'corpusgen_requires = byline' is wrong: there is none of this name")]
    public void A_wrong_setting_is_reported_once_by_the_generator(string key, string value, string expected)
    {
        Diagnostic diagnostic = Assert.Single(TestArticles.Project.WithSetting(key, value).Run().Result.Diagnostics);
        Assert.Equal(("CORPUS6002", LocationKind.None), (diagnostic.Id, diagnostic.Location.Kind));
        Assert.Contains(expected, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_right_in_a_wrong_setting_holds() =>
        Assert.Contains(
            await AnalyzerRun.Findings(TestProject.Empty.WithArticle(Article, TestArticles.FerryText.Replace("By Ines Marlow\n", "")).WithSetting("corpusgen_require", "author, byline")),
            finding => finding.Contains("CORPUS6001", StringComparison.Ordinal));
}
