using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Tests.Harness;

/// <summary>A project's properties and its files' metadata, under the keys that the compiler gives them.</summary>
/// <param name="properties">Properties by name.</param>
/// <param name="settings">Settings in an <c>.editorconfig</c> that all files are in, by key.</param>
internal sealed class TestOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string> settings) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(Prefixed("build_property.", properties));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(Prefixed(StatedFacts.OfFile, ((TestFile)textFile).Metadata).AddRange(settings));

    private static ImmutableDictionary<string, string> Prefixed(string prefix, ImmutableDictionary<string, string> values) =>
        values.ToImmutableDictionary(value => prefix + value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new(ImmutableDictionary<string, string>.Empty);

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
