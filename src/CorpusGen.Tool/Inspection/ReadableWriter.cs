using CorpusGen.Text.Explanation;

namespace CorpusGen.Tool.Inspection;

/// <summary>Writes articles for a person.</summary>
/// <param name="width">Columns that a line has room for.</param>
/// <param name="hasColors">Whether colours are shown.</param>
internal sealed class ReadableWriter(int width, bool hasColors) : IArticleWriter
{
    public string Separator => "\n";

    public string Write(string path, ExplainedArticle explained) => new ReadableArticle(width, hasColors).Write(path, explained);
}
