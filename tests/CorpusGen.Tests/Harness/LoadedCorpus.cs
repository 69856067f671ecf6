using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Tests.Harness;

/// <summary>A project's compiled code, loaded until it is disposed of.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);

    private LoadedCorpus(GeneratorRun run, IEnumerable<string> texts)
    {
        Run = run;
        foreach (byte[] library in run.Project.Libraries)
            _context.LoadFromStream(new MemoryStream(library));
        Assembly = _context.LoadFromStream(new MemoryStream(Image(run, texts)));
    }

    public GeneratorRun Run { get; }

    public Assembly Assembly { get; }

    /// <summary>The text of each article in the corpus, by its path.</summary>
    public Dictionary<string, string> Texts => ((IEnumerable<object>)Type("Probe.Corpus").GetProperty("Articles")!.GetValue(null)!)
        .ToDictionary(article => Get(article, "SourcePath"), article => Get(article, "Text"));

    /// <summary>Compiles a project, with its generated sources and without a warning, and loads it.</summary>
    public static LoadedCorpus Of(TestProject project) => Of(project.Run());

    /// <summary>Compiles what a generator left, without a warning, and loads it.</summary>
    public static LoadedCorpus Of(GeneratorRun run) => Of(run, TextsOf(run.Project));

    /// <summary>The same in a build that found these texts.</summary>
    public static LoadedCorpus Of(GeneratorRun run, IEnumerable<string> texts) => new(run, texts);

    /// <summary>The assembly of a project, compiled with its generated sources and without a warning.</summary>
    public static byte[] Image(TestProject project) => Image(project.Run(), TextsOf(project));

    /// <summary>What an expression over the corpus gives, written as a user of it would.</summary>
    /// <typeparam name="T">A type of the framework: the corpus's own types end with the loaded code.</typeparam>
    public static T Evaluate<T>(TestProject project, string expression)
    {
        using LoadedCorpus corpus = Of(project.WithSource($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Probe;

            internal static class Query
            {
                public static object? Run() => {{expression}};
            }
            """));
        return (T)corpus.Type("Query").GetMethod("Run")!.Invoke(null, null)!;
    }

    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    /// <summary>A text that an object of a generated type has.</summary>
    public static string Get(object of, string property) => (string)of.GetType().GetProperty(property)!.GetValue(of)!;

    public void Dispose() => _context.Unload();

    private static byte[] Image(GeneratorRun run, IEnumerable<string> texts)
    {
        Assert.Null(run.Result.Exception);
        using MemoryStream image = new(), documentation = new();
        EmitResult result = run.Output.Emit(image, xmlDocumentationStream: documentation, manifestResources: Resources(run.Project, texts), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return image.ToArray();
    }

    private static IEnumerable<string> TextsOf(TestProject project) =>
        project.Files.Select(file => file.GetText()?.ToString()).OfType<string>();

    /// <summary>What the package's part of the build embeds.</summary>
    private static IEnumerable<ResourceDescription> Resources(TestProject project, IEnumerable<string> texts)
    {
        if (!project.HasTextResource)
            return [];
        using MemoryStream resource = new();
        TextResource.Write(resource, texts);
        return [new ResourceDescription("CorpusGen.Texts", () => new MemoryStream(resource.ToArray()), isPublic: true)];
    }
}
