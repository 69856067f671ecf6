using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.CodeFixes.Tests.Harness;

/// <summary>Generator and analyzers as a project has them that references the package.</summary>
internal sealed class Analyzers : AnalyzerReference
{
    /// <summary>A workspace knows a generator by its object, for as long as the project has it.</summary>
    private readonly ImmutableArray<ISourceGenerator> _generators = [new CorpusGenerator().AsSourceGenerator()];

    /// <inheritdoc/>
    public override string? FullPath => null;

    /// <inheritdoc/>
    public override object Id => typeof(Analyzers);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => GetAnalyzersForAllLanguages();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [new ArticleAnalyzer(), new UsageAnalyzer()];

    /// <inheritdoc/>
    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => GetGeneratorsForAllLanguages();

    /// <inheritdoc/>
    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
