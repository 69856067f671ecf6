using CorpusGen.Model;

namespace CorpusGen.Parsing;

/// <summary>What came of one file: an article, or the reason why there is none.</summary>
internal sealed record ReadFile(ArticleEntry? Article, FailedFile? Failure);
