using System.Collections.Immutable;
using CorpusGen.Emission;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Harness;

/// <summary>Emits given articles, so that emission can be tested with what no reader would ever find.</summary>
internal sealed class ModelGenerator(ImmutableArray<ArticleEntry> articles) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AnalyzerConfigOptionsProvider, (output, provider) =>
        {
            CorpusOptions options = CorpusOptions.Read(provider.GlobalOptions, LanguageVersion.CSharp12);
            TypesEmitter.Emit(output, options);
            ImmutableArray<ArticleEntry> sorted = articles.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
            foreach (Bucket bucket in Bucket.Distribute([.. sorted]))
                BucketEmitter.Emit(output, bucket, options);
            CorpusIndex index = new CorpusIndexBuilder().Build([.. sorted.Select(article => article.Summary)], output.CancellationToken);
            new IndexEmitter().Emit(output, index, options);
            foreach (QuotationBucket bucket in QuotationBucket.Distribute([.. sorted.Select(article => article.Quotations)], index, options.QuotationMembers))
                QuotationEmitter.Emit(output, bucket, options);
        });
}
