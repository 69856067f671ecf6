namespace CorpusGen.Text.Quotations;

/// <summary>What the front matter says of one quotation.</summary>
/// <param name="Text">The quotation's words, or how they begin.</param>
/// <param name="Speaker">Who said it; null when nobody is to be named.</param>
/// <param name="IsQuotation">False when the marks enclose no quotation.</param>
/// <param name="Range">Where the front matter says so.</param>
internal sealed record QuotationOverride(string Text, string? Speaker, bool IsQuotation, TextRange Range);
