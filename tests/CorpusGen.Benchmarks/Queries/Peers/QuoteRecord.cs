namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>A quotation as the peers have it.</summary>
/// <param name="Speaker">The name that the speaker has over all articles, or null.</param>
internal sealed record QuoteRecord(string? Speaker, string Words);
