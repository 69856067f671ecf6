using System.Runtime.CompilerServices;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Parsing;

/// <summary>The repeated lines of a project for its analyzers, which see the whole project and not what the generator made of it.</summary>
internal static class SharedLines
{
    /// <summary>An editor keeps a project's options, its additional files among them, as long as they are unchanged.</summary>
    private static readonly ConditionalWeakTable<AnalyzerOptions, Found> s_found = new();

    /// <summary>The same as the generator finds.</summary>
    public static EquatableArray<RepeatedLines> Of(AnalyzerOptions project, CancellationToken cancellation)
    {
        Found found = s_found.GetOrCreateValue(project);

        // A search that is cancelled is begun again by the next who asks.
        lock (found)
        {
            found.Lines ??= RepeatedLines.Find(
                from file in project.AdditionalFiles
                let lines = ArticleFile.From(file, project.AnalyzerConfigOptionsProvider)?.Lines(cancellation)
                where lines is not null
                select lines,
                cancellation);
            return found.Lines.Value;
        }
    }

    private sealed class Found
    {
        public EquatableArray<RepeatedLines>? Lines;
    }
}
