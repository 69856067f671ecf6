using System.Diagnostics;
using System.Globalization;
using CorpusGen.Benchmarks.Builds;

namespace CorpusGen.Benchmarks.Queries;

/// <summary>The console program of a peer, published.</summary>
internal sealed class PeerProgram
{
    private readonly string _file;
    private readonly string _data;

    private PeerProgram(string name, bool isNative, string file, string data)
    {
        Name = name;
        IsNative = isNative;
        _file = file;
        _data = data;
    }

    /// <summary>The peer's type.</summary>
    public string Name { get; }

    public bool IsNative { get; }

    /// <summary>Publishes the program of a peer; null where it does not compile.</summary>
    /// <param name="root">Holds the folder of the articles, that of the peers' data and the programs'.</param>
    public static PeerProgram? Publish(string root, string name, bool isNative)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, name + (isNative ? "Native" : ""))).FullName;
        string published = Path.Combine(folder, "published");
        string sources = Path.Combine(AppContext.BaseDirectory, "peers");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.Copy(Path.Combine(sources, "Directory.Packages.props"), Path.Combine(folder, "Directory.Packages.props"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Probe.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{(isNative ? "net9.0" : "net10.0")}</TargetFramework>
                <LangVersion>latest</LangVersion>
                <RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
                <SelfContained>{(isNative ? "true" : "false")}</SelfContained>
                <PublishAot>{(isNative ? "true" : "false")}</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>$(NoWarn);NETSDK1206</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{sources}/*.cs" Exclude="{sources}/*Generated.cs;{sources}/Json*.cs;{sources}/Sqlite.cs;{sources}/TextFiles.cs" />
                <Compile Include="{sources}/{name}.cs" />
                <Using Include="CorpusGen.Benchmarks.Queries.Peers.{name}" Alias="Peer" />
              </ItemGroup>
              {(name == "Sqlite" ? """<ItemGroup><PackageReference Include="Microsoft.Data.Sqlite.Core" /><PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" /></ItemGroup>""" : "")}
              {(name == "Generated" ? $"""{BuildProject.Generator}<ItemGroup><AdditionalFiles Include="{root}/articles/**/*.txt" CorpusGenArticle="true" /></ItemGroup>""" : "")}
            </Project>
            """);
        string output = Run("dotnet", folder, out int exit, "publish", "-o", published, "-v:q", "-nologo");
        if (exit == 0)
            return new PeerProgram(name, isNative, Path.Combine(published, "Probe"), Path.Combine(root, "data"));
        Console.Error.WriteLine(output);
        return null;
    }

    public void Prepare() => Run("prepare", _data);

    /// <summary>What tells the answers to all queries from any other answers.</summary>
    public string Digest(string speaker, string slug) => Run("digest", _data, speaker, slug);

    /// <summary>One query in a process that ends with it.</summary>
    public PeerRun Once(string query, string about)
    {
        long start = Stopwatch.GetTimestamp();
        PeerRun run = Parse(Run("once", _data, query, about));
        return run with { Whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
    }

    /// <summary>One query again and again in one process.</summary>
    public PeerRun Again(string query, string about) => Parse(Run("again", _data, query, about));

    private string Run(params string[] arguments)
    {
        string output = Run(_file, _data, out int exit, arguments);
        return exit == 0 ? output : throw new InvalidOperationException($"{Name} failed: {output}");
    }

    private static string Run(string file, string folder, out int exit, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        exit = process.ExitCode;
        return output;
    }

    private static PeerRun Parse(string printed)
    {
        string[] figures = printed.Split(' ');
        return new PeerRun(0, double.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture));
    }
}
