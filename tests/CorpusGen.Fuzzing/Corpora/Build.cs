using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusGen.Fuzzing.Running;
using CorpusGen.Model;
using CorpusGen.Parsing;
using CorpusGen.Tasks;
using CorpusGen.Tests.Harness;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>What the generator and the compiler make of a corpus.</summary>
internal sealed class Build
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Warnings are errors, and there is none that is off.</summary>
    private static readonly CSharpCompilation s_strict = CSharpCompilation.Create(
        "Probe",
        references: s_framework,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            checkOverflow: true,
            concurrentBuild: false,
            deterministic: true));

    /// <summary>The oldest language that is promised, with documentation that is checked.</summary>
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>Builds without an article, for each set of properties: what every corpus has is printed and parsed once.</summary>
    private static readonly ConcurrentDictionary<EquatableArray<(string, string)>, Lazy<Build>> s_empty = new();

    private readonly GeneratorDriver _driver;

    private Build(FuzzCorpus corpus, GeneratorDriver driver)
    {
        Corpus = corpus;
        TestOptions options = corpus.Options;
        ImmutableArray<TestFile> files = [.. corpus.Articles.Select(article => article.File)];
        _driver = driver.AddAdditionalTexts([.. files]).RunGeneratorsAndUpdateCompilation(s_strict, out Compilation output, out _);
        Output = (CSharpCompilation)output;
        Options = CorpusOptions.Read(options.GlobalOptions, LanguageVersion.CSharp12);
        ArticleFile[] articles = [.. files.Select(file => ArticleFile.From(file, options)!)];
        EquatableArray<RepeatedLines> repeated = RepeatedLines.Find(articles.Select(article => article.Lines(default)).OfType<ArticleLines>());
        Articles = [.. articles
            .Select(article => new ArticleEntry(article.Path, article.Read(repeated, default, out _, out _)!))
            .Where(entry => entry.Article.Rejection is null)
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        Index = new CorpusIndexBuilder().Build([.. Articles.Select(article => article.Summary)], default);
        Failure = FailureOf(_driver.GetRunResult().Results.Single());
    }

    public FuzzCorpus Corpus { get; }

    public CorpusOptions Options { get; }

    /// <summary>What was read of each article that is one, sorted by path.</summary>
    public ImmutableArray<ArticleEntry> Articles { get; }

    /// <summary>The names that the model gives everything.</summary>
    public CorpusIndex Index { get; }

    /// <summary>The project's compilation with the generated sources.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The assembly.</summary>
    public byte[] Image { get; private set; } = [];

    /// <summary>Why it did not succeed, or null.</summary>
    public Fault? Failure { get; }

    /// <summary>The same project without an article.</summary>
    public Build Empty => EmptyOf(Corpus);

    public static Build Of(FuzzCorpus corpus) => new(corpus, EmptyOf(corpus)._driver);

    private static Build EmptyOf(FuzzCorpus corpus) => s_empty.GetOrAdd(corpus.Properties, _ => new Lazy<Build>(() =>
    {
        FuzzCorpus empty = corpus with { Articles = [] };
        return new Build(empty, CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], [], s_language, empty.Options));
    })).Value;

    private Fault? FailureOf(GeneratorRunResult result)
    {
        if (result.Exception is { } exception)
            return Fault.Of(exception);
        string[] rejected = [.. Corpus.Articles.Select(article => article.Path).Except(Articles.Select(article => article.Path)).Order(StringComparer.Ordinal)];
        string[] failed = [.. result.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path[FuzzCorpus.Folder.Length..]).Order(StringComparer.Ordinal)];
        if (!rejected.SequenceEqual(failed))
            return new Fault("diagnostics", string.Join("\n", result.Diagnostics));

        using MemoryStream image = new(), documentation = new();
        EmitResult emitted = Output.Emit(image, xmlDocumentationStream: documentation, manifestResources: Resources());
        Image = image.ToArray();
        Diagnostic? worst = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).FirstOrDefault();
        return worst is null ? null : new Fault("compiler " + worst.Id, worst.ToString());
    }

    /// <summary>What the package's part of the build embeds.</summary>
    private IEnumerable<ResourceDescription> Resources()
    {
        if (!Options.HasTextResource)
            return [];
        using MemoryStream resource = new();
        TextResource.Write(resource, Corpus.Articles.Select(article => article.Text));
        return [new ResourceDescription("CorpusGen.Texts", () => new MemoryStream(resource.ToArray()), isPublic: true)];
    }
}
