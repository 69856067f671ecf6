using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Harness;

/// <summary>An additional file that is nowhere on disk, with its item's metadata.</summary>
internal class TestFile(string path, SourceText? text, ImmutableDictionary<string, string> metadata) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>Metadata of the item, by name.</summary>
    public ImmutableDictionary<string, string> Metadata { get; } = metadata;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The same file elsewhere, read anew.</summary>
    public TestFile At(string path) => new(path, text is null ? null : Text(text.ToString()), Metadata);

    public static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);
}
