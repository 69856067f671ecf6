namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlList(List<YamlNode> Items, TextRange Range) : YamlNode(Range);
