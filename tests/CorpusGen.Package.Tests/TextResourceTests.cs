using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>Texts in a resource of the assembly, which the package's part of the build writes.</summary>
public class TextResourceTests(PackedFeed feed)
{
    private const string Gulls = "articles/pier-gazette/gulls.txt";

    private const string Properties = "<Project><PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors>{0}</PropertyGroup></Project>";
    private const string Stated = "<CorpusGenTextResource>true</CorpusGenTextResource>";

    private const string Listing =
        """
        foreach (Scratch.Article article in Scratch.Corpus.Articles)
            Console.WriteLine($"{article.Slug}: {Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(article.Text))}");
        """;

    private static readonly Dictionary<string, byte[]> s_encodings = new()
    {
        ["utf8"] = Encoding.UTF8.GetBytes("Die Möwen – zurück\n\nSie kamen am Montag. 😀\n"),
        ["marked"] = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Die Möwen\r\n\r\nSie kamen am Dienstag.\r\n")],
        ["little"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Die Möwen\n\nSie kamen am Mittwoch. 😀\n")],
        ["big"] = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Die Möwen\n\nSie kamen am Donnerstag.\n")],
        ["latin"] = Encoding.Latin1.GetBytes("Die Möwen sind da\n\nSie kamen am Freitag, wie in jedem Jahr, als es noch dunkel war.\n"),
    };

    [Theory]
    [InlineData("")]
    [InlineData("<CodePage>1252</CodePage>")]
    public async Task Texts_are_the_same_wherever_they_are(string codePage)
    {
        ScratchProject project = Project("<NoWarn>$(NoWarn);CORPUS0002</NoWarn>" + codePage);
        foreach ((string name, byte[] bytes) in s_encodings)
            project.Write($"articles/{name}.txt", bytes);
        (await project.Build()).Succeeded();
        string expected = (await project.Run()).Succeeded();
        Assert.Equal(6, expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        long literals = new FileInfo(project.Assembly).Length;

        project.Write("Directory.Build.targets", Properties.Replace("{0}", "<NoWarn>$(NoWarn);CORPUS0002</NoWarn>" + codePage + Stated, StringComparison.Ordinal));
        (await project.Build()).Succeeded();
        Assert.Equal(expected, (await project.Run()).Succeeded());
        Assert.NotEqual(literals, new FileInfo(project.Assembly).Length);
    }

    [Fact]
    public async Task Size_alone_moves_the_texts_and_says_so()
    {
        ScratchProject project = Project("");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS5001.severity = warning\n");
        Assert.DoesNotContain("CORPUS5001", (await project.Build()).Succeeded(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Intermediate, "CorpusGen.Texts")));

        for (int i = 0; i < 4; i++)
            project.Write($"articles/long-{i}.txt", $"The tide table, part {i}\n\n" + string.Concat(Enumerable.Repeat("High water was at noon and low water in the evening.\n\n", 28_000)));
        Assert.Contains("warning CORPUS5001: ", (await project.Build()).Succeeded(), StringComparison.Ordinal);
        Assert.Equal(5, (await project.Run()).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        project.Delete("articles/long-0.txt");
        Assert.DoesNotContain("CORPUS5001", (await project.Build()).Succeeded(), StringComparison.Ordinal);
        Assert.Equal(4, (await project.Run()).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_resource_is_written_when_an_article_changes_and_not_otherwise()
    {
        ScratchProject project = Project(Stated);
        string resource = Path.Combine(project.Intermediate, "CorpusGen.Texts");
        (await project.Build()).Succeeded();
        DateTime written = File.GetLastWriteTimeUtc(resource);
        DateTime compiled = File.GetLastWriteTimeUtc(project.Assembly);

        (await project.Build()).Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(resource));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.Assembly));

        project.Write(Gulls, "The gulls are gone\n\nThey left on Friday.\n");
        (await project.Build()).Succeeded();
        Assert.NotEqual(written, File.GetLastWriteTimeUtc(resource));
        Assert.Equal($"gulls: {Base64("The gulls are gone\n\nThey left on Friday.\n")}\n", (await project.Run()).Succeeded());

        project.Write("articles/pier-gazette/terns.txt", "The terns came\n\nThey came on Sunday.\n");
        (await project.Build()).Succeeded();
        long length = new FileInfo(resource).Length;
        project.Delete("articles/pier-gazette/terns.txt");
        (await project.Build()).Succeeded();
        Assert.True(new FileInfo(resource).Length < length);

        (await project.Clean()).Succeeded();
        Assert.Empty(Directory.EnumerateFiles(project.Intermediate, "CorpusGen.Texts*"));
    }

    [Fact]
    public async Task Each_framework_has_its_own()
    {
        ScratchProject project = Project(Stated);
        string projectFile = await File.ReadAllTextAsync(project.ProjectFile, TestContext.Current.CancellationToken);
        project.Write("Scratch.csproj", projectFile.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>", StringComparison.Ordinal));
        CommandResult restore = await project.Restore();
        Assert.SkipWhen(
            restore.ExitCode != 0 && restore.Output.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal),
            "No package source of this machine has the reference assemblies of .NET 8.");

        (await project.Build()).Succeeded();
        Assert.StartsWith("gulls: ", (await project.Run()).Succeeded(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Intermediate.Replace("net10.0", "net8.0", StringComparison.Ordinal), "CorpusGen.Texts")));
    }

    [Fact]
    public async Task The_same_project_elsewhere_gives_the_same_bytes_and_none_that_tell_where()
    {
        ScratchProject one = Project(Stated);
        ScratchProject other = Project(Stated);
        (await one.Build()).Succeeded();
        (await other.Build()).Succeeded();
        byte[] assembly = await File.ReadAllBytesAsync(one.Assembly, TestContext.Current.CancellationToken);
        byte[] symbols = await File.ReadAllBytesAsync(Path.ChangeExtension(one.Assembly, ".pdb"), TestContext.Current.CancellationToken);
        Assert.Equal(assembly, await File.ReadAllBytesAsync(other.Assembly, TestContext.Current.CancellationToken));
        string folder = Path.GetDirectoryName(one.ProjectFile)!;
        Assert.All([Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder)], path => Assert.Equal((-1, -1), (assembly.AsSpan().IndexOf(path), symbols.AsSpan().IndexOf(path))));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.Unicode.GetBytes(text));

    private ScratchProject Project(string properties)
    {
        ScratchProject project = feed.CreateProject("net10.0");
        project.Write("Directory.Build.targets", Properties.Replace("{0}", properties, StringComparison.Ordinal));
        project.Write("Program.cs", Listing);
        project.Write(Gulls, "The gulls are back\n\nThey came on Monday.\n");
        return project;
    }
}
