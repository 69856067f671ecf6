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

/// <summary>Puts the corpus's member in the place of a look-up by name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
[Shared]
public sealed class MemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.MemberExists];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax lookup
                || !diagnostic.Properties.TryGetValue(FixProperties.Member, out string? member))
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use '{member}'",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(lookup, Member(lookup, member!).WithTriviaFrom(lookup)))),
                    nameof(MemberFix)),
                diagnostic);
        }
    }

    /// <summary>The member, reached as the look-up was: through its class, or without it where the class is imported.</summary>
    private static ExpressionSyntax Member(InvocationExpressionSyntax lookup, string path)
    {
        ExpressionSyntax? member = (lookup.Expression as MemberAccessExpressionSyntax)?.Expression;
        foreach (string name in path.Split('.'))
        {
            IdentifierNameSyntax identifier = SyntaxFactory.IdentifierName(name);
            member = member is null ? identifier : SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, member, identifier);
        }

        return member!;
    }
}
