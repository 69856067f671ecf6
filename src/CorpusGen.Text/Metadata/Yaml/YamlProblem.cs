namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>Why YAML cannot be read.</summary>
/// <param name="Range">Where.</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record YamlProblem(TextRange Range, string Reason);
