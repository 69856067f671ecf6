using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests;

/// <summary>What the generator reports of a project, and of files that it does not read.</summary>
public class ProjectRuleTests
{
    [Fact]
    public void A_file_that_is_too_large_gives_no_article_and_costs_no_other()
    {
        TestProject project = TestArticles.Project.WithArticle("articles/dump.txt", new string('x', 2_000_001));
        GeneratorRun run = project.Run().Compiles();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("CORPUS0005", diagnostic.Id);
        Assert.Equal("'dump.txt' gave no article: it has 2000001 bytes and the limit is 2000000; divide it, or raise CorpusGenMaxFileSize", diagnostic.GetMessage());
        Assert.Equal((project.Folder + "articles/dump.txt", "(0,0)-(0,0)"), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().Span.ToString()));
        Assert.Equal(TestArticles.Project.Run().Sources, run.Sources);
    }

    [Theory]
    [InlineData("a", 1_999, false)]
    [InlineData("a", 2_000, false)]
    [InlineData("a", 2_001, true)]
    [InlineData("é", 1_000, false)]
    [InlineData("é", 1_001, true)]
    [InlineData("日", 667, true)]
    public void Size_is_counted_in_bytes_against_the_project_s_limit(string letter, int count, bool isTooLarge)
    {
        GeneratorRun run = TestProject.Empty.WithProperty("CorpusGenMaxFileSize", "2000")
            .WithArticle("articles/a.txt", string.Concat(Enumerable.Repeat(letter, count)))
            .Run();
        Assert.Equal(isTooLarge ? ["CORPUS0005"] : [], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("2 MB")]
    [InlineData("0")]
    [InlineData("4000001")]
    [InlineData("-1")]
    public void A_limit_that_is_none_is_reported_and_the_default_holds(string value)
    {
        Diagnostic diagnostic = Assert.Single(TestArticles.Project.WithProperty("CorpusGenMaxFileSize", value).Run().Compiles().Result.Diagnostics);
        Assert.Equal("CORPUS6002", diagnostic.Id);
        Assert.Equal($"The setting 'CorpusGenMaxFileSize = {value}' is wrong: it must be a number of bytes from 1 to 4000000", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("", "true", true)]
    [InlineData("", "false", false)]
    [InlineData("", "", false)]
    [InlineData("true", "", false)]
    [InlineData("true", "true", false)]
    [InlineData("false", "true", false)]
    public void A_resource_is_reported_unless_the_project_states_where_the_texts_are(string stated, string exceedsLiterals, bool isReported)
    {
        GeneratorRun run = TestArticles.Project.WithProperty("CorpusGenTextResource", stated).WithProperty("CorpusGenTextsExceedLiterals", exceedsLiterals).Run().Compiles();
        Assert.Equal(isReported ? ["Info CORPUS5001"] : [], run.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}"));
        Assert.Equal(isReported || stated == "true", run.Sources.ContainsKey("TextResource.g.cs"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void A_language_that_is_too_old_is_reported_and_gets_no_code(LanguageVersion language, string name)
    {
        GeneratorRun run = (TestArticles.Project with { Language = new CSharpParseOptions(language) }).Run();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("CORPUS5002", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"CorpusGen needs C# 12 or later, and this project has C# {name}: set LangVersion to 12 or later", diagnostic.GetMessage());
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void A_language_that_will_do_is_not(LanguageVersion language)
    {
        GeneratorRun run = (TestArticles.Project with { Language = new CSharpParseOptions(language) }).Run();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(TestArticles.Project.Run().Sources, run.Sources);
    }
}
