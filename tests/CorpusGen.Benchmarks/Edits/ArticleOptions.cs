using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Edits;

/// <summary>A project in which every additional file is an article and the texts are in a resource.</summary>
internal sealed class ArticleOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_ofFiles = new(new() { ["build_metadata.CorpusGenArticle.CorpusGenArticle"] = "true" });
    private static readonly Values s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.ProjectDir"] = "/",
        ["build_property.RootNamespace"] = "Probe",
        ["build_property.CorpusGenTextResource"] = "true",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_ofFiles;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
