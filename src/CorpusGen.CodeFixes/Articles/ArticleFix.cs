using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Text.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes.Articles;

/// <summary>Puts right what is wrong with an article in the article's own file.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class ArticleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ArticleRepairs.Rules];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ArticleFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ArticleDocument article = await ArticleDocument.Read(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Repair repair in article.RepairsOf(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(repair.Title, _ => Task.FromResult(article.Apply([repair], context.TextDocument.Project.Solution)), repair.Kind),
                    diagnostic);
            }
        }
    }
}
