using CorpusGen.CodeFixes.Tests.Harness;
using CorpusGen.CodeFixes.Usage;

namespace CorpusGen.CodeFixes.Tests.Usage;

public class MemberFixTests
{
    [Theory]
    [InlineData("Corpus.Find(\"bridge-vote\")", "TheLantern.CouncilVotesForANewBridge", "Corpus.TheLantern.CouncilVotesForANewBridge")]
    [InlineData("global::Probe.Corpus.Find(\"bridge-vote\").Headline", "TheLantern.CouncilVotesForANewBridge", "global::Probe.Corpus.TheLantern.CouncilVotesForANewBridge.Headline")]
    [InlineData("Corpus.ByAuthor(\"Pavel Dorn\")[0]", "Authors.PavelDorn.Articles", "Corpus.Authors.PavelDorn.Articles[0]")]
    [InlineData("Corpus.ByPublisher(\"The Lantern\").Count", "TheLantern.Articles", "Corpus.TheLantern.Articles.Count")]
    [InlineData("Corpus.QuotesBy(\"Lena Brandt\")", "Speakers.LenaBrandt.Quotes", "Corpus.Speakers.LenaBrandt.Quotes")]
    [InlineData("Corpus.Authors.Find(\"Pavel Dorn\")?.Name", "PavelDorn", "Corpus.Authors.PavelDorn?.Name")]
    [InlineData("Corpus.Speakers.Find(\"Lena Brandt\")!.Name", "LenaBrandt", "Corpus.Speakers.LenaBrandt!.Name")]
    [InlineData("(speaker, /* here */ Corpus.Find(\"bridge-vote\") /* there */)", "TheLantern.CouncilVotesForANewBridge", "(speaker, /* here */ Corpus.TheLantern.CouncilVotesForANewBridge /* there */)")]
    public async Task A_look_up_becomes_the_member(string lookup, string member, string after)
    {
        using TestWorkspace workspace = TestCorpus.With($"return {lookup};");
        Assert.Equal([[$"Use '{member}'"]], await workspace.Offered(new MemberFix()));
        Assert.Equal(TestCorpus.Usage($"return {after};"), await workspace.Fixed(new MemberFix(), $"Use '{member}'", "Usage.cs"));
    }

    [Fact]
    public async Task A_class_that_is_imported_is_not_named()
    {
        const string before = """using static Probe.Corpus; internal static class Other { public static object Run() => Find("bridge-vote"); }""";
        using TestWorkspace workspace = TestCorpus.With("return null;", ("Other.cs", before));
        Assert.Equal(
            before.Replace("Find(\"bridge-vote\")", "TheLantern.CouncilVotesForANewBridge"),
            await workspace.Fixed(new MemberFix(), "Use 'TheLantern.CouncilVotesForANewBridge'", "Other.cs"));
    }

    [Fact]
    public async Task Fix_all_replaces_every_look_up()
    {
        const string other = """internal static class Other { public static object Run() => Probe.Corpus.Find("bridge-votes"); }""";
        using TestWorkspace workspace = TestCorpus.With("""return (Corpus.Find("bridge-vote"), Corpus.Find("bridge-votes"), Corpus.Speakers.Find("Lena Brandt"));""", ("Other.cs", other));
        const string title = "Use 'TheLantern.CouncilVotesForANewBridge'";
        Assert.Equal(
            TestCorpus.Usage("return (Corpus.TheLantern.CouncilVotesForANewBridge, Corpus.TheLantern.VotesAreCountedAgain, Corpus.Speakers.LenaBrandt);"),
            await workspace.FixedAll(new MemberFix(), title, "Usage.cs"));
        Assert.Equal(
            other.Replace("Find(\"bridge-votes\")", "TheLantern.VotesAreCountedAgain"),
            await workspace.FixedAll(new MemberFix(), title, "Other.cs"));
    }
}
