using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Diagnostics;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.CodeFixes.Usage;

/// <summary>Puts the corpus's member in the place of a look-up by name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
[Shared]
public sealed class MemberFix : NodeFix<InvocationExpressionSyntax>
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.MemberExists];

    /// <inheritdoc/>
    protected override IEnumerable<(string Title, SyntaxNode Node, string Key)> Replacements(InvocationExpressionSyntax node, ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(FixProperties.Member, out string? member) ? [($"Use '{member}'", Member(node, member!), nameof(MemberFix))] : [];

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
