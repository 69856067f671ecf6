using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes.Usage;

/// <summary>Puts other code in the place of the node that a diagnostic marks.</summary>
/// <typeparam name="TNode">What the node has to be; a diagnostic on anything else is left to its author.</typeparam>
public abstract class NodeFix<TNode> : CodeFixProvider
    where TNode : SyntaxNode
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not TNode node)
                continue;
            foreach ((string title, SyntaxNode replacement, string key) in Replacements(node, diagnostic.Properties))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(node, replacement.WithTriviaFrom(node)))),
                        key),
                    diagnostic);
            }
        }
    }

    /// <summary>What may take the node's place, the best first: what the editor offers, the code without the trivia around it, and a key by which Fix All takes them together.</summary>
    /// <param name="node">The node.</param>
    /// <param name="properties">The diagnostic's.</param>
    protected abstract IEnumerable<(string Title, SyntaxNode Node, string Key)> Replacements(TNode node, ImmutableDictionary<string, string?> properties);
}
