using System.Text.Json;

namespace CorpusGen.Corpus.Tests;

/// <summary>What the author of an article meant, stated by hand.</summary>
internal sealed record ExpectedArticle(
    string Path, string? Headline, string[] Authors, string? DatePublished, string Publisher, ExpectedQuote[] Quotes)
{
    public static IReadOnlyList<ExpectedArticle> All { get; } = File
        .ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "expected.jsonl"))
        .Select(line => JsonSerializer.Deserialize<ExpectedArticle>(line, JsonSerializerOptions.Web)!)
        .ToList();

    /// <summary>The article as the corpus has it.</summary>
    public Article Article { get; } = Corpus.Articles.Single(article => article.SourcePath.EndsWith("/articles/" + Path, StringComparison.Ordinal));
}
