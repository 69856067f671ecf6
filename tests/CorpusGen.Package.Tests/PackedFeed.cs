using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>The package, made once for all tests, in a folder that serves as a package source.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>A version that no other source has.</summary>
    public const string Version = "0.0.0-scratch";

    /// <summary>The same for the package that <see cref="PackElsewhere"/> makes.</summary>
    public const string VersionFromElsewhere = "0.0.0-elsewhere";

    private static readonly string s_project = Path.Combine("src", "CorpusGen");

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpusgen-package-");
    private int _projects;

    /// <summary>The global packages folder in which this repository's own packages are.</summary>
    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The root of this repository.</summary>
    public static string Repository { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>The folder that holds packages and nothing else.</summary>
    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>A global packages folder that starts empty.</summary>
    public string Packages => Path.Combine(_root.FullName, "packages");

    /// <summary>The package file.</summary>
    public string PackageFile => Path.Combine(Folder, $"CorpusGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await InRepository("pack", s_project, "--output", Folder, $"-p:PackageVersion={Version}");

    /// <summary>Compiles and packs everything once more; gives the package's path.</summary>
    public async Task<string> PackAgain()
    {
        string folder = Path.Combine(_root.FullName, "again");
        await InRepository("build", s_project, "--no-incremental");
        await InRepository("pack", s_project, "--no-build", "--output", folder, $"-p:PackageVersion={Version}");
        return Path.Combine(folder, Path.GetFileName(PackageFile));
    }

    /// <summary>
    /// Puts into the feed a package made from a copy of the sources: in another folder, with the line ends of Windows, built
    /// for debugging.
    /// </summary>
    public async Task PackElsewhere()
    {
        DirectoryInfo copy = _root.CreateSubdirectory("elsewhere");
        string[] projects = [s_project, s_project + ".Text", s_project + ".CodeFixes", s_project + ".Tasks", s_project + ".Tiering"];
        IEnumerable<string> files = projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository, project), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Concat(["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "README.md", Path.Combine("src", "BannedSymbols.txt")]);
        foreach (string file in files)
        {
            string target = Path.Combine(copy.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository, file), target);
            if (Path.GetExtension(file) != ".bin")
                File.WriteAllText(target, File.ReadAllText(target).ReplaceLineEndings("\r\n"));
        }

        (await DotNet.Run(
            copy.FullName, MachinePackages, "pack", s_project, "--output", Folder, $"-p:PackageVersion={VersionFromElsewhere}", "--configuration", "Debug", "-nodeReuse:false")).Succeeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A project that uses the package, in a folder of its own.</summary>
    /// <param name="framework">What it targets; its compiler speaks the C# that came with it: 12 for .NET 8, 14 for .NET 10.</param>
    /// <param name="name">Its name and root namespace.</param>
    /// <param name="outputType">Exe or Library.</param>
    /// <param name="version">The version of the package.</param>
    internal ScratchProject CreateProject(string framework, string name = "Scratch", string outputType = "Exe", string version = Version) =>
        new(_root.CreateSubdirectory($"project{++_projects}").FullName, framework, name, outputType, this, version);

    private static async Task InRepository(params string[] arguments) =>
        (await DotNet.Run(Repository, MachinePackages, [.. arguments, "--no-restore", "--configuration", "Release", "-nodeReuse:false"])).Succeeded();
}
