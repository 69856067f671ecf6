using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>A project with a corpus references a library that has one too.</summary>
public class TwoCorporaTests
{
    private const string Friend = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Probe")]""";

    private static readonly TestProject s_own = TestProject.Empty.WithArticle(TestArticles.Ferry, TestArticles.FerryText);

    [Theory]
    [InlineData("Harbour", "Probe")]
    [InlineData("Harbour", "Harbour.Tests")]
    [InlineData("Harbour.Texts", "Harbour")]
    [InlineData("", "Probe")]
    [InlineData("Harbour", "")]
    public void Both_are_queried_together(string library, string own)
    {
        foreach (TestProject visible in new[] { Library(library).WithProperty("CorpusGenPublic", "true"), Library(library).WithSource(Friend) })
        {
            foreach (string isPublic in new[] { "true", "false" })
            {
                TestProject project = s_own.WithProperty("RootNamespace", own).WithProperty("CorpusGenPublic", isPublic).WithLibrary(LoadedCorpus.Image(visible));
                Assert.Equal(["bridge-vote", "ferry-returns"], Slugs(project, Corpus(library), Corpus(own)));
            }
        }
    }

    [Fact]
    public void A_library_keeps_its_corpus_to_itself_unless_told_otherwise()
    {
        TestProject project = s_own.WithLibrary(LoadedCorpus.Image(Library("Probe")));
        Assert.Equal(["ferry-returns"], Slugs(project, "Corpus"));
    }

    [Fact]
    public void In_one_namespace_the_code_that_names_a_type_is_told_so_and_nothing_else()
    {
        TestProject project = s_own
            .WithLibrary(LoadedCorpus.Image(Library("Probe").WithProperty("CorpusGenPublic", "true")))
            .WithSource("internal static class Query { public static int Count => Probe.Corpus.Articles.Count; }");
        Diagnostic diagnostic = Assert.Single(project.Run().Output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("CS0436", diagnostic.Id);
        Assert.Same(project.Sources.Single(), diagnostic.Location.SourceTree);

        TestProject apart = s_own.WithProperty("CorpusGenNamespace", "Probe.Tests").WithLibrary(project.Libraries.Single());
        Assert.Equal(["bridge-vote", "ferry-returns"], Slugs(apart, "Probe.Corpus", "Probe.Tests.Corpus"));
    }

    private static TestProject Library(string name) =>
        TestProject.Empty.Named("Library").WithProperty("RootNamespace", name).WithArticle(TestArticles.Vote, TestArticles.VoteText);

    private static string Corpus(string space) => "global::" + (space.Length > 0 ? space + "." : "") + "Corpus";

    private static string[] Slugs(TestProject project, params string[] corpora)
    {
        string lists = string.Join(", ", corpora.Select(corpus => $"Enumerable.Select({corpus}.Articles, article => article.Slug)"));
        using LoadedCorpus loaded = LoadedCorpus.Of(project.WithSource($$"""
            using System.Linq;
            using Probe;

            internal static class Query
            {
                public static string[] Run() => Enumerable.ToArray(Enumerable.SelectMany(new[] { {{lists}} }, slugs => slugs));
            }

            namespace Probe
            {
                file static class Anchor;
            }
            """));
        return (string[])loaded.Type("Query").GetMethod("Run")!.Invoke(null, null)!;
    }
}
