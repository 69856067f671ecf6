using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Diagnostics;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.CodeFixes.Usage;

/// <summary>
/// Puts a name that the corpus has in the place of one that it has not. Fix All does so wherever the same wrong name
/// stands, as after an article's file was renamed.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFix))]
[Shared]
public sealed class NearestNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.UnknownSlug, RuleId.UnknownName];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A constant that is declared elsewhere may name other things too: it is for its author to change.
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
                continue;

            for (int place = 0; diagnostic.Properties.TryGetValue(FixProperties.Nearest(place), out string? name); place++)
            {
                LiteralExpressionSyntax replacement = SyntaxFactory
                    .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name!))
                    .WithTriviaFrom(literal);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{name}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, replacement))),
                        $"{literal.Token.ValueText} → {name}"),
                    diagnostic);
            }
        }
    }
}
