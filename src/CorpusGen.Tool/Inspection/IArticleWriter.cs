using CorpusGen.Text.Model;

namespace CorpusGen.Tool.Inspection;

/// <summary>Writes what was read in an article, in some format.</summary>
internal interface IArticleWriter
{
    void Write(string path, ArticleModel article);
}
