using CorpusGen.CodeFixes.Tests.Harness;
using CorpusGen.CodeFixes.Usage;

namespace CorpusGen.CodeFixes.Tests.Usage;

public class NearestNameFixTests
{
    [Fact]
    public async Task Each_near_name_is_offered_the_nearest_first()
    {
        using TestWorkspace workspace = TestCorpus.With("""return (Corpus.Find("bridge-vot"), Corpus.Find("nothing-like-it"), speaker.Name == "Lena Brand");""");
        Assert.Equal(
            [["Change to 'bridge-vote'", "Change to 'bridge-votes'"], [], ["Change to 'Lena Brandt'"]],
            await workspace.Offered(new NearestNameFix()));
    }

    [Theory]
    [InlineData("""return Corpus.Find(/* here */ "bridge-vot" /* there */);""", "Change to 'bridge-votes'", """return Corpus.Find(/* here */ "bridge-votes" /* there */);""")]
    [InlineData("""return Corpus.Find(@"bridge-vot");""", "Change to 'bridge-vote'", """return Corpus.Find("bridge-vote");""")]
    [InlineData("""return speaker is { Name: "Lena Brand" or "Bo Lund" };""", "Change to 'Lena Brandt'", """return speaker is { Name: "Lena Brandt" or "Bo Lund" };""")]
    [InlineData("""switch (speaker.Name) { case "Lena Brand": return 1; } return 2;""", "Change to 'Lena Brandt'", """switch (speaker.Name) { case "Lena Brandt": return 1; } return 2;""")]
    public async Task A_name_is_replaced_and_nothing_else(string before, string title, string after)
    {
        using TestWorkspace workspace = TestCorpus.With(before);
        Assert.Equal(TestCorpus.Usage(after), await workspace.Fixed(new NearestNameFix(), title, "Usage.cs"));
    }

    /// <summary>It may be a name of other things elsewhere.</summary>
    [Fact]
    public async Task A_constant_that_is_declared_elsewhere_is_left_to_its_author()
    {
        using TestWorkspace workspace = TestCorpus.With("""const string Slug = "bridge-vot"; return Corpus.Find(Slug);""");
        Assert.Equal([[]], await workspace.Offered(new NearestNameFix()));
    }

    [Fact]
    public async Task Fix_all_changes_the_same_wrong_name_in_every_file_and_no_other()
    {
        const string other = """internal static class Other { public static object Run() => (Probe.Corpus.Find("bridge-vot"), Probe.Corpus.Find("bridge-voet")); }""";
        using TestWorkspace workspace = TestCorpus.With("""return (Corpus.Find("bridge-vot"), Corpus.Find("bridge-vot"));""", ("Other.cs", other));
        Assert.Equal(
            TestCorpus.Usage("""return (Corpus.Find("bridge-votes"), Corpus.Find("bridge-votes"));"""),
            await workspace.FixedAll(new NearestNameFix(), "Change to 'bridge-votes'", "Usage.cs"));
        Assert.Equal(
            other.Replace("\"bridge-vot\"", "\"bridge-votes\""),
            await workspace.FixedAll(new NearestNameFix(), "Change to 'bridge-votes'", "Other.cs"));
    }
}
