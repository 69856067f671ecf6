using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Edits;

/// <summary>The least that a generator can do with additional files: it lists them, each with the length of its text.</summary>
internal sealed class ListingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider
            .Select(static (file, cancellation) => (file.Path, file.GetText(cancellation)!.Length))
            .Collect(),
        static (output, files) =>
        {
            StringBuilder source = new();
            foreach ((string path, int length) in files)
                source.Append("// ").Append(path).Append(' ').Append(length).Append('\n');
            output.AddSource("Files.g.cs", SourceText.From(source.ToString(), Encoding.UTF8));
        });
}
