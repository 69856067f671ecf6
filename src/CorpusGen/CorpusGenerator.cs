using System.Collections.Immutable;
using CorpusGen.Diagnostics;
using CorpusGen.Emission;
using CorpusGen.Model;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen;

/// <summary>Turns the articles among a project's additional files into typed code.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => CorpusOptions.Read(pair.Left.GlobalOptions, ((CSharpParseOptions)pair.Right).LanguageVersion))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValueProvider<ImmutableArray<AdditionalText>> allTexts = context.AdditionalTextsProvider.Collect();

        // The options come through unchanged, and a text asks for its own when the lines of all have been found.
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider
                .Combine(allTexts)
                .Select(static (pair, cancellation) =>
                {
                    ArticleFile.FindLinesAhead(pair.Right, pair.Left, cancellation);
                    return pair.Left;
                }));

        LineCensus census = new();
        IncrementalValueProvider<EquatableArray<RepeatedLines>> repeated = texts
            .SelectMany(static (text, cancellation) => ArticleFile.From(text.File, text.Options)?.Lines(cancellation) is { } lines ? ImmutableArray.Create(lines) : [])
            .WithTrackingName(TrackingNames.Lines)
            .Collect()
            .Select((all, cancellation) => census.Find(all, cancellation))
            .WithTrackingName(TrackingNames.RepeatedLines);

        IncrementalValueProvider<EquatableArray<RepeatedLines>> readAhead = repeated
            .Combine(allTexts.Combine(context.AnalyzerConfigOptionsProvider))
            .Select(static (pair, cancellation) =>
            {
                ArticleFile.ReadAhead(pair.Right.Left, pair.Right.Right, pair.Left, cancellation);
                return pair.Left;
            })
            .WithTrackingName(TrackingNames.ReadAhead);

        IncrementalValuesProvider<ReadFile> files = texts
            .Combine(readAhead)
            .SelectMany(static (pair, cancellation) => ArticleFile.From(pair.Left.File, pair.Left.Options) is { } file ? ImmutableArray.Create(ReadFile.Of(file, pair.Right, cancellation)) : [])
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<ReadFile> problems = files
            .SelectMany(static (file, _) => file.Failure is not null || file.InvalidSettings.Count > 0 ? ImmutableArray.Create(file with { Article = null }) : []);

        IncrementalValuesProvider<FailedFile> failures = problems
            .SelectMany(static (file, _) => file.Failure is { } failure ? ImmutableArray.Create(failure) : [])
            .WithTrackingName(TrackingNames.Failures);

        IncrementalValueProvider<EquatableArray<InvalidSetting>> invalidSettings = problems
            .Select(static (file, _) => file with { Failure = null })
            .Collect()
            .Select(static (all, _) => HouseSettings.Invalid(all))
            .WithTrackingName(TrackingNames.InvalidSettings);

        IncrementalValuesProvider<ArticleEntry> articles = files
            .SelectMany(static (file, _) => file.Article is { } article ? ImmutableArray.Create(article) : [])
            .WithTrackingName(TrackingNames.Articles);

        IncrementalValuesProvider<Bucket> buckets = articles
            .Collect()
            .SelectMany(static (all, _) => Bucket.Distribute(all))
            .WithTrackingName(TrackingNames.Buckets);

        IncrementalValueProvider<CorpusIndex> index = articles
            .Select(static (article, _) => ArticleSummary.Of(article))
            .WithTrackingName(TrackingNames.Summaries)
            .Collect()
            .Select(static (all, cancellation) => CorpusIndexBuilder.Build(all, cancellation))
            .WithTrackingName(TrackingNames.Index);

        IncrementalValuesProvider<QuotationBucket> quotations = articles
            .Select(static (article, _) => new ArticleQuotations(article))
            .WithTrackingName(TrackingNames.Quotations)
            .Collect()
            .Combine(index.Combine(options))
            .SelectMany(static (pair, _) => QuotationBucket.Distribute(pair.Left, pair.Right.Left, pair.Right.Right.QuotationMembers))
            .WithTrackingName(TrackingNames.QuotationBuckets);

        context.RegisterSourceOutput(failures, static (output, failure) => output.ReportDiagnostic(failure.ToDiagnostic()));
        context.RegisterSourceOutput(invalidSettings, static (output, invalid) => ProjectReporter.Report(output, invalid));
        context.RegisterSourceOutput(options, static (output, options) => ProjectReporter.Report(output, options));

        context.RegisterSourceOutput(options.Combine(options), WhereAllowed<CorpusOptions>(static (output, _, options) => TypesEmitter.Emit(output, options)));
        context.RegisterSourceOutput(buckets.Combine(options), WhereAllowed<Bucket>(BucketEmitter.Emit));
        context.RegisterSourceOutput(index.Combine(options), WhereAllowed<CorpusIndex>(IndexEmitter.Emit));
        context.RegisterSourceOutput(quotations.Combine(options), WhereAllowed<QuotationBucket>(QuotationEmitter.Emit));
    }

    /// <summary>Nothing is emitted that the project's language could not compile: <see cref="ProjectReporter"/> has told why.</summary>
    private static Action<SourceProductionContext, (T Item, CorpusOptions Options)> WhereAllowed<T>(Action<SourceProductionContext, T, CorpusOptions> emit) =>
        (output, pair) =>
        {
            if (pair.Options.CanGenerate)
                emit(output, pair.Item, pair.Options);
        };
}
