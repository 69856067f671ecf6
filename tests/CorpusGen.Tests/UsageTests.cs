using CorpusGen.Tests.Harness;
using CorpusGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Tests;

/// <summary>Code that names what the corpus does not have.</summary>
public class UsageTests
{
    /// <summary>Every kind of name in every place where it counts, all of them in the corpus.</summary>
    [Fact]
    public async Task Names_of_the_corpus_are_in_order() => Assert.Empty(await UsageRun.Findings(TestArticles.Project,
        """
        _ = Corpus.TryFind("market", out _);
        _ = article.Publisher == "The Lantern" || "Harbour Post" != article.Publisher || article.Publisher is "The Lantern" or "Harbour Post";
        _ = author.Name == "Pavel Dorn" || byline.Name.Equals("Ines Marlow") || author.Name.Equals("pavel dorn", StringComparison.OrdinalIgnoreCase);
        _ = quote.Speaker?.Name is "Jörg Äbli" || speaker is { Name: "Lena Brandt" } || quote is { Speaker.Name: "Ines Ottaway" };
        _ = article.Slug switch { "market" => 1, "bridge-vote" => 2, _ => 3 };
        switch (speaker.Name) { case "Ines Ottaway": break; case null: break; default: break; }
        """));

    [Fact]
    public async Task A_file_that_is_listed_twice_is_one_article() => Assert.Empty(await UsageRun.Findings(
        TestArticles.Project with { Files = TestArticles.Project.Files.Add(TestArticles.Project.Files[0]) },
        """_ = Corpus.TryFind("market", out _) || Corpus.TryFind("ferry-returns", out _);"""));

    [Fact]
    public async Task Constants_that_are_no_names_are_none_of_its_business() => Assert.Empty(await UsageRun.Findings(TestArticles.Project,
        """
        _ = Corpus.QuotesContaining("nothing of the kind");
        _ = article.Headline == "nobody" || article.Section is "nothing" || any == "nobody" || any is "nobody" || "a" == "b" || string.Equals(any, "nobody");
        _ = Corpus.ByAuthor(any).Count + Corpus.ByPublisher("The " + any).Count + speaker.Name.IndexOf("nobody");
        _ = speaker.Name + "nobody" == any || (speaker.Name, any) is ("nobody", "nothing") || speaker.Name.Equals('n') || Equals(speaker.Name, "nobody");
        _ = speaker.Name == any || speaker.Name == author.Name || speaker.Name is { Length: 3 } || speaker.Name == null || speaker.Name is null;
        """));

    [Theory]
    [InlineData("""_ = Corpus.Find([|"fery-returns"|]);""")]
    [InlineData("""_ = Corpus.Find(slug: [|"fery-returns"|]).Headline;""")]
    [InlineData("""_ = Corpus.Find([|@"fery-returns"|]);""")]
    [InlineData("""_ = Corpus.Find([|"fery" + "-returns"|]);""")]
    [InlineData("""const string Slug = "fery-returns"; _ = Corpus.Find([|Slug|]);""")]
    [InlineData("""_ = new[] { 1 }.Select(_ => global::Probe.Corpus.Find(([|"fery-returns"|])));""")]
    public async Task A_slug_that_no_article_has_is_an_error(string statement) => Assert.Equal(
        ["Error CORPUS4001 No article of the corpus has the slug 'fery-returns': did you mean 'ferry-returns'?"],
        await UsageRun.Findings(TestArticles.Project, statement));

    [Theory]
    [InlineData("""_ = Corpus.TryFind([|"bridge-vot"|], out _);""")]
    [InlineData("""_ = article.Slug == [|"bridge-vot"|];""")]
    [InlineData("""_ = article.Slug switch { "market" => 1, [|"bridge-vot"|] => 2, _ => 3 };""")]
    public async Task Whether_a_slug_is_there_may_be_asked_but_the_answer_is_known(string statement) => Assert.Equal(
        ["Warning CORPUS4001 No article of the corpus has the slug 'bridge-vot': did you mean 'bridge-vote'?"],
        await UsageRun.Findings(TestArticles.Project, statement));

    [Theory]
    [InlineData("""_ = Corpus.ByAuthor([|"Pawel Dorn"|]);""", "author", "Pawel Dorn", "Pavel Dorn")]
    [InlineData("""_ = Corpus.Authors.Find([|"Pawel Dorn"|]);""", "author", "Pawel Dorn", "Pavel Dorn")]
    [InlineData("""_ = author.Name == [|"Pawel Dorn"|];""", "author", "Pawel Dorn", "Pavel Dorn")]
    [InlineData("""_ = article.Bylines.Where(line => line.Name == [|"Ines Marlo"|]);""", "byline", "Ines Marlo", "Ines Marlow")]
    [InlineData("""_ = Corpus.ByPublisher([|"The Lantren"|]);""", "publisher", "The Lantren", "The Lantern")]
    [InlineData("""_ = article.Publisher != [|"The Lantren"|];""", "publisher", "The Lantren", "The Lantern")]
    [InlineData("""_ = Corpus.QuotesBy([|"Lena Brand"|]);""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = Corpus.Speakers.Find([|"Lena Brand"|]);""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = [|"Lena Brand"|] == quote.Speaker?.Name;""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = Corpus.Quotes.Where(q => q.Speaker!.Name.Equals([|"Lena Brand"|], StringComparison.Ordinal));""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = [|"Lena Brand"|].Equals(speaker.Name);""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = string.Equals(speaker.Name, [|"Lena Brand"|], StringComparison.OrdinalIgnoreCase);""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = speaker.Name.Equals([|"lena brandt"|]);""", "speaker", "lena brandt", "Lena Brandt")]
    [InlineData("""_ = speaker.Name is not ("Ines Ottaway" or [|"Lena Brand"|]);""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = quote is { Speaker: { Name: [|"Lena Brand"|] } };""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""_ = speaker.Name switch { [|"Lena Brand"|] => 1, "Ines Ottaway" => 2, _ => 3 };""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""switch (speaker.Name) { case "Ines Ottaway": case [|"Lena Brand"|]: break; }""", "speaker", "Lena Brand", "Lena Brandt")]
    [InlineData("""switch (speaker.Name) { case [|"Lena Brand"|] when any is null: break; }""", "speaker", "Lena Brand", "Lena Brandt")]
    public async Task A_name_that_nobody_has_is_a_warning(string statement, string kind, string name, string nearest) => Assert.Equal(
        [$"Warning CORPUS4002 No {kind} of the corpus has the name '{name}': did you mean '{nearest}'?"],
        await UsageRun.Findings(TestArticles.Project, statement));

    [Fact]
    public async Task An_alias_finds_a_speaker_but_is_nobody_s_name()
    {
        TestProject project = TestProject.Empty
            .WithArticle("articles/the-lantern/a.txt", "---\nspeakers:\n  Ana Costa: [the mayor, La Jefa]\n---\nA title\n\n“The quay is ours and it stays ours,” Ana Costa said.\n")
            .WithArticle("articles/the-lantern/b.txt", "---\nspeakers:\n  Bo Lund: [the mayor]\n---\nA title\n\n“The quay was never hers to sell,” Bo Lund said.\n");
        Assert.Equal(
            [
                "Warning CORPUS4002 No speaker of the corpus has the name 'La Jefa': did you mean 'Ana Costa'?",
                "Warning CORPUS4002 No speaker of the corpus has the name 'the mayor': did you mean 'Ana Costa' or 'Bo Lund'?",
            ],
            await UsageRun.Findings(project,
                """
                Corpus.Speakers.Find("La Jefa");
                _ = speaker.Name == [|"La Jefa"|];
                Corpus.QuotesBy([|"the mayor"|]);
                """));
    }

    [Theory]
    [InlineData("Ferry returns", "did you mean 'ferry-returns'?")]
    [InlineData("harbour-post/ferry-returns.txt", "did you mean 'ferry-returns'?")]
    [InlineData("vote", "did you mean 'bridge-vote'?")]
    [InlineData("vote for the-market", "did you mean 'market'?")]
    [InlineData("", "a slug is the name of the article's file in lower case, with '-' between words")]
    [InlineData("an-article-about-something-else", "a slug is the name of the article's file in lower case, with '-' between words")]
    public async Task What_was_meant_is_guessed_from_headlines_paths_and_words(string slug, string advice) => Assert.Equal(
        [$"Error CORPUS4001 No article of the corpus has the slug '{slug}': {advice}"],
        await UsageRun.Findings(TestArticles.Project, $"""_ = Corpus.Find([|"{slug}"|]);"""));

    [Fact]
    public async Task The_three_nearest_are_named_the_nearest_first()
    {
        TestProject project = new[] { "tram-0", "tram-3", "tram-9", "tram-14", "tram-2000", "ferry" }
            .Aggregate(TestProject.Empty, (project, name) => project.WithArticle($"articles/{name}.txt", TestArticles.FerryText));
        Assert.Equal(
            ["Error CORPUS4001 No article of the corpus has the slug 'tram-13': did you mean 'tram-14' or 'tram-3' or 'tram-0'?"],
            await UsageRun.Findings(project, """_ = Corpus.Find([|"tram-13"|]);"""));
    }

    [Theory]
    [InlineData("""_ = Corpus.ByAuthor([|"Nemo"|]);""", "No author of the corpus has the name 'Nemo': Corpus.Authors has them all")]
    [InlineData("""_ = byline.Name == [|"Nemo"|];""", "No byline of the corpus has the name 'Nemo': Article.Bylines has those of an article")]
    [InlineData("""_ = article.Publisher is [|"Nemo"|];""", "No publisher of the corpus has the name 'Nemo': Corpus.Publishers has them all")]
    [InlineData("""_ = speaker.Name is [|"Nemo"|];""", "No speaker of the corpus has the name 'Nemo': Corpus.Speakers has them all")]
    public async Task Where_none_is_near_it_says_where_to_look(string statement, string message) =>
        Assert.Equal(["Warning CORPUS4002 " + message], await UsageRun.Findings(TestArticles.Project, statement));

    [Theory]
    [InlineData("""[|Corpus.Find("bridge-vote")|]""", "TheLantern.CouncilVotesForANewBridge")]
    [InlineData("""[|Corpus.ByAuthor("Pavel Dorn")|]""", "Authors.PavelDorn.Articles")]
    [InlineData("""[|Corpus.ByPublisher("The Lantern")|]""", "TheLantern.Articles")]
    [InlineData("""[|Corpus.QuotesBy("Lena Brandt")|]""", "Speakers.LenaBrandt.Quotes")]
    [InlineData("""[|Corpus.Authors.Find("Pavel Dorn")|]""", "PavelDorn")]
    [InlineData("""[|Corpus.Speakers.Find("Lena Brandt")|]""", "LenaBrandt")]
    public async Task A_look_up_that_has_a_member_is_pointed_out_to_editors(string lookup, string member) => Assert.Equal(
        [$"Hidden CORPUS4003 The corpus has a member for this: '{member}'"],
        await UsageRun.Findings(TestArticles.Project, $"object? found = {lookup};"));

    /// <summary>A member by itself is no statement.</summary>
    [Fact]
    public async Task A_look_up_whose_result_is_dropped_stays() =>
        Assert.Empty(await UsageRun.Findings(TestArticles.Project, """Corpus.Find("market"); Action action = () => Corpus.ByAuthor("Pavel Dorn");"""));

    [Fact]
    public async Task Without_a_corpus_nothing_is_unknown() =>
        Assert.Empty(await UsageRun.Findings(TestProject.Empty, """_ = Corpus.Find("market"); _ = speaker.Name == "Nemo";"""));

    [Theory]
    [InlineData("CorpusGenNamespace", "My.Archive", "My.Archive")]
    [InlineData("RootNamespace", "My-App.class", "MyApp.@class")]
    [InlineData("RootNamespace", "", "")]
    public async Task The_corpus_is_known_in_any_namespace(string property, string value, string space) => Assert.Equal(
        ["Error CORPUS4001 No article of the corpus has the slug 'markt': did you mean 'market'?"],
        await UsageRun.FindingsInFile(
            TestArticles.Project.WithProperty(property, value),
            $$"""internal static class Usage { public static object Run() => global::{{(space.Length == 0 ? "" : space + ".")}}Corpus.Find([|"markt"|]); }"""));

    [Fact]
    public async Task A_part_of_the_class_that_is_the_user_s_own_is_left_alone() => Assert.Equal(
        ["Error CORPUS4001 No article of the corpus has the slug 'markt': did you mean 'market'?"],
        await UsageRun.FindingsInFile(TestArticles.Project, """
            namespace Probe;

            internal static partial class Corpus
            {
                public static object Find(string name, int number) => name + number;

                public static object Mine => (Find("markt", 1), Find([|"markt"|]));
            }
            """));

    [Fact]
    public async Task Classes_that_are_called_so_elsewhere_are_left_alone() => Assert.Empty(await UsageRun.FindingsInFile(TestArticles.Project, """
        namespace Other;

        internal sealed record Speaker(string Name);

        internal static class Corpus
        {
            public static Speaker Find(string slug) => new(slug);

            public static bool Run() => Find("markt").Name == "Nemo" || Corpus.Find("markt") is { Name: "Nemo" };
        }
        """));

    [Fact]
    public async Task A_corpus_that_another_project_has_is_left_alone()
    {
        TestProject library = TestArticles.Project.Named("Library").WithProperty("RootNamespace", "Library").WithProperty("CorpusGenPublic", "true");
        GeneratorRun run = TestArticles.Project.WithLibrary(LoadedCorpus.Image(library)).WithSource("""
            internal static class Usage
            {
                public static object Run() => (Library.Corpus.Find("theirs"), Library.Corpus.Speakers.LenaBrandt.Name == "Theirs", Probe.Corpus.Find("ours"));
            }
            """).Run().Compiles();
        Diagnostic diagnostic = Assert.Single(await UsageRun.Diagnostics(run));
        Assert.Contains("'ours'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    /// <summary>An editor asks anew with every key.</summary>
    [Fact]
    public void Names_are_made_again_when_an_article_changes_and_not_before()
    {
        CorpusNames? names = Names(TestArticles.Project);
        Assert.NotNull(names);
        Assert.Same(names, Names(TestArticles.Project.WithSource("internal static class Unrelated;").WithSameOptionsAgain()));

        CorpusNames changed = Names(TestArticles.Project.WithArticle(TestArticles.Vote, TestArticles.VoteText.Replace("Lena", "Lene")))!;
        Assert.True(changed.Of(NameKind.Speaker).Contains("Lene Brandt", ignoresCase: false));
        Assert.False(changed.Of(NameKind.Speaker).Contains("Lena Brandt", ignoresCase: false));
        Assert.False(Names(TestArticles.Project.WithoutFile(TestArticles.Market))!.Of(NameKind.Slug).Contains("market", ignoresCase: false));
        Assert.True(Names(TestArticles.Project)!.Of(NameKind.Slug).Contains("market", ignoresCase: false));

        static CorpusNames? Names(TestProject project) => CorpusNames.Of(new AnalyzerOptions([.. project.Files], project.Options), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Names_that_only_a_failed_file_would_have_are_unknown() => Assert.Equal(
        ["Error CORPUS4001 No article of the corpus has the slug 'gone': a slug is the name of the article's file in lower case, with '-' between words"],
        await UsageRun.Findings(
            TestArticles.Project.WithFile("articles/gone.txt", text: null, ("CorpusGenArticle", "true")),
            """_ = Corpus.Find([|"gone"|]);"""));
}
