using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.CodeFixes.Tests.Harness;

/// <summary>What the analyzers report in projects, as an editor finds it out.</summary>
internal sealed class Findings : FixAllContext.DiagnosticProvider
{
    /// <summary>All of them, in the order of the code.</summary>
    public static async Task<ImmutableArray<Diagnostic>> In(Project project, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        // To throw where it is told of an exception would end the analyzer and no test.
        ConcurrentQueue<Exception> exceptions = new();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            [.. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language))],
            new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                (exception, _, _) => exceptions.Enqueue(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(exceptions);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await In(project, cancellationToken);

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await In(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);
}
