namespace CorpusGen.Package.Tests;

/// <summary>A console project outside the repository that references the package.</summary>
internal sealed class ScratchProject
{
    private readonly string _folder;
    private readonly string _framework;
    private readonly string _packages;

    public ScratchProject(string folder, string framework, PackedFeed feed)
    {
        _folder = folder;
        _framework = framework;
        _packages = feed.Packages;

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
        Write("Scratch.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
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
                <PackageReference Include="CorpusGen" Version="{PackedFeed.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The compiled program.</summary>
    public string Assembly => Path.Combine(_folder, "bin", "Debug", _framework, "Scratch.dll");

    public void Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(_folder, path));

    public Task<CommandResult> Restore() => DotNet.Run(_folder, _packages, "restore");

    public Task<CommandResult> Build() => DotNet.Run(_folder, _packages, "build", "--disable-build-servers");

    /// <summary>Runs the program that was built last.</summary>
    public Task<CommandResult> Run() => DotNet.Run(_folder, _packages, Assembly);
}
