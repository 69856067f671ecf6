using CorpusGen.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Parsing;

/// <summary>What a project says of its corpus as a whole, by MSBuild properties.</summary>
/// <param name="Namespace">Namespace of the generated types; empty for the global one.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
internal sealed record CorpusOptions(string Namespace, bool IsPublic)
{
    /// <summary>The modifier of the generated types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    public static CorpusOptions Read(AnalyzerConfigOptions options)
    {
        string name = Value(options, "CorpusGenNamespace") ?? Value(options, "RootNamespace") ?? "";
        bool isPublic = string.Equals(Value(options, "CorpusGenPublic"), "true", StringComparison.OrdinalIgnoreCase);
        return new CorpusOptions(Valid(name), isPublic);
    }

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Each part made an identifier, as the SDK does for a project's name.</summary>
    private static string Valid(string name) =>
        string.Join(".", name.Split('.').Where(part => part.Length > 0).Select(part =>
            SyntaxFacts.IsValidIdentifier(part)
                ? (SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part)
                : Identifier.FromWords(part) ?? "_"));
}
