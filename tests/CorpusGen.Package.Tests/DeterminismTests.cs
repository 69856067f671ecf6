using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>The same articles give the same program, wherever they are compiled and whoever built the generator.</summary>
public class DeterminismTests(PackedFeed feed)
{
    private static readonly string s_articles = Path.Combine(PackedFeed.Repository, "sample-corpus");

    /// <summary>Relative to the project, in ordinal order.</summary>
    private static readonly string[] s_files =
        [.. Directory.EnumerateFiles(Path.Combine(s_articles, "articles"), "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_articles, file)).Order(StringComparer.Ordinal)];

    private static ScratchProject? s_here;

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public async Task In_another_folder_culture_and_order_of_files(string culture)
    {
        ScratchProject elsewhere = Project();
        elsewhere.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <EnableDefaultCorpusGenItems>false</EnableDefaultCorpusGenItems>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", s_files.Reverse().Select(file => $"""<AdditionalFiles Include="{file}" CorpusGenArticle="true" />"""))}
              </ItemGroup>
            </Project>
            """);
        (await elsewhere.Build(new() { ["LC_ALL"] = culture, ["LANG"] = culture })).Succeeded();
        AssertSame(await Here(), elsewhere);
    }

    [Fact]
    public async Task By_a_generator_built_elsewhere_from_files_with_other_line_ends_for_debugging()
    {
        await feed.PackElsewhere();
        ScratchProject elsewhere = Project(PackedFeed.VersionFromElsewhere);
        (await elsewhere.Build()).Succeeded();
        AssertSame(await Here(), elsewhere);
    }

    /// <summary>What all others are compared with, built once.</summary>
    private async Task<ScratchProject> Here()
    {
        if (s_here is null)
        {
            ScratchProject here = Project();
            (await here.Build()).Succeeded();
            s_here = here;
        }

        return s_here;
    }

    private static void AssertSame(ScratchProject here, ScratchProject elsewhere)
    {
        foreach (string extension in new[] { ".dll", ".pdb", ".xml" })
        {
            byte[] bytes = Bytes(here, extension);
            Assert.Equal(bytes, Bytes(elsewhere, extension));
            foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode })
                Assert.True(bytes.AsSpan().IndexOf(encoding.GetBytes(Path.GetFileName(Path.GetDirectoryName(here.Folder)!))) < 0, $"The path of the project is in its {extension}.");
        }
    }

    private static byte[] Bytes(ScratchProject project, string extension) => File.ReadAllBytes(Path.ChangeExtension(project.Assembly, extension));

    private ScratchProject Project(string version = PackedFeed.Version)
    {
        ScratchProject project = feed.CreateProject("net10.0", version: version);
        project.Write("Program.cs", "return Scratch.Corpus.Articles.Count;");
        foreach (string file in s_files)
            project.Write(file, File.ReadAllText(Path.Combine(s_articles, file)));
        return project;
    }
}
