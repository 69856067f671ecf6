using CorpusGen.Model;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Parsing;

/// <summary>What a project says of its corpus as a whole, by MSBuild properties.</summary>
/// <param name="Namespace">Namespace of the generated types; empty for the global one.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="QuotationMembers">Whether single quotations have members; null to let their number decide.</param>
/// <param name="Texts">Where the texts are.</param>
internal sealed record CorpusOptions(string Namespace, bool IsPublic, bool? QuotationMembers, TextPlace Texts)
{
    /// <summary>The oldest language that the generated code is in.</summary>
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>The project's language, when it is too old for the generated code; else null.</summary>
    public string? OutdatedLanguage { get; private init; }

    /// <summary>
    /// Whether the project's language has what the generated code needs. Where it has not, the code would give hundreds of
    /// errors that hide the one that tells why.
    /// </summary>
    public bool CanGenerate => OutdatedLanguage is null;

    /// <summary>A property that cannot be understood, or null.</summary>
    public InvalidSetting? InvalidSetting { get; private init; }

    /// <summary>Whether the generated code reads the texts from a resource of its assembly.</summary>
    public bool HasTextResource => Texts != TextPlace.Literals;

    /// <summary>Whether Native AOT compiles the project.</summary>
    public bool IsNative { get; private init; }

    /// <summary>The modifier of the generated types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    public static CorpusOptions Read(AnalyzerConfigOptions options, LanguageVersion language)
    {
        string name = Value(options, "CorpusGenNamespace") ?? Value(options, "RootNamespace") ?? "";
        bool isPublic = string.Equals(Value(options, "CorpusGenPublic"), "true", StringComparison.OrdinalIgnoreCase);
        SizeLimit.Read(options, out InvalidSetting? invalid);
        return new CorpusOptions(Valid(name), isPublic, Stated(options, "CorpusGenQuotationMembers"), PlaceOfTexts(options))
        {
            IsNative = Stated(options, "PublishAot") == true,
            OutdatedLanguage = language < OldestLanguage ? language.ToDisplayString() : null,
            InvalidSetting = invalid,
        };
    }

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private static bool? Stated(AnalyzerConfigOptions options, string property) =>
        bool.TryParse(Value(options, property), out bool value) ? value : null;

    /// <summary>As the project states, or else as the build found that literals can or cannot hold them.</summary>
    private static TextPlace PlaceOfTexts(AnalyzerConfigOptions options) => Stated(options, "CorpusGenTextResource") switch
    {
        true => TextPlace.Resource,
        null when Stated(options, "CorpusGenTextsExceedLiterals") == true => TextPlace.ResourceBySize,
        _ => TextPlace.Literals,
    };

    /// <summary>Each part made an identifier, as the SDK does for a project's name.</summary>
    private static string Valid(string name) =>
        string.Join(".", name.Split('.').Where(part => part.Length > 0).Select(part =>
            SyntaxFacts.IsValidIdentifier(part)
                ? (SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part)
                : Identifier.FromWords(part) ?? "_"));
}
