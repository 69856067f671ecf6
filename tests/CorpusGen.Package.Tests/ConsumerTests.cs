using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests;

/// <summary>What somebody meets who adds the package to a project.</summary>
public class ConsumerTests(PackedFeed feed)
{
    private const string Tide = "articles/pier-gazette/tide.txt";
    private const string Lamp = "articles/pier-gazette/lamp.txt";

    private const string TideText =
        """
        Tide mill turns again

        The mill at Saltley ground its first flour on Sunday. "It still knows how," said Rosa Brine, the miller.

        """;

    private const string LampText =
        """
        Pier lamps go out

        The lamps on the pier went dark on Friday, and nobody knows why.

        """;

    private const string Listing =
        """
        foreach (Scratch.Article article in Scratch.Corpus.Articles)
            Console.WriteLine($"{article.Slug}: {article.Headline} ({article.Publisher})");
        """;

    [Fact]
    public async Task Members_exist_and_run()
    {
        ScratchProject project = Project(
            """
            Scratch.Article article = Scratch.Corpus.PierGazette.TideMillTurnsAgain;
            Console.WriteLine($"{article.Headline} | {article.Publisher} | {article.SourcePath}");
            Console.WriteLine(article.Text.Length);
            Console.WriteLine(string.Join(", ", Scratch.Corpus.Articles));
            """);

        (await project.Build()).Succeeded();
        Assert.Equal(
            [
                "Tide mill turns again | Pier Gazette | articles/pier-gazette/tide.txt",
                $"{TideText.Length}",
                "Pier lamps go out, Tide mill turns again",
            ],
            (await project.Run()).Succeeded().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_corpus_in_a_library_is_queried_beside_the_project_s_own()
    {
        ScratchProject library = feed.CreateProject("net10.0", "Harbour", "Library");
        library.Write("articles/harbour-post/weir.txt", "The weir holds\n\nThe weir held all night, and the town slept.\n");
        library.Write("Directory.Build.props", "<Project><PropertyGroup><CorpusGenPublic>true</CorpusGenPublic></PropertyGroup></Project>");

        ScratchProject project = Project(
            """
            using Scratch;

            Console.WriteLine(Harbour.Corpus.HarbourPost.TheWeirHolds);
            Console.WriteLine(Corpus.PierGazette.TideMillTurnsAgain);

            // As docs/usage.md shows it.
            IEnumerable<string> headlines =
                Harbour.Corpus.Articles.Select(article => article.ToString())
                    .Concat(Corpus.Articles.Select(article => article.ToString()));
            Console.WriteLine(string.Join(", ", headlines));
            """);
        project.Write("Directory.Build.props", $"""<Project><ItemGroup><ProjectReference Include="{library.ProjectFile}" /></ItemGroup></Project>""");

        (await project.Build()).Succeeded();
        Assert.Equal("The weir holds\nTide mill turns again\nThe weir holds, Pier lamps go out, Tide mill turns again\n", (await project.Run()).Succeeded());
    }

    /// <summary>Generator and analyzers of the real compiler share one reading; all that an article costs is paid once.</summary>
    [Fact]
    public async Task A_build_reads_each_article_once()
    {
        ScratchProject project = Project(Listing);
        string trace = await project.Trace("CorpusGen");
        Assert.Equal([Lamp, Tide], Regex.Matches(trace, @"articles/[a-z/-]+\.txt(?=\0)").Select(match => match.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_deleted_article_is_gone_after_the_next_build()
    {
        ScratchProject project = Project(Listing);
        (await project.Build()).Succeeded();
        Assert.Equal("lamp: Pier lamps go out (Pier Gazette)\ntide: Tide mill turns again (Pier Gazette)\n", (await project.Run()).Succeeded());

        project.Delete(Lamp);
        (await project.Build()).Succeeded();
        Assert.Equal("tide: Tide mill turns again (Pier Gazette)\n", (await project.Run()).Succeeded());
    }

    [Fact]
    public async Task Bad_files_break_the_build_at_their_lines_and_cost_no_other()
    {
        ScratchProject project = Project(Listing);
        project.Write("articles/pier-gazette/endless.txt", string.Concat(Enumerable.Repeat("And so on. ", 500_000)));
        project.Write("articles/pier-gazette/misspelt.txt", "---\nheadline: The gulls are back\ndate: soon\n---\nThe gulls are back\n\nThey came on Monday.\n");

        string output = (await project.Build()).Failed();
        Assert.Matches(new Regex(@"articles[/\\]pier-gazette[/\\]endless\.txt\(1,1\): error CORPUS0005: "), output);
        Assert.Matches(new Regex(@"articles[/\\]pier-gazette[/\\]misspelt\.txt\(3,7\): error CORPUS1003: "), output);
        Assert.DoesNotContain("error CS", output);
    }

    /// <summary>Names that mean something to MSBuild, to the compiler's configuration, to C# or to Windows.</summary>
    [Fact]
    public async Task Every_file_is_an_article_whatever_its_name()
    {
        string[] names =
        [
            "class", "CON", "nul", "2nd", "a.b.c", "a b", "😀", "日本語", "A\u030Angstro\u0308m", "ångström", "\u202Eevil", "story", "Story", "STORY", new string('x', 200), "-", "_", "…",
            "a;b", "a,b", "a#b", "a%b", "%41", "%3B", "$(HOME)", "@(Compile)", "%(Filename)", "a'b", "a&b", "a=b", "a+b", "a!b", "a~b", "a^b", "a@b", "a$b", "a(b)",
            "[a]", "[!a]", "{a}", "{a,b}", "{1..3}", "a]b", "a{b", "a}b", "a[b", "!a", "a-[b", "-#", ";", "=",
        ];
        ScratchProject project = feed.CreateProject("net10.0");
        project.Write("Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8; foreach (Scratch.Article article in Scratch.Corpus.Articles) Console.WriteLine(article.SourcePath);");
        string[] paths = [.. names.SelectMany(name => new[] { $"articles/{name}/in-folder.txt", $"articles/pier-gazette/{name}.txt" })];

        // Beside what is no article the build tells the compiler of each folder, and of each file.
        project.Write("articles/none.md", "");
        project.Write("articles/pier-gazette/none.md", "");
        project.Write("Directory.Build.props", """<Project><ItemGroup><AdditionalFiles Include="articles/none.md;articles/pier-gazette/none.md" /></ItemGroup></Project>""");
        foreach (string path in paths)
            project.Write(path, "A title\n\nThe weir held all night, and the town slept.\n");

        (await project.Build()).Succeeded();
        Assert.Equal(paths.Order(StringComparer.Ordinal), (await project.Run()).Succeeded().TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_that_the_corpus_does_not_have_break_the_build_where_code_states_them()
    {
        ScratchProject project = Project(
            """
            Console.WriteLine(Scratch.Corpus.Find("tyde").Headline);
            Console.WriteLine(Scratch.Corpus.QuotesBy("Rosa Brin").Count);
            Console.WriteLine(Scratch.Corpus.QuotesBy("Rosa Brine").Count);
            """);
        string output = (await project.Build()).Failed();
        Assert.Contains("Program.cs(1,39): error CORPUS4001: No article of the corpus has the slug 'tyde': did you mean 'tide'? (", output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(2,43): error CORPUS4002: No speaker of the corpus has the name 'Rosa Brin': did you mean 'Rosa Brine'? (", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Program.cs(3,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_turned_off_and_on_as_their_pages_say()
    {
        ScratchProject project = Project(Listing);
        project.Write("articles/pier-gazette/endless.txt", string.Concat(Enumerable.Repeat("And so on. ", 500_000)));
        project.Write("articles/pier-gazette/misspelt.txt", "---\nlayout: post\ndate: soon\n---\nThe gulls are back\n\nThey came on Monday.\n");
        project.Write("Directory.Build.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);CORPUS0005;CORPUS1002</NoWarn></PropertyGroup></Project>");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS1003.severity = none\n");
        (await project.Build()).Succeeded();
        Assert.Equal(
            "lamp: Pier lamps go out (Pier Gazette)\nmisspelt: The gulls are back (Pier Gazette)\ntide: Tide mill turns again (Pier Gazette)\n",
            (await project.Run()).Succeeded());

        project.Write("Directory.Build.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);CORPUS0005</NoWarn></PropertyGroup></Project>");
        Assert.Contains("misspelt.txt(2,1): error CORPUS1002: ", (await project.Build()).Failed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_and_metadata_arrive()
    {
        ScratchProject project = Project(
            """
            foreach (News.Archive.Article article in News.Archive.Corpus.Articles)
                Console.WriteLine($"{article.Slug} | {article.Publisher} | {article.Section} | {article.Language} | {article.GetType().IsPublic}");
            """);
        project.Write("scraped/2024/weir.txt", "The weir holds\n\nThe weir held all night, and the town slept.\n");
        project.Write("posted/lock.txt", "The lock opens\n\nThe lock opened at noon, and two boats went through.\n");
        project.Write("posted/sluice.txt", "The sluice shuts\n\nThe sluice was shut at noon, and no boat went through.\n");
        project.Write("posted/words.txt", "not an article\n");
        project.Write("scraped/2024/notes.md", "not an article\n");
        project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <CorpusGenNamespace>News.Archive</CorpusGenNamespace>
                <CorpusGenPublic>true</CorpusGenPublic>
                <EnableDefaultCorpusGenItems>false</EnableDefaultCorpusGenItems>
                <AdditionalFileItemNames>None</AdditionalFileItemNames>
              </PropertyGroup>
              <ItemGroup>
                <AdditionalFiles Include="scraped/**/*.txt" CorpusGenArticle="true" Publisher="The Weir Post" Section="Town" Language="en-GB" />
                <AdditionalFiles Include="posted/*.txt" CorpusGenArticle="True" Language="en" />
                <AdditionalFiles Include="posted/lock.txt" CorpusGenArticle="true" Publisher="The Weir Post &lt;North&gt;" />
                <AdditionalFiles Include="posted/words.txt" />
              </ItemGroup>
            </Project>
            """);

        (await project.Build()).Succeeded();
        Assert.Equal(
            "lock | The Weir Post <North> |  | en | True\nsluice |  |  | en | True\nweir | The Weir Post | Town | en-GB | True\n",
            (await project.Run()).Succeeded());
    }

    /// <summary>Whoever has every analyzer on gets no warning from code that is not theirs.</summary>
    [Fact]
    public async Task Generated_code_passes_every_analyzer_of_the_sdk()
    {
        ScratchProject project = Project("return Scratch.Corpus.Articles.Count;");
        project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <CorpusGenPublic>true</CorpusGenPublic>
                <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
              </PropertyGroup>
            </Project>
            """);
        (await project.Build()).Succeeded();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" + Scratch.CorpusInternals.CorpusTexts00.Find(\"Facts\", 0)", true)]
    public async Task Generated_code_may_be_trimmed_compiled_ahead_and_put_into_a_single_file(string ofNative, bool isNative)
    {
        ScratchProject project = Project($"Console.WriteLine(Scratch.Corpus.Articles[0].Slug{ofNative});");
        project.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <EnableTrimAnalyzer>true</EnableTrimAnalyzer>
                <EnableAotAnalyzer>true</EnableAotAnalyzer>
                <EnableSingleFileAnalyzer>true</EnableSingleFileAnalyzer>
                <CorpusGenTextResource>{(isNative ? "true" : "false")}</CorpusGenTextResource>
              </PropertyGroup>
            </Project>
            """);

        // After the SDK, which would ask for the compiler itself.
        project.Write("Directory.Build.targets", $"""
            <Project>
              <Target Name="StateNative" BeforeTargets="GenerateMSBuildEditorConfigFileShouldRun">
                <PropertyGroup>
                  <PublishAot>{(isNative ? "true" : "false")}</PublishAot>
                </PropertyGroup>
              </Target>
            </Project>
            """);
        CommandResult restore = await project.Restore();
        Assert.SkipWhen(
            restore.ExitCode != 0 && restore.Output.Contains("Microsoft.NET.ILLink.Tasks", StringComparison.Ordinal),
            "No package source of this machine has the analyzers.");

        // They do look at generated code.
        project.Write("Other.g.cs", """
            // <auto-generated/>
            internal static class Other
            {
                public static string Of(string name) =>
                    typeof(Other).Assembly.Location + System.Type.GetType(name) + System.Array.CreateInstance(typeof(Other), 1);
            }
            """);
        CommandResult build = await project.Build();
        Assert.All(["error IL2057", "error IL3000", "error IL3050"], error => Assert.Contains(error, build.Output, StringComparison.Ordinal));

        project.Delete("Other.g.cs");
        (await project.Build()).Succeeded();
        Assert.StartsWith("lamp", (await project.Run()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_on_the_oldest_framework_that_is_promised()
    {
        ScratchProject project = Project(Listing, "net8.0");
        CommandResult restore = await project.Restore();
        Assert.SkipWhen(
            restore.ExitCode != 0 && restore.Output.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal),
            "No package source of this machine has the reference assemblies of .NET 8.");

        restore.Succeeded();
        (await project.Build()).Succeeded();
        Assert.Contains("tide: Tide mill turns again (Pier Gazette)", (await project.Run()).Succeeded());
    }

    private ScratchProject Project(string program, string framework = "net10.0")
    {
        ScratchProject project = feed.CreateProject(framework);
        project.Write("Program.cs", program);
        project.Write(Tide, TideText);
        project.Write(Lamp, LampText);
        return project;
    }
}
