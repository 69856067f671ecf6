namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>A single value. The range of a quoted one leaves the quotation marks out.</summary>
/// <param name="Value">The value, escapes resolved.</param>
/// <param name="IsQuoted">Whether it was written in quotation marks or as a block, and so is meant as text.</param>
internal sealed record YamlScalar(string Value, bool IsQuoted, TextRange Range) : YamlNode(Range)
{
    /// <summary>Whether nothing was written, or a word of YAML for nothing.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}
