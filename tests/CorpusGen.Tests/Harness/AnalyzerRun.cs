using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Harness;

/// <summary>What the analyzer reports in a project.</summary>
internal static class AnalyzerRun
{
    public static Task<ImmutableArray<Diagnostic>> Diagnostics(TestProject project) => Diagnostics(project, [new ArticleAnalyzer()]);

    /// <summary>What several analyzers report in a project.</summary>
    public static Task<ImmutableArray<Diagnostic>> Diagnostics(TestProject project, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Diagnostics(project, project.Compilation, analyzers);

    /// <summary>What they report in a project that compiles to something else.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(TestProject project, Compilation compiled, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // To throw where it is told of an exception would end the analyzer and no test.
        ConcurrentQueue<Exception> exceptions = new();
        CompilationWithAnalyzers compilation = new(
            compiled,
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. project.Files], project.Options),
                (exception, _, _) => exceptions.Enqueue(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(exceptions);
        return diagnostics;
    }

    /// <summary>The findings in one text, as a build prints them: line and column from 1, end exclusive.</summary>
    public static Task<string[]> Findings(string text) => Findings(TestProject.Empty.WithArticle("articles/the-lantern/a.txt", text));

    /// <summary>The same of the one article of a project.</summary>
    public static async Task<string[]> Findings(TestProject project)
    {
        ImmutableArray<Diagnostic> diagnostics = await Diagnostics(project);
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Span.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).Select(Print)];
    }

    private static string Print(Diagnostic diagnostic)
    {
        LinePositionSpan span = diagnostic.Location.GetLineSpan().Span;
        return $"({span.Start.Line + 1},{span.Start.Character + 1})-({span.End.Line + 1},{span.End.Character + 1}) {diagnostic.Id} {diagnostic.GetMessage()}";
    }
}
