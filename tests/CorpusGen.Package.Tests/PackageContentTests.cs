using System.IO.Compression;
using System.Xml.Linq;

namespace CorpusGen.Package.Tests;

public class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void Holds_what_a_compiler_and_a_build_need_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        Assert.Equal(
            [
                "CorpusGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/CorpusGen.CodeFixes.dll",
                "analyzers/dotnet/cs/CorpusGen.Text.dll",
                "analyzers/dotnet/cs/CorpusGen.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "buildTransitive/CorpusGen.props",
                "buildTransitive/CorpusGen.targets",
                "tasks/netstandard2.0/CorpusGen.Tasks.dll",
            ],
            package.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_a_development_dependency_and_depends_on_nothing()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageFile);
        using Stream stream = package.GetEntry("CorpusGen.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        Dictionary<string, string> values = metadata.Elements().GroupBy(element => element.Name.LocalName).ToDictionary(group => group.Key, group => group.First().Value);

        Assert.Equal("CorpusGen", values["id"]);
        Assert.Equal("true", values["developmentDependency"]);
        Assert.Equal("MIT", values["license"]);
        Assert.Equal("README.md", values["readme"]);
        Assert.NotEmpty(values["description"]);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public async Task The_same_sources_give_the_same_binaries()
    {
        Dictionary<string, byte[]> first = Binaries(feed.PackageFile);
        string again = await feed.PackAgain();
        Dictionary<string, byte[]> second = Binaries(again);

        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first, entry => Assert.Equal(entry.Value, second[entry.Key]));
    }

    private static Dictionary<string, byte[]> Binaries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, entry =>
        {
            using MemoryStream bytes = new();
            using Stream content = entry.Open();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
