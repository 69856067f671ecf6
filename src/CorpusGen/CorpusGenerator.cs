using CorpusGen.Diagnostics;
using CorpusGen.Emission;
using CorpusGen.Model;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

        CorpusReader reader = new();
        IncrementalValueProvider<EquatableArray<ReadFile>> files = context.AdditionalTextsProvider
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => reader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Files);

        Remembered<ReadFile, FailedFile> failed = new(file => file.Failure);
        IncrementalValuesProvider<FailedFile> failures = files
            .SelectMany((all, _) => failed.Of(all))
            .WithTrackingName(TrackingNames.Failures);

        Remembered<ReadFile, ReadFile> misled = new(file => file.InvalidSettings.Count > 0 ? file : null);
        IncrementalValueProvider<EquatableArray<InvalidSetting>> invalidSettings = files
            .Select((all, _) => HouseSettings.Invalid(misled.Of(all)))
            .WithTrackingName(TrackingNames.InvalidSettings);

        Remembered<ReadFile, ArticleEntry> read = new(file => file.Article);
        IncrementalValueProvider<EquatableArray<ArticleEntry>> articles = files
            .Select((all, _) => read.Of(all))
            .WithTrackingName(TrackingNames.Articles);

        Buckets distributed = new();
        IncrementalValuesProvider<Bucket> buckets = articles
            .SelectMany((all, _) => distributed.Of(all))
            .WithTrackingName(TrackingNames.Buckets);

        Remembered<ArticleEntry, ArticleSummary> summaries = new(article => article.Summary);
        CorpusIndexBuilder builder = new();
        IncrementalValueProvider<CorpusIndex> index = articles
            .Select((all, _) => summaries.Of(all))
            .WithTrackingName(TrackingNames.Summaries)
            .Select((all, cancellation) => builder.Build(all, cancellation))
            .WithTrackingName(TrackingNames.Index);

        Remembered<ArticleEntry, ArticleQuotations> quoted = new(article => article.Quotations);
        IncrementalValuesProvider<QuotationBucket> quotations = articles
            .Select((all, _) => quoted.Of(all))
            .WithTrackingName(TrackingNames.Quotations)
            .Combine(index.Combine(options))
            .SelectMany(static (pair, _) => QuotationBucket.Distribute(pair.Left, pair.Right.Left, pair.Right.Right.QuotationMembers))
            .WithTrackingName(TrackingNames.QuotationBuckets);

        context.RegisterSourceOutput(failures, static (output, failure) => output.ReportDiagnostic(failure.ToDiagnostic()));
        context.RegisterSourceOutput(invalidSettings, static (output, invalid) => ProjectReporter.Report(output, invalid));
        context.RegisterSourceOutput(options, static (output, options) => ProjectReporter.Report(output, options));

        context.RegisterSourceOutput(options.Combine(options), WhereAllowed<CorpusOptions>(static (output, _, options) => TypesEmitter.Emit(output, options)));
        context.RegisterSourceOutput(buckets.Combine(options), WhereAllowed<Bucket>(BucketEmitter.Emit));
        context.RegisterSourceOutput(index.Combine(options), WhereAllowed<CorpusIndex>(new IndexEmitter().Emit));
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
