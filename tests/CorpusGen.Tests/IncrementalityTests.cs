using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>What is done again after a change, and what is not.</summary>
public class IncrementalityTests
{
    private const int Count = 40;

    /// <summary>Enough articles for several buckets.</summary>
    private static readonly TestProject s_before = Enumerable.Range(0, Count).Aggregate(
        TestProject.Empty, (project, i) => project.WithArticle(PathOf(i), Text(i, $"Nothing else happened on day {i}.")));

    /// <summary>Steps remember what they made; no edit may show in what they make later.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void After_any_edits_the_sources_are_those_of_a_first_run(int seed, bool isNative)
    {
        Random random = new(seed);
        string[] people = ["Ada Holm", "Ada R. Holm", "Holm", "Bo Lund", "the Harbour Watch Unit", "Tom Reyes"];
        TestProject project = TestProject.Empty.WithNative(isNative);
        GeneratorRun run = project.Run();
        for (int step = 0; step < 80; step++)
        {
            string path = $"articles/{(random.Next(2) == 0 ? "the-lantern" : "harbour-post")}/{random.Next(12):00}.txt";
            if (random.Next(4) == 0 && project.Files.Any(file => file.Path.EndsWith(path, StringComparison.Ordinal)))
                project = project.WithoutFile(path);
            else
                project = project.WithArticle(path, $"The boat of {random.Next(3)}\n\nBy {people[random.Next(2)]}\n\nNothing happened on day {step}. “It never does,” said {people[random.Next(people.Length)]}.\n");

            // One that goes where another comes leaves as many.
            if (random.Next(3) == 0)
                project = project.WithoutFile(project.Files[random.Next(project.Files.Length)].Path[project.Folder.Length..]);
            run = run.Next(project);
            if (step % 4 == 3)
                Assert.Equal(project.Run().Sources, run.Sources);
        }

        Assert.Contains("Ada", run.Compiles().Sources["Corpus.Members.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed() => AssertSteps(s_before, new()
    {
        [TrackingNames.Options] = "1 Cached",
        [TrackingNames.Files] = "1 Cached",
        [TrackingNames.Articles] = "1 Cached",
        [TrackingNames.Summaries] = "1 Cached",
        [TrackingNames.Buckets] = "4 Cached",
        [TrackingNames.Index] = "1 Cached",
    }, printed: 0, read: 0);

    [Fact]
    public void The_same_options_arrive_again() => AssertSteps(s_before.WithSameOptionsAgain(), new()
    {
        [TrackingNames.Options] = "1 Unchanged",
        [TrackingNames.Files] = "1 Unchanged",
        [TrackingNames.Articles] = "1 Cached",
        [TrackingNames.Summaries] = "1 Cached",
        [TrackingNames.Buckets] = "4 Cached",
        [TrackingNames.Index] = "1 Cached",
    }, printed: 0, read: 0);

    [Fact]
    public void A_source_file_is_edited() => AssertSteps(s_before.WithSource("internal static class Unrelated;"), new()
    {
        [TrackingNames.Options] = "1 Cached",
        [TrackingNames.Files] = "1 Cached",
        [TrackingNames.Articles] = "1 Cached",
        [TrackingNames.Summaries] = "1 Cached",
        [TrackingNames.Buckets] = "4 Cached",
        [TrackingNames.Index] = "1 Cached",
    }, printed: 0, read: 0);

    [Fact]
    public void A_sentence_is_edited_that_no_member_shows() => AssertSteps(s_before.WithArticle(PathOf(3), Text(3, "Nothing else occurred on day 3.")), new()
    {
        [TrackingNames.Options] = "1 Cached",
        [TrackingNames.Files] = "1 Modified",
        [TrackingNames.Articles] = "1 Modified",
        [TrackingNames.Summaries] = "1 Unchanged",
        [TrackingNames.Buckets] = "1 Modified, 3 Unchanged",
        [TrackingNames.Index] = "1 Cached",
    }, printed: 1, read: 1);

    [Fact]
    public void A_sentence_is_edited_where_the_texts_are_in_a_resource()
    {
        TestProject before = s_before.WithTextResource(true);
        GeneratorRun second = before.Run().Next(before.WithArticle(PathOf(3), Text(3, "Nothing else occurred on day 3."))).Compiles();
        Assert.Equal("1 Modified, 3 Unchanged", Summary(second.Reasons(TrackingNames.Buckets)));
        Assert.Equal("1 Cached", Summary(second.Reasons(TrackingNames.Index)));
        Assert.Equal(1, second.OutputReasons().Count(reason => reason is not IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_word_is_added_to_a_long_article()
    {
        string body = string.Concat(Enumerable.Repeat("The boat left at noon. ", 60));
        TestProject before = s_before.WithArticle(PathOf(3), Text(3, body + "It rained."));
        GeneratorRun second = before.Run().Next(before.WithArticle(PathOf(3), Text(3, body + "It hardly rained."))).Compiles();
        Assert.Equal("1 Unchanged", Summary(second.Reasons(TrackingNames.Summaries)));
        Assert.Equal("1 Cached", Summary(second.Reasons(TrackingNames.Index)));
        Assert.Contains("<para>about 300 words, 0 quotations</para>", second.Sources["Corpus.Members.g.cs"]);
    }

    [Fact]
    public void A_quotation_is_edited()
    {
        TestProject before = s_before.WithArticle(PathOf(3), Text(3, "“We never saw it coming,” said Ada Holm, the clerk."));
        GeneratorRun second = before.Run().Next(before.WithArticle(PathOf(3), Text(3, "“We surely saw it coming,” said Ada Holm, the clerk."))).Compiles();
        Assert.Equal("1 Modified", Summary(second.Reasons(TrackingNames.Quotations)));
        Assert.Equal("1 Modified, 3 Unchanged", Summary(second.Reasons(TrackingNames.QuotationBuckets)));
        Assert.Equal("1 Cached", Summary(second.Reasons(TrackingNames.Index)));
        Assert.Equal(2, second.OutputReasons().Count(reason => reason is not IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_sentence_is_edited_beside_lines_that_all_articles_have()
    {
        TestProject before = Enumerable.Range(0, 5).Aggregate(
            TestProject.Empty, (project, i) => project.WithArticle(PathOf(i), Text(i, "Nothing else happened.\n\nThe Lantern has lit the coast of Halverport since 1887.")));
        GeneratorRun first = before.Run();
        GeneratorRun second = first.Next(before.WithArticle(
            PathOf(3), Text(3, "Nothing else occurred.\n\nThe Lantern has lit the coast of Halverport since 1887.")));
        Assert.Equal("1 Modified", Summary(second.Reasons(TrackingNames.Files)));
        Assert.Equal(1, second.ReadSince(first));
    }

    [Fact]
    public void An_option_is_changed() => AssertSteps(s_before.WithProperty("CorpusGenPublic", "true"), new()
    {
        [TrackingNames.Options] = "1 Modified",
        [TrackingNames.Files] = "1 Unchanged",
        [TrackingNames.Articles] = "1 Cached",
        [TrackingNames.Summaries] = "1 Cached",
        [TrackingNames.Buckets] = "4 Cached",
        [TrackingNames.Index] = "1 Cached",
    });

    [Fact]
    public void A_house_rule_is_changed() => AssertSteps(s_before.WithSetting("corpusgen_require", "byline"), new()
    {
        [TrackingNames.Options] = "1 Unchanged",
        [TrackingNames.Files] = "1 Unchanged",
        [TrackingNames.Articles] = "1 Cached",
        [TrackingNames.Buckets] = "4 Cached",
        [TrackingNames.Index] = "1 Cached",
    }, printed: 0, read: 0);

    [Fact]
    public void A_sentence_is_edited_where_a_house_rule_is_wrong()
    {
        TestProject wrong = s_before.WithSetting("corpusgen_require", "author");
        GeneratorRun edited = wrong.Run().Next(wrong.WithArticle(PathOf(3), Text(3, "Nothing else occurred.")));
        Assert.Equal("1 Modified", Summary(edited.Reasons(TrackingNames.Files)));
        Assert.Equal("1 Unchanged", Summary(edited.Reasons(TrackingNames.InvalidSettings)));
        Assert.Equal("CORPUS6002", Assert.Single(edited.Result.Diagnostics).Id);
    }

    [Fact]
    public void An_article_is_added() => AssertSteps(s_before.WithArticle("articles/the-lantern/late.txt", Text(99, "It came late.")), new()
    {
        [TrackingNames.Options] = "1 Cached",
        [TrackingNames.Files] = "1 Modified",
        [TrackingNames.Articles] = "1 Modified",
        [TrackingNames.Summaries] = "1 Modified",
        [TrackingNames.Buckets] = "1 Modified, 3 Unchanged",
        [TrackingNames.Index] = "1 Modified",
    }, printed: 2, read: 1);

    [Fact]
    public void An_article_is_removed() => AssertSteps(s_before.WithoutFile(PathOf(3)), new()
    {
        [TrackingNames.Options] = "1 Cached",
        [TrackingNames.Files] = "1 Modified",
        [TrackingNames.Articles] = "1 Modified",
        [TrackingNames.Summaries] = "1 Modified",
        [TrackingNames.Buckets] = "1 Modified, 3 Unchanged",
        [TrackingNames.Index] = "1 Modified",
    }, printed: 2, read: 0);

    private static void AssertSteps(TestProject after, Dictionary<string, string> expected, int? printed = null, int? read = null)
    {
        GeneratorRun first = s_before.Run();
        GeneratorRun second = first.Next(after).Compiles();
        Assert.Equal(after.Run().Sources, second.Sources);
        Assert.Equal(expected, expected.Keys.ToDictionary(step => step, step => Summary(second.Reasons(step))));
        if (printed is not null)
            Assert.Equal(printed, second.OutputReasons().Count(reason => reason is not IncrementalStepRunReason.Cached));
        if (read is not null)
            Assert.Equal(read, second.ReadSince(first));
    }

    private static string Summary(IEnumerable<IncrementalStepRunReason> reasons) =>
        string.Join(", ", reasons.GroupBy(reason => reason).OrderBy(group => group.Count()).Select(group => $"{group.Count()} {group.Key}"));

    private static string PathOf(int i) => $"articles/the-lantern/story-{i:00}.txt";

    private static string Text(int i, string end) =>
        $"""
        Story number {i} of the year

        The {i}th story began on a Monday. It ended on a Friday.

        {end}

        """;
}
