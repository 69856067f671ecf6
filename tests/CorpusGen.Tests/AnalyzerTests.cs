using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

public class AnalyzerTests
{
    [Fact]
    public async Task An_article_in_order_gives_no_finding() =>
        Assert.Empty(await AnalyzerRun.Findings("The ferry is back\n\nThe ferry came back on Thursday, and the harbour master was there to see it.\n"));

    [Fact]
    public async Task What_is_missing_is_reported_on_the_first_line_with_text() =>
        Assert.Equal(
            ["(3,1)-(3,18) CORPUS2002 No body was found: the file holds no paragraph of running text"],
            await AnalyzerRun.Findings("\n \nThe ferry is back\n"));

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
        TestProject project = HostileTexts.Articles.Aggregate(TestProject.Empty, (project, article) => project.WithArticle($"articles/{article.Key}.txt", article.Value));
        foreach (Diagnostic diagnostic in await AnalyzerRun.Diagnostics(project))
        {
            string text = HostileTexts.Articles[Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path)];
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
        }
    }

    [Fact]
    public async Task A_file_that_gives_no_article_is_the_generator_s_to_report() =>
        Assert.Empty(await AnalyzerRun.Diagnostics(TestProject.Empty.WithFile("articles/gone.txt", text: null, ("CorpusGenArticle", "true"))));
}
