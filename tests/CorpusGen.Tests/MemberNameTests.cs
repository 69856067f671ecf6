using System.Reflection;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

public class MemberNameTests
{
    [Theory]
    [InlineData("Ferry returns to Wexcombe", "FerryReturnsToWexcombe")]
    [InlineData("Ferry isn’t back, says O'Hara", "FerryIsntBackSaysOHara")]
    [InlineData("The ferry is back, and the harbour is full", "TheFerryIsBack")]
    [InlineData("Ferry, quay, tide", "FerryQuayTide")]
    [InlineData("class", "Class")]
    [InlineData("2nd ferry", "_2ndFerry")]
    [InlineData("Fährüberfahrt – größer als je", "FährüberfahrtGrößerAlsJe")]
    [InlineData("Паром вернулся", "ПаромВернулся")]
    [InlineData("渡船回来了", "渡船回来了")]
    [InlineData("Ferry \u202Ereturns\u00AD", "FerryReturns")]
    [InlineData("NATO’s €5m 'plan'", "NATOs5mPlan")]
    [InlineData("to string", "ToString_A")]
    public void A_headline_becomes_a_name(string headline, string name) =>
        Assert.Equal(name, Assert.Single(Names(TestProject.Empty.WithArticle("articles/the-lantern/a.txt", Article(headline)))).Value);

    [Fact]
    public void A_headline_without_letters_becomes_a_name_that_depends_on_its_file_alone()
    {
        TestProject project = TestProject.Empty.WithArticle("articles/the-lantern/a.txt", Article("😀!")).WithArticle("articles/the-lantern/b.txt", Article("😀!"));
        Dictionary<string, string> names = Names(project);
        Assert.Equal(2, names.Values.Distinct().Count());
        Assert.Equal(names["articles/the-lantern/a.txt"], Names(project.WithoutFile("articles/the-lantern/b.txt"))["articles/the-lantern/a.txt"]);
    }

    [Fact]
    public void Names_stay_when_other_articles_come_and_go()
    {
        TestProject project = Enumerable.Range(0, 30).Aggregate(
            TestProject.Empty, (project, i) => project.WithArticle($"articles/outlet-{i % 3}/story-{i}.txt", Article($"Story number {i}")));
        Dictionary<string, string> all = Names(project);
        Dictionary<string, string> some = Names(project.WithoutFile("articles/outlet-0/story-0.txt").WithoutFile("articles/outlet-1/story-13.txt"));
        Assert.Equal(28, some.Count);
        Assert.All(some, article => Assert.Equal(all[article.Key], article.Value));
    }

    [Fact]
    public void A_name_that_two_articles_want_goes_to_neither()
    {
        TestProject project = TestProject.Empty
            .WithArticle("articles/the-lantern/first.txt", Article("Ferry returns"))
            .WithArticle("articles/harbour-post/third.txt", Article("Ferry returns"));
        Assert.All(Names(project).Values, name => Assert.Equal("FerryReturns", name));

        Dictionary<string, string> names = Names(project.WithArticle("articles/the-lantern/second.txt", Article("FERRY RETURNS.")).WithArticle("articles/the-lantern/fourth.txt", Article("“Ferry returns”")));
        Assert.Equal("FerryReturns_First", names["articles/the-lantern/first.txt"]);
        Assert.Equal("FERRYRETURNS", names["articles/the-lantern/second.txt"]);
        Assert.Equal("FerryReturns_Fourth", names["articles/the-lantern/fourth.txt"]);
        Assert.Equal("FerryReturns", names["articles/harbour-post/third.txt"]);
    }

    [Fact]
    public void Every_member_tells_what_it_stands_for()
    {
        string members = TestArticles.Project.Run().Sources["Corpus.Members.g.cs"];
        Assert.Contains(
            "/// <summary><b>Council votes for a new bridge</b><para>By Pavel Dorn · The Lantern · 2023-05-12</para>",
            members);
        Assert.Contains("<para>articles/the-lantern/bridge-vote.txt:7</para></summary>\n        public static Article CouncilVotesForANewBridge => ", members);
    }

    private static string Article(string headline) => $"---\nheadline: \"{headline}\"\n---\nThe body.\n";

    /// <summary>The member of each article, by its path.</summary>
    private static Dictionary<string, string> Names(TestProject project)
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(project);
        return corpus.Type("Probe.Corpus").GetNestedTypes()
            .SelectMany(group => group.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType.Name == "Article")
            .ToDictionary(property => LoadedCorpus.Get(property.GetValue(null)!, "SourcePath"), property => property.Name);
    }
}
