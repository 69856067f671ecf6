using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>A file that gave no article.</summary>
/// <param name="Path">The file as the compiler names it.</param>
/// <param name="Reason">Why.</param>
internal sealed record FailedFile(string Path, string Reason)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.NoArticle,
        Location.Create(Path, default, default(LinePositionSpan)),
        Path.Replace('\\', '/').Split('/').Last(),
        Reason);
}
