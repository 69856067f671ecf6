using System.Collections.Immutable;
using CorpusGen.Emission;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen;

/// <summary>Turns the articles among a project's additional files into typed code.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => CorpusOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValuesProvider<ReadFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellation) => ArticleFile.From(pair.Left, pair.Right) is { } file ? ImmutableArray.Create(ReadFile.Of(file, cancellation)) : [])
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<FailedFile> failures = files
            .Where(static file => file.Failure is not null)
            .Select(static (file, _) => file.Failure!)
            .WithTrackingName(TrackingNames.Failures);

        IncrementalValuesProvider<ArticleEntry> articles = files
            .Where(static file => file.Article is not null)
            .Select(static (file, _) => file.Article!)
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

        context.RegisterSourceOutput(failures, static (output, failure) => output.ReportDiagnostic(failure.ToDiagnostic()));
        context.RegisterSourceOutput(options, static (output, options) => TypesEmitter.Emit(output, options));
        context.RegisterSourceOutput(buckets.Combine(options), static (output, pair) => BucketEmitter.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(index.Combine(options), static (output, pair) => IndexEmitter.Emit(output, pair.Left, pair.Right));
    }
}
