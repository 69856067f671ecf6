using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Diagnostics;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.CodeFixes.Usage;

/// <summary>
/// Puts a name that the corpus has in the place of one that it has not. Fix All does so wherever the same wrong name
/// stands, as after an article's file was renamed. A constant that is declared elsewhere may name other things too: it is
/// for its author to change.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFix))]
[Shared]
public sealed class NearestNameFix : NodeFix<LiteralExpressionSyntax>
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.UnknownSlug, RuleId.UnknownName];

    /// <inheritdoc/>
    protected override IEnumerable<(string Title, SyntaxNode Node, string Key)> Replacements(LiteralExpressionSyntax node, ImmutableDictionary<string, string?> properties)
    {
        for (int place = 0; properties.TryGetValue(FixProperties.Nearest(place), out string? name); place++)
        {
            yield return (
                $"Change to '{name}'",
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name!)),
                $"{node.Token.ValueText} → {name}");
        }
    }
}
