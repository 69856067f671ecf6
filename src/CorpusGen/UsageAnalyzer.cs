using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Diagnostics;
using CorpusGen.Parsing;
using CorpusGen.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen;

/// <summary>Holds the names that code states as constants against those that the corpus has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfUsage;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static context =>
        {
            if (CorpusSymbols.Of(context.Compilation, CorpusOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, ((CSharpCompilation)context.Compilation).LanguageVersion)) is not { } symbols)
                return;
            CorpusNamesOnce corpus = new(context.Options);
            context.RegisterOperationAction(operation => Check(operation, symbols, corpus), CorpusSymbols.Operations);
        });
    }

    private static void Check(OperationAnalysisContext context, CorpusSymbols symbols, CorpusNamesOnce corpus)
    {
        if (symbols.Find(context.Operation) is not { } use || corpus.Get(context.CancellationToken)?.Of(use.Kind) is not { } known)
            return;
        string? member = null;
        bool isKnown = use.Lookup is null ? known.Contains(use.Name, use.IgnoresCase) : known.TryFind(use.Name, out member);
        if (!isKnown)
            context.ReportDiagnostic(Unknown(use, known.Nearest(use.Name)));
        else if (use.Lookup?.Member is { } format && context.Operation.Parent is not IExpressionStatementOperation)
            context.ReportDiagnostic(HasMember(context.Operation, string.Format(CultureInfo.InvariantCulture, format, member)));
    }

    private static Diagnostic Unknown(NameUse use, ImmutableArray<string> nearest)
    {
        ImmutableDictionary<string, string?> properties = nearest
            .Select((name, place) => new KeyValuePair<string, string?>(FixProperties.Nearest(place), name))
            .ToImmutableDictionary();
        string advice = nearest.IsEmpty ? Advice(use.Kind) : "did you mean " + string.Join(" or ", nearest.Select(name => $"'{name}'")) + "?";
        return use.Kind == NameKind.Slug
            ? Diagnostic.Create(
                Descriptors.UnknownSlug,
                use.Syntax.GetLocation(),
                use.Lookup is { Throws: true } ? Descriptors.UnknownSlug.DefaultSeverity : DiagnosticSeverity.Warning,
                additionalLocations: null,
                properties,
                use.Name,
                advice)
            : Diagnostic.Create(Descriptors.UnknownName, use.Syntax.GetLocation(), properties, use.Kind.ToString().ToLowerInvariant(), use.Name, advice);
    }

    private static string Advice(NameKind kind) => kind switch
    {
        NameKind.Slug => "a slug is the name of the article's file in lower case, with '-' between words",
        NameKind.Author => "Corpus.Authors has them all",
        NameKind.Byline => "Article.Bylines has those of an article",
        NameKind.Publisher => "Corpus.Publishers has them all",
        _ => "Corpus.Speakers has them all",
    };

    private static Diagnostic HasMember(IOperation lookup, string member) => Diagnostic.Create(
        Descriptors.MemberExists,
        lookup.Syntax.GetLocation(),
        ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Member, member),
        member);
}
