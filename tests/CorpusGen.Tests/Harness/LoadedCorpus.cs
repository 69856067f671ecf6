using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Tests.Harness;

/// <summary>A project's compiled code, loaded until it is disposed of.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);

    private LoadedCorpus(Stream image) => Assembly = _context.LoadFromStream(image);

    public Assembly Assembly { get; }

    /// <summary>Compiles the project, with its generated sources and without a warning, and loads it.</summary>
    public static LoadedCorpus Of(TestProject project)
    {
        GeneratorRun run = project.Run();
        Assert.Null(run.Result.Exception);
        using MemoryStream image = new(), documentation = new();
        EmitResult result = run.Output.Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        image.Position = 0;
        return new LoadedCorpus(image);
    }

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
        return (T)corpus.Assembly.GetType("Query", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!;
    }

    public void Dispose() => _context.Unload();
}
