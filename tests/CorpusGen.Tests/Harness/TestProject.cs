using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Harness;

/// <summary>
/// A project that uses the generator: its files, sources and properties. Immutable; what two versions share is the
/// same object in both, as it is for the compiler.
/// </summary>
internal sealed record TestProject
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Warnings are errors, and there is none that is off.</summary>
    private static readonly CSharpCompilationOptions s_strict = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 9999,
        checkOverflow: true,
        deterministic: true);

    private readonly string _folder = "/home/ada/project/";

    private TestProject()
    {
    }

    /// <summary>A project without articles, whose generated code is in the namespace Probe.</summary>
    public static TestProject Empty { get; } = new TestProject().WithProperty("RootNamespace", "Probe").WithProperty("ProjectDir", "/home/ada/project/");

    public ImmutableArray<TestFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; private init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public TestOptions Options { get; private init; } = new(ImmutableDictionary<string, string>.Empty);

    public ImmutableArray<SyntaxTree> Sources { get; private init; } = [];

    public CSharpCompilation Compilation => CSharpCompilation.Create("Probe", Sources, s_framework, s_strict);

    public static CSharpParseOptions ParseOptions => s_parse;

    /// <summary>Adds an article, or replaces the one of the same path.</summary>
    public TestProject WithArticle(string path, string text, params (string Name, string Value)[] metadata) =>
        WithFile(path, text, [("CorpusGenArticle", "true"), .. metadata]);

    /// <summary>Adds an additional file that nothing marks as an article, or replaces the one of the same path.</summary>
    public TestProject WithFile(string path, string? text, params (string Name, string Value)[] metadata)
    {
        TestFile file = new(
            _folder + path,
            text is null ? null : TestFile.Text(text),
            metadata.ToImmutableDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
        int existing = IndexOf(path);
        return this with { Files = existing < 0 ? Files.Add(file) : Files.SetItem(existing, file) };
    }

    public TestProject WithoutFile(string path) => this with { Files = Files.RemoveAt(IndexOf(path)) };

    public TestProject WithProperty(string name, string value)
    {
        ImmutableDictionary<string, string> properties = Properties.SetItem(name, value);
        return this with { Properties = properties, Options = new TestOptions(properties) };
    }

    /// <summary>The same values in a new object, as a build's next run has them.</summary>
    public TestProject WithSameOptionsAgain() => this with { Options = new TestOptions(Properties) };

    public TestProject WithSource(string source) =>
        this with { Sources = Sources.Add(CSharpSyntaxTree.ParseText(source, s_parse, cancellationToken: TestContext.Current.CancellationToken)) };

    /// <summary>The same project elsewhere.</summary>
    /// <param name="folder">With a separator at its end.</param>
    public TestProject MovedTo(string folder)
    {
        TestProject moved = new() { Sources = Sources, Folder = folder, Properties = Properties, Files = [.. Files.Select(file => file.At(folder + file.Path[_folder.Length..]))] };
        return moved.WithProperty("ProjectDir", folder);
    }

    /// <summary>Runs the generator for the first time.</summary>
    public GeneratorRun Run() => GeneratorRun.First(this, new CorpusGenerator());

    private string Folder
    {
        init => _folder = value;
    }

    private int IndexOf(string path) => Files.IndexOf(Files.FirstOrDefault(file => file.Path == _folder + path)!);
}
