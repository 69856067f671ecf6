using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>The package, made once for all tests, in a folder that serves as a package source.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>A version that no other source has.</summary>
    public const string Version = "0.0.0-scratch";

    private static readonly string s_project = Path.Combine("src", "CorpusGen");

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpusgen-package-");
    private int _projects;

    /// <summary>The folder that holds the package and nothing else.</summary>
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
        await InRepository("build", s_project + ".Text", "--no-incremental");
        await InRepository("build", s_project + ".CodeFixes", "--no-incremental");
        await InRepository("build", s_project, "--no-incremental");
        await InRepository("pack", s_project, "--no-build", "--output", folder, $"-p:PackageVersion={Version}");
        return Path.Combine(folder, Path.GetFileName(PackageFile));
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
    internal ScratchProject CreateProject(string framework, string name = "Scratch", string outputType = "Exe") =>
        new(_root.CreateSubdirectory($"project{++_projects}").FullName, framework, name, outputType, this);

    private static async Task InRepository(params string[] arguments)
    {
        string root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        (await DotNet.Run(root, packages, [.. arguments, "--no-restore", "--configuration", "Release", "--disable-build-servers"])).Succeeded();
    }
}
