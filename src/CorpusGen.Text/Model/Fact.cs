namespace CorpusGen.Text.Model;

/// <summary>A value and the place that states it.</summary>
/// <param name="Text">The value for a reader: white space collapsed, marks of the layout left out.</param>
/// <param name="Range">Where the file states it; null when it comes from outside the file (item metadata, folder).</param>
public sealed record Fact(string Text, TextRange? Range);
