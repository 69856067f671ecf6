using CorpusGen.Text.Model;

namespace CorpusGen.Text.Explanation;

/// <summary>An article with the evidence for what was read in it.</summary>
/// <param name="Article">The same as <see cref="ArticleReader.Read(string, Metadata.GivenFacts, CancellationToken)"/> gives.</param>
/// <param name="Segments">The evidence for each segment; null for white space and front matter, which nobody had to decide on.</param>
/// <param name="Quotations">The evidence for the speaker of each quotation; null where none was looked for.</param>
public sealed record ExplainedArticle(ArticleModel Article, EquatableArray<Evidence?> Segments, EquatableArray<Evidence?> Quotations);
