using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Harness;

/// <summary>What the analyzer of code reports in code that uses a corpus.</summary>
internal static class UsageRun
{
    /// <summary>
    /// The findings in statements in which <c>[|…|]</c> marks what they are about: severity, identifier and message of
    /// each, in the order of the code. Fails when findings are elsewhere than the marks.
    /// </summary>
    public static Task<string[]> Findings(TestProject project, string statements) => FindingsInFile(project, $$"""
        using System;
        using System.Linq;
        using Probe;

        internal static class Usage
        {
            public static object? Run(Article article, Author author, Byline byline, Quote quote, Speaker speaker, string any)
            {
                {{statements}}
                return null;
            }
        }
        """);

    /// <summary>The same in a whole file.</summary>
    public static async Task<string[]> FindingsInFile(TestProject project, string file)
    {
        string[] pieces = file.Split(["[|", "|]"], StringSplitOptions.None);
        List<TextSpan> marked = [];
        for (int i = 0, at = 0; i < pieces.Length; at += pieces[i++].Length)
        {
            if (i % 2 == 1)
                marked.Add(new TextSpan(at, pieces[i].Length));
        }

        Diagnostic[] diagnostics = [.. (await Diagnostics(project.WithSource(string.Concat(pieces)).Run().Compiles())).OrderBy(diagnostic => diagnostic.Location.SourceSpan)];
        Assert.Equal(marked, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        return [.. diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage()}")];
    }

    public static Task<ImmutableArray<Diagnostic>> Diagnostics(GeneratorRun run) => AnalyzerRun.Diagnostics(
        run.Project,

        // Findings keep the severity that they have by default.
        run.Output.WithOptions(run.Output.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)),
        [new UsageAnalyzer()]);
}
