using CorpusGen.Text.Explanation;

namespace CorpusGen.Tool.Inspection;

/// <summary>Writes what was read in an article and why, in some format.</summary>
internal interface IArticleWriter
{
    void Write(string path, ExplainedArticle explained);
}
