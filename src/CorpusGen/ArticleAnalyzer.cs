using System.Collections.Immutable;
using CorpusGen.Diagnostics;
using CorpusGen.Parsing;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen;

/// <summary>Reports what is wrong with an article in the article's own file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfFindings;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Report);
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        if (ArticleFile.From(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } file)
            return;
        if (file.Read(SharedLines.Of(context.Options, context.CancellationToken), context.CancellationToken, out SourceText? text, out _) is not { } article)
            return; // the generator says why

        foreach (Finding finding in file.HouseRules.Judge(article))
        {
            TextSpan span = TextSpan.FromBounds(finding.Range.Start, finding.Range.End);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(finding.Rule),
                Location.Create(context.AdditionalFile.Path, span, text!.Lines.GetLinePositionSpan(span)),
                finding.Rule == RuleId.BrokenHouseRule ? ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Setting, finding.Arguments[0]) : null,
                finding.Arguments.ToArray()));
        }
    }
}
