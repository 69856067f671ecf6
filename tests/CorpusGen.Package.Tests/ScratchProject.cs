using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>A project outside the repository that references the package.</summary>
internal sealed class ScratchProject
{
    private readonly string _packages;

    public ScratchProject(string folder, string framework, string name, string outputType, PackedFeed feed, string version)
    {
        Folder = folder;
        _packages = feed.Packages;
        ProjectFile = Path.Combine(folder, name + ".csproj");
        Assembly = Path.Combine(folder, "bin", "Debug", framework, name + ".dll");

        // The sources that the machine is set up with stay; nothing above the folder is imported.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed-corpusgen" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <UseAppHost>false</UseAppHost>
                <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="{version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string ProjectFile { get; }

    /// <summary>Where the build keeps what it makes on the way.</summary>
    public string Intermediate => Path.Combine(Folder, "obj", "Debug", Path.GetFileName(Path.GetDirectoryName(Assembly)!));

    /// <summary>The compiled program or library.</summary>
    public string Assembly { get; }

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(Folder, path), bytes);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public Task<CommandResult> Restore() => DotNet.Run(Folder, _packages, "restore");

    public Task<CommandResult> Clean() => DotNet.Run(Folder, _packages, "clean", "--disable-build-servers");

    /// <summary>Builds it with a compiler of its own: one that serves others as well would look for their assemblies here, and for those of here when these are gone.</summary>
    public Task<CommandResult> Build() => Build([]);

    /// <summary>Builds it with further environment variables.</summary>
    public Task<CommandResult> Build(Dictionary<string, string> environment) => DotNet.Run(Folder, _packages, environment, "build", "--disable-build-servers");

    /// <summary>
    /// Builds it with the runtime's own tracing on, and gives all that the compiler wrote about a provider's events, as it is.
    /// </summary>
    public async Task<string> Trace(string provider)
    {
        string traces = Path.Combine(Folder, "obj", "traces");
        Directory.CreateDirectory(traces);
        Dictionary<string, string> environment = new()
        {
            ["DOTNET_EnableEventPipe"] = "1",
            ["DOTNET_EventPipeConfig"] = provider + ":FFFFFFFF:5",
            ["DOTNET_EventPipeOutputPath"] = Path.Combine(traces, "{pid}.nettrace"),
        };
        (await DotNet.Run(Folder, _packages, environment, "build", "--disable-build-servers", "-p:UseSharedCompilation=false")).Succeeded();

        // Texts in it are UTF-16, at any offset.
        IEnumerable<byte[]> written = Directory.GetFiles(traces).Select(File.ReadAllBytes);
        return string.Concat(written.Select(bytes => Encoding.Unicode.GetString(bytes) + '\n' + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1)));
    }

    /// <summary>Runs the program that was built last.</summary>
    public Task<CommandResult> Run() => DotNet.Run(Folder, _packages, Assembly);
}
