using CorpusGen.CodeFixes.Articles;
using CorpusGen.CodeFixes.Tests.Harness;

namespace CorpusGen.CodeFixes.Tests.Articles;

public class ArticleFixTests
{
    private const string Lead =
        "The ferry came back on Monday. It had been away for two weeks of repairs, and nobody was happier than its crew, who had spent them ashore and had not been paid.\n";

    private const string Story =
        """
        Ferry returns to the harbour

        03/04/2026

        “Too late.” It was painted on the wall of the harbour. “Too little.” It was painted there as well.

        “We are glad to have it back,” said harbour master Ada Lund. The ferry came back on Monday after two weeks of repairs.

        """;

    private static readonly Dictionary<string, string> s_code = new() { ["Usage.cs"] = "" };

    [Fact]
    public async Task Each_finding_is_offered_its_repairs()
    {
        using TestWorkspace workspace = TestWorkspace.Of(new() { ["articles/ferry-returns-after-repairs.txt"] = Lead, ["articles/ferry.txt"] = Story }, s_code);
        string[] quotation = ["Attribute the quotation to Ada Lund", "State that nobody is to be named", "State that the marks enclose no quotation"];
        Assert.Equal(
            [
                ["State the headline 'Ferry returns after repairs'", "State the headline 'The ferry came back on Monday'"],
                ["State that no author is named"],
                ["State that no author is named"],
                ["State the date 3 April 2026", "State the date 4 March 2026"],
                quotation,
                quotation,
            ],
            await workspace.Offered(new ArticleFix()));
    }

    [Theory]
    [InlineData("Attribute the quotation to Ada Lund", "quotes:\n  - text: Too late\n    speaker: Ada Lund\n")]
    [InlineData("State the date 4 March 2026", "datePublished: 2026-03-04\n")]
    public async Task The_articles_front_matter_states_it(string title, string stated)
    {
        using TestWorkspace workspace = TestWorkspace.Of(new() { ["articles/ferry.txt"] = Story }, s_code);
        Assert.Equal($"---\n{stated}---\n{Story}", await workspace.Fixed(new ArticleFix(), title, "articles/ferry.txt"));
    }

    [Fact]
    public async Task A_date_that_the_project_requires_is_taken_from_the_files_name()
    {
        const string Path = "articles/2026-03-14-ferry.txt";
        string undated = Story.Replace("03/04/2026\n\n", "");
        using TestWorkspace workspace = TestWorkspace.Of(new() { [Path] = undated }, s_code, "corpusgen_require = date");
        Assert.Equal($"---\ndatePublished: 2026-03-14\n---\n{undated}", await workspace.Fixed(new ArticleFix(), "State the date 14 March 2026", Path));
    }

    [Fact]
    public async Task Damage_by_a_wrong_encoding_is_mended_where_it_is()
    {
        using TestWorkspace workspace = TestWorkspace.Of(new() { ["articles/ferry.txt"] = Story.Replace("glad", "glÃ¤d") }, s_code);
        Assert.Equal(Story.Replace("glad", "gläd"), await workspace.Fixed(new ArticleFix(), "Undo the damage by the wrong encoding", "articles/ferry.txt"));
    }

    [Fact]
    public async Task Fix_all_makes_the_repairs_of_one_kind_in_every_article()
    {
        string other = Story.Replace("03/04/2026", "12 March 2026").Replace("Too late", "Never again");
        using TestWorkspace workspace = TestWorkspace.Of(new() { ["articles/ferry.txt"] = Story, ["articles/other.txt"] = other, ["articles/none.txt"] = Lead }, s_code);
        const string nobody = "State that nobody is to be named";
        Assert.Equal(
            $"---\nquotes:\n  - text: Too late\n    speaker: none\n  - text: Too little\n    speaker: none\n---\n{Story}",
            await workspace.FixedAll(new ArticleFix(), nobody, "articles/ferry.txt"));
        Assert.Equal(
            $"---\nquotes:\n  - text: Never again\n    speaker: none\n  - text: Too little\n    speaker: none\n---\n{other}",
            await workspace.FixedAll(new ArticleFix(), nobody, "articles/other.txt"));
        Assert.Equal(Lead, await workspace.FixedAll(new ArticleFix(), nobody, "articles/none.txt"));
    }

    [Fact]
    public async Task Fix_all_states_each_article_its_own_headline()
    {
        using TestWorkspace workspace = TestWorkspace.Of(
            new() { ["articles/ferry-returns-after-repairs.txt"] = Lead, ["articles/two-weeks-on-land.txt"] = Lead.Replace("two", "2") },
            s_code);
        Assert.StartsWith(
            "---\nheadline: Two weeks on land\n---\n",
            await workspace.FixedAll(new ArticleFix(), "State the headline 'Ferry returns after repairs'", "articles/two-weeks-on-land.txt"));
    }
}
