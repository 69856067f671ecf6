using CorpusGen.Text.Explanation;

namespace CorpusGen.Tool.Inspection;

/// <summary>Writes what was read in an article and why, in some format; on several threads at a time.</summary>
internal interface IArticleWriter
{
    /// <summary>What stands between two articles.</summary>
    string Separator { get; }

    /// <summary>The article as text, with a line end behind it.</summary>
    string Write(string path, ExplainedArticle explained);
}
