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

    private TestProject(string folder) => Folder = folder;

    /// <summary>The oldest language that is promised, with documentation that is checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A project without articles, whose generated code is in the namespace Probe.</summary>
    public static TestProject Empty { get; } = In("/home/ada/project/").WithProperty("RootNamespace", "Probe");

    /// <summary>Where the project is, with a separator at its end.</summary>
    public string Folder { get; }

    public ImmutableArray<TestFile> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; private init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public ImmutableDictionary<string, string> Settings { get; private init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public TestOptions Options { get; private init; } = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);

    /// <summary>Whether it states that its texts are to be in a resource.</summary>
    public bool HasTextResource => Properties.GetValueOrDefault("CorpusGenTextResource") == "true";

    public CSharpParseOptions Language { get; init; } = ParseOptions;

    public ImmutableArray<SyntaxTree> Sources { get; private init; } = [];

    /// <summary>The name of its assembly.</summary>
    public string Name { get; private init; } = "Probe";

    /// <summary>Compiled projects that it references.</summary>
    public ImmutableArray<byte[]> Libraries { get; private init; } = [];

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        Name, Sources, [.. s_framework, .. Libraries.Select(library => MetadataReference.CreateFromImage(library))], s_strict);

    /// <summary>Adds an article, or replaces the one of the same path.</summary>
    public TestProject WithArticle(string path, string text, params (string Name, string Value)[] metadata) =>
        WithFile(path, text, [("CorpusGenArticle", "true"), .. metadata]);

    /// <summary>Adds many new articles.</summary>
    public TestProject WithArticles(IEnumerable<(string Path, string Text)> articles)
    {
        ImmutableDictionary<string, string> metadata = ImmutableDictionary<string, string>.Empty.Add("CorpusGenArticle", "true");
        return this with { Files = Files.AddRange(articles.Select(article => new TestFile(Folder + article.Path, TestFile.Text(article.Text), metadata))) };
    }

    /// <summary>Adds an additional file that nothing marks as an article, or replaces the one of the same path.</summary>
    public TestProject WithFile(string path, string? text, params (string Name, string Value)[] metadata)
    {
        TestFile file = new(
            Folder + path,
            text is null ? null : TestFile.Text(text),
            metadata.ToImmutableDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
        int existing = IndexOf(path);
        return this with { Files = existing < 0 ? Files.Add(file) : Files.SetItem(existing, file) };
    }

    public TestProject WithoutFile(string path) => this with { Files = Files.RemoveAt(IndexOf(path)) };

    public TestProject WithProperty(string name, string value)
    {
        ImmutableDictionary<string, string> properties = Properties.SetItem(name, value);
        return this with { Properties = properties, Options = new TestOptions(properties, Settings) };
    }

    /// <summary>States a setting for all files, as a section of an <c>.editorconfig</c> does.</summary>
    public TestProject WithSetting(string key, string value)
    {
        ImmutableDictionary<string, string> settings = Settings.SetItem(key, value);
        return this with { Settings = settings, Options = new TestOptions(Properties, settings) };
    }

    /// <summary>States where the texts are to be.</summary>
    public TestProject WithTextResource(bool value) => WithProperty("CorpusGenTextResource", value ? "true" : "false");

    /// <summary>States whether Native AOT compiles it.</summary>
    public TestProject WithNative(bool value) => WithProperty("PublishAot", value ? "true" : "false");

    /// <summary>The same values in a new object, as a build's next run has them.</summary>
    public TestProject WithSameOptionsAgain() => this with { Options = new TestOptions(Properties, Settings) };

    public TestProject WithSource(string source) =>
        this with { Sources = Sources.Add(CSharpSyntaxTree.ParseText(source, ParseOptions, cancellationToken: TestContext.Current.CancellationToken)) };

    public TestProject Named(string name) => this with { Name = name };

    public TestProject WithLibrary(byte[] image) => this with { Libraries = Libraries.Add(image) };

    /// <summary>The same project elsewhere.</summary>
    /// <param name="folder">With a separator at its end.</param>
    public TestProject MovedTo(string folder) =>
        In(folder).WithProperty("RootNamespace", Properties["RootNamespace"]) with
        {
            Files = [.. Files.Select(file => file.At(folder + file.Path[Folder.Length..]))],
            Sources = Sources,
        };

    /// <summary>Runs the generator for the first time.</summary>
    public GeneratorRun Run() => GeneratorRun.First(this, new CorpusGenerator());

    private static TestProject In(string folder) => new TestProject(folder).WithProperty("ProjectDir", folder);

    private int IndexOf(string path) => Files.IndexOf(Files.FirstOrDefault(file => file.Path == Folder + path)!);
}
