namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>An article as the peers have it.</summary>
internal sealed record ArticleRecord(string Slug, string Headline, string[] Authors, QuoteRecord[] Quotes, string Text);
