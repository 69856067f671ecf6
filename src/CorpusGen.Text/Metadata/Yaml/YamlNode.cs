namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>A value in YAML and its place in the file.</summary>
internal abstract record YamlNode(TextRange Range);
