namespace CorpusGen.Corpus.Tests;

/// <summary>A quotation's words and who says them; null where the article does not tell.</summary>
internal sealed record ExpectedQuote(string Text, string? Speaker);
