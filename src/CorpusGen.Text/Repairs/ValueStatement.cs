namespace CorpusGen.Text.Repairs;

/// <summary>A key with a single value.</summary>
/// <param name="Key">The key, under the first of its names.</param>
/// <param name="Yaml">The value as YAML writes it.</param>
internal sealed record ValueStatement(string Key, string Yaml) : Statement;
