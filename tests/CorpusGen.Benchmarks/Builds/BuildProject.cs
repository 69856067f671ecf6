using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>A project with a corpus in a folder of its own.</summary>
internal static class BuildProject
{
    /// <summary>What a package reference brings.</summary>
    public static string Generator =>
        $"""
        <Import Project="{CompilersGenerator.Folder}/CorpusGen.targets" />
              <PropertyGroup>
                <CorpusGenTasksAssembly>{CompilersGenerator.PathOf("CorpusGen.Tasks")}</CorpusGenTasksAssembly>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{string.Join(';', new[] { "CorpusGen", "CorpusGen.Text", "CorpusGen.CodeFixes", "YamlDotNet" }.Select(CompilersGenerator.PathOf))}" />
              </ItemGroup>
        """;

    /// <summary>Writes the project, which is to be restored before it is built.</summary>
    /// <param name="articles">The folder with the articles.</param>
    public static void Write(string folder, Carrier carrier, string articles)
    {
        Directory.CreateDirectory(folder);
        bool isCorpus = carrier == Carrier.CorpusGen;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), isCorpus ? "System.Console.WriteLine(Probe.Corpus.Articles.Count);\n" : "System.Console.WriteLine();\n");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Probe.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <AdditionalFiles Include="{articles}/**/*.txt" CorpusGenArticle="true" />
              </ItemGroup>
              {(isCorpus ? Generator : "")}
            </Project>
            """);
        if (carrier is Carrier.StringLiterals or Carrier.Utf8Literals)
            WriteLiterals(Path.Combine(folder, "Texts.cs"), articles, carrier == Carrier.Utf8Literals);
    }

    /// <summary>What a user would generate without any thought: a property for each text.</summary>
    private static void WriteLiterals(string file, string articles, bool isUtf8)
    {
        using StreamWriter writer = new(file, append: false, Encoding.UTF8);
        writer.Write("internal static class Texts\n{\n");
        int number = 0;
        foreach (string article in Directory.EnumerateFiles(articles, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(article).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"    public static {(isUtf8 ? "System.ReadOnlySpan<byte>" : "string")} T{number++} => \"{text}\"{(isUtf8 ? "u8" : "")};\n"));
        }

        writer.Write("}\n");
    }
}
