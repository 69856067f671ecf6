namespace CorpusGen.Package.Tests;

/// <summary>What docs/validation.md says of severities, house rules and compilers, in real builds.</summary>
public class ValidationTests(PackedFeed feed)
{
    private const string Gulls = "articles/pier-gazette/gulls.txt";

    /// <summary>No paragraph (CORPUS2002, a warning) and nobody who wrote it (CORPUS2003, hidden).</summary>
    private const string GullsText = "The gulls are back\n";

    private const string WarningsStayWarnings = "<Project><PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors>{0}</PropertyGroup></Project>";

    [Fact]
    public async Task A_warning_is_one_and_can_be_made_an_error_or_nothing()
    {
        ScratchProject project = Project();
        Properties(project, "");
        Assert.Contains("gulls.txt(1,1): warning CORPUS2002: ", (await project.Build()).Succeeded(), StringComparison.Ordinal);

        Properties(project, "<WarningsAsErrors>$(WarningsAsErrors);CORPUS2002</WarningsAsErrors>");
        Assert.Contains("gulls.txt(1,1): error CORPUS2002: ", (await project.Build()).Failed(), StringComparison.Ordinal);

        Properties(project, "<NoWarn>$(NoWarn);CORPUS2002</NoWarn>");
        Assert.DoesNotContain("CORPUS2002", (await project.Build()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_config_sets_the_severity_of_a_rule_and_not_of_a_category()
    {
        ScratchProject project = Project();
        Properties(project, "");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS2002.severity = none\ndotnet_diagnostic.CORPUS2003.severity = warning\n");
        string output = (await project.Build()).Succeeded();
        Assert.DoesNotContain("CORPUS2002", output, StringComparison.Ordinal);
        Assert.Contains("gulls.txt(1,1): warning CORPUS2003: ", output, StringComparison.Ordinal);

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS2002.severity = error\n");
        Assert.Contains("gulls.txt(1,1): error CORPUS2002: ", (await project.Build()).Failed(), StringComparison.Ordinal);

        project.Write(".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.category-CorpusGen.Page.severity = error\ndotnet_analyzer_diagnostic.severity = error\n");
        Assert.Contains("gulls.txt(1,1): warning CORPUS2002: ", (await project.Build()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_of_a_section_and_pragmas_do_not_reach_articles_but_a_suppression_for_the_assembly_does()
    {
        ScratchProject project = Project();
        Properties(project, "");
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.CORPUS2002.severity = none\n[*.txt]\ndotnet_diagnostic.CORPUS2002.severity = error\n");
        project.Write("Program.cs", "#pragma warning disable CORPUS2002\nreturn Scratch.Corpus.Articles.Count;\n");
        project.Write(Gulls, "#pragma warning disable CORPUS2002\n");
        Assert.Contains("gulls.txt(1,1): warning CORPUS2002: ", (await project.Build()).Succeeded(), StringComparison.Ordinal);

        project.Write("Program.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"CorpusGen.Page\", \"CORPUS2002\")]\nreturn Scratch.Corpus.Articles.Count;\n");
        Assert.DoesNotContain("CORPUS2002", (await project.Build()).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task House_rules_hold_wherever_the_editorconfig_is()
    {
        ScratchProject project = Project();
        Properties(project, "");
        project.Write(".editorconfig", "[articles/pier-gazette/*.txt]\ncorpusgen_require = date\ncorpusgen_suppress = CORPUS2002\n");
        string output = (await project.Build()).Failed();
        Assert.Contains("gulls.txt(1,1): error CORPUS6001: The project's 'corpusgen_require = date' does not allow this: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CORPUS2002", output, StringComparison.Ordinal);

        // Beside the article, where the compiler alone would not look.
        project.Write("articles/pier-gazette/.editorconfig", "[*.txt]\ncorpusgen_require = byline, author\n");
        output = (await project.Build()).Failed();
        Assert.Contains("gulls.txt(1,1): error CORPUS6001: The project's 'corpusgen_require = byline' does not allow this: ", output, StringComparison.Ordinal);
        Assert.Contains("error CORPUS6002: The setting 'corpusgen_require = byline, author' is wrong: 'author' is none of headline, byline, date or speakers", output, StringComparison.Ordinal);
        Assert.DoesNotContain("corpusgen_require = date", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_or_language_that_is_too_old_is_told_what_is_needed()
    {
        ScratchProject project = Project();
        Properties(project, "<CompilerApiVersion>roslyn4.11</CompilerApiVersion>");
        string output = (await project.Build()).Failed();
        Assert.Contains("error CORPUS5002: CorpusGen needs the C# compiler 4.14 or later, and this project has the C# compiler 4.11: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CS", output, StringComparison.Ordinal);

        Properties(project, "<LangVersion>11</LangVersion>");
        Assert.Contains("error CORPUS5002: CorpusGen needs C# 12 or later, and this project has C# 11.0: ", (await project.Build()).Failed(), StringComparison.Ordinal);
    }

    private ScratchProject Project()
    {
        ScratchProject project = feed.CreateProject("net10.0");
        project.Write("Program.cs", "return Scratch.Corpus.Articles.Count;\n");
        project.Write(Gulls, GullsText);
        return project;
    }

    /// <summary>Behind the project's own, so that these hold.</summary>
    private static void Properties(ScratchProject project, string properties) =>
        project.Write("Directory.Build.targets", WarningsStayWarnings.Replace("{0}", properties, StringComparison.Ordinal));
}
