using CorpusGen.Diagnostics;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>A file that gave no article.</summary>
/// <param name="Path">The file as the compiler names it.</param>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message behind the file's name.</param>
internal sealed record FailedFile(string Path, string Rule, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Rule),
        Location.Create(Path, default, default(LinePositionSpan)),
        [Path.Replace('\\', '/').Split('/').Last(), .. Arguments]);
}
