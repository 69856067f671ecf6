using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>One article of the corpus.</summary>
/// <param name="Path">Its file, relative to the project, with <c>/</c> between folders.</param>
/// <param name="Article">What was read.</param>
internal sealed record ArticleEntry(string Path, ArticleModel Article);
