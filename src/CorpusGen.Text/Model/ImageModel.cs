namespace CorpusGen.Text.Model;

/// <summary>A picture that left its caption or credit in the text.</summary>
/// <param name="Caption">What it shows, or null.</param>
/// <param name="Credit">Who made it, as stated, or null.</param>
public sealed record ImageModel(TextRange? Caption, TextRange? Credit);
