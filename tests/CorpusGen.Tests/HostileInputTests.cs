using System.Reflection;
using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>Not one input costs another, whatever is in it.</summary>
public class HostileInputTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Every_text_comes_back_as_it_is_and_every_file_that_holds_none_is_named(bool hasTextResource, bool isNative)
    {
        TestProject project = TestProject.Empty.WithTextResource(hasTextResource).WithNative(isNative);
        foreach ((string name, string text) in HostileTexts.Articles.Concat(HostileTexts.NoArticles))
            project = project.WithArticle(PathOf(name), text);
        AssertTexts(
            project,
            HostileTexts.Articles.ToDictionary(article => PathOf(article.Key), article => article.Value),
            [.. HostileTexts.NoArticles.Keys.Select(PathOf)]);
    }

    [Fact]
    public void Every_name_of_file_and_folder_gives_a_member_of_its_own()
    {
        Dictionary<string, string> texts = [];
        foreach (string name in HostileTexts.Names)
        {
            texts[$"articles/{name}/story.txt"] = $"A title\n\nIn the folder {name}.\n";
            texts[$"articles/the-lantern/{name}.txt"] = $"\n\nIn the file {name}.\n";
            texts[$"articles/{name}/{name}.txt"] = $"{name}\n\nIn both: {name}.\n";
        }

        AssertTexts(texts.Aggregate(TestProject.Empty.WithProperty("CorpusGenMaxFileSize", "4000000"), (project, article) => project.WithArticle(article.Key, article.Value)), texts);
    }

    [Fact]
    public void Every_headline_gives_a_member_of_its_own()
    {
        Dictionary<string, string> texts = HostileTexts.Names
            .Select((name, i) => ($"articles/the-lantern/a{i}.txt", $"{name}\n\nThe body.\n"))
            .ToDictionary();
        AssertTexts(texts.Aggregate(TestProject.Empty.WithProperty("CorpusGenMaxFileSize", "4000000"), (project, article) => project.WithArticle(article.Key, article.Value)), texts);
    }

    [Fact]
    public void The_same_file_listed_twice_is_one_article()
    {
        TestProject project = TestArticles.Project;
        AssertTexts(project with { Files = project.Files.Add(project.Files[0]) }, new()
        {
            [TestArticles.Ferry] = TestArticles.FerryText,
            [TestArticles.Vote] = TestArticles.VoteText,
            [TestArticles.Market] = TestArticles.MarketText,
        });
    }

    [Fact]
    public void A_file_that_cannot_be_read_costs_no_other() =>
        AssertFails(TestArticles.Project.WithFile("articles/the-lantern/gone.txt", text: null, ("CorpusGenArticle", "true")), "gone.txt", "CORPUS0001");

    [Theory]
    [InlineData("And so on it went. ", "\"", 100_000_000)]
    [InlineData("---\nheadline: ", "x", 10_000_000)]
    public void A_file_beyond_the_limit_costs_no_other(string start, string more, int length) =>
        AssertFails(TestArticles.Project.WithArticle("articles/the-lantern/huge.txt", start + string.Concat(Enumerable.Repeat(more, length))), "huge.txt", "CORPUS0005");

    /// <summary>What the compiler gets grows with the text and no faster, whatever the text is.</summary>
    [Theory]
    [InlineData("", "\"", 1_000_000)]
    [InlineData("", "“", 600_000)]
    [InlineData("", "a\n", 1_000_000)]
    [InlineData("---\nheadline: ", "x", 1_900_000)]
    [InlineData("---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nheadline: [", "*c, ", 100_000)]
    public void An_article_at_the_limit_is_one_of_several(string start, string more, int times)
    {
        const string Path = "articles/the-lantern/huge.txt";
        string text = start + string.Concat(Enumerable.Repeat(more, times)) + (start.Length > 0 ? "\n---\nA title\n\nA body.\n" : "");
        TestProject project = TestArticles.Project.WithArticle(Path, text);
        using LoadedCorpus corpus = LoadedCorpus.Of(project);
        Assert.Empty(corpus.Run.Result.Diagnostics);
        Assert.Equal(text, corpus.Texts[Path]);
        Assert.Equal(TestArticles.FerryText, corpus.Texts[TestArticles.Ferry]);
        Assert.Equal(4, corpus.Texts.Count);
        int added = corpus.Run.Sources.Values.Sum(source => source.Length) - TestArticles.Project.Run().Sources.Values.Sum(source => source.Length);
        Assert.InRange(added, text.Length, 12 * text.Length);
    }

    [Fact]
    public void Five_thousand_articles_of_one_headline_have_a_member_each()
    {
        (string Path, string Text)[] articles =
            [.. Enumerable.Range(0, 5000).Select(i => ($"articles/the-lantern/{i % 50}/{i}.txt", $"Ferry is back\n\nIt came back on Monday for the {i}th time, and nobody was there to see it.\n"))];
        GeneratorRun run = TestProject.Empty.WithArticles(articles).Run();
        Assert.Empty(run.Result.Diagnostics);
        string[] members = [.. System.Text.RegularExpressions.Regex.Matches(run.Sources["Corpus.Members.g.cs"], @"public static Article (\w+) =>").Select(match => match.Groups[1].Value)];
        Assert.Equal(5000, members.Length);
        Assert.Equal(5000, members.Distinct(StringComparer.Ordinal).Count());
        Assert.All(members, member => Assert.StartsWith("FerryIsBack_", member, StringComparison.Ordinal));
    }

    /// <summary>The heap of string literals ends at 16 MB; constants that no code asks for do not count, nor do literals of UTF-8.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void A_corpus_beyond_what_string_literals_can_hold_compiles(bool hasTextResource, bool isNative)
    {
        Dictionary<string, string> texts = Enumerable.Range(0, 5).ToDictionary(
            i => $"articles/the-lantern/long-{i}.txt",
            i => $"Long story {i}\n\n" + string.Concat(Enumerable.Range(0, 120_000).Select(n => $"Straße {i}-{n} “😀”\n")));
        AssertTexts(texts.Aggregate(TestProject.Empty.WithTextResource(hasTextResource).WithNative(isNative).WithProperty("CorpusGenMaxFileSize", "4000000"), (project, article) => project.WithArticle(article.Key, article.Value)), texts);
    }

    /// <summary>
    /// Compiled without a warning, the corpus holds exactly these texts, each with a member; the other files are errors.
    /// </summary>
    private static void AssertTexts(TestProject project, Dictionary<string, string> texts, params string[] failed)
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(project);
        Assert.Equal(failed.Order(StringComparer.Ordinal), corpus.Run.FailedFiles.Order(StringComparer.Ordinal));
        Assert.Equal(texts.OrderBy(text => text.Key, StringComparer.Ordinal), corpus.Texts.OrderBy(text => text.Key, StringComparer.Ordinal));

        object[] members = [.. corpus.Type("Probe.Corpus").GetNestedTypes().SelectMany(group => group.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType.Name == "Article")
            .Select(property => property.GetValue(null)!)];
        Assert.Equal(texts.Keys.Order(StringComparer.Ordinal), members.Select(article => LoadedCorpus.Get(article, "SourcePath")).Order(StringComparer.Ordinal));
    }

    /// <summary>One file gave no article, and says so; the three others are there.</summary>
    private static void AssertFails(TestProject project, string name, string rule)
    {
        GeneratorRun run = project.Run().Compiles();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(rule, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.EndsWith(name, diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains(name, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(3, LoadedCorpus.Evaluate<int>(project, "Corpus.Articles.Count"));
    }

    private static string PathOf(string name) => $"articles/the-lantern/{name}.txt";
}
