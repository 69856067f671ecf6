using CorpusGen.Model;
using CorpusGen.Text.Model;

namespace CorpusGen.Parsing;

/// <summary>What came of one file: an article, or the reason why there is none.</summary>
internal sealed record ReadFile(ArticleEntry? Article, FailedFile? Failure)
{
    public static ReadFile Of(ArticleFile file, CancellationToken cancellation)
    {
        ArticleModel? article = file.Read(cancellation, out _, out string? failure);
        return failure is null
            ? new ReadFile(new ArticleEntry(file.Path, article!), null)
            : new ReadFile(null, new FailedFile(file.FilePath, failure));
    }
}
