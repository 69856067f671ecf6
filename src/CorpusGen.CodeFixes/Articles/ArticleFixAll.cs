using System.Collections.Immutable;
using CorpusGen.Text.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes.Articles;

/// <summary>
/// Makes repairs of one kind in all articles. Those of one article are made together: each puts its words at the head of
/// the file, so that changes made one by one would be in each other's way.
/// </summary>
internal sealed class ArticleFixAll : FixAllProvider
{
    public static ArticleFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Put right all articles",
        cancellation => Apply(context.WithCancellationToken(cancellation)),
        context.CodeActionEquivalenceKey));

    private static async Task<Solution> Apply(FixAllContext context)
    {
        Solution solution = context.Solution;
        foreach (Project project in context.Scope == FixAllScope.Project ? [context.Project] : solution.Projects)
        {
            ImmutableArray<Diagnostic> diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, Diagnostic> byPath = diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (TextDocument document in project.AdditionalDocuments.Where(document => byPath.Contains(document.FilePath ?? "")))
            {
                ArticleDocument article = await ArticleDocument.Read(document, context.CancellationToken).ConfigureAwait(false);
                IEnumerable<Repair> repairs = byPath[document.FilePath!]
                    .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                    .Select(diagnostic => article.RepairsOf(diagnostic).FirstOrDefault(repair => repair.Kind == context.CodeActionEquivalenceKey))
                    .OfType<Repair>();
                solution = article.Apply(repairs, solution);
            }
        }

        return solution;
    }
}
