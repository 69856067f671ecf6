namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>Keys and their values in the order of the file.</summary>
internal sealed record YamlMap(List<KeyValuePair<YamlScalar, YamlNode>> Entries, TextRange Range) : YamlNode(Range);
