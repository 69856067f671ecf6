namespace CorpusGen.Text.Repairs;

/// <summary>An entry of <c>quotes</c>.</summary>
/// <param name="Text">The quotation's words, or how they begin.</param>
/// <param name="Key">What is said of it: <c>speaker</c> or <c>quotation</c>.</param>
/// <param name="Yaml">The key's value as YAML writes it.</param>
internal sealed record QuotationStatement(string Text, string Key, string Yaml) : Statement;
