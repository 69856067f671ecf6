using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NoArticle = new(
        RuleId.NoArticle, "The file gave no article", "'{0}' gave no article: {1}", "CorpusGen.File", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
