namespace CorpusGen.Model;

/// <summary>A quotation that code can name.</summary>
/// <param name="Number">Its place among the article's quotations, nested ones included.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">The article's name for who says it, or null.</param>
internal sealed record QuotedText(int Number, string Text, string? Speaker);
