namespace CorpusGen.Types;

/// <summary>What others ask of an article for the corpus's own sake; an article has it explicitly, so that no editor offers it.</summary>
internal interface IArticleParts
{
    /// <summary>The quotations, nested ones and all.</summary>
    ArticleQuotes Said { get; }

    /// <summary>A part of the text, which is not read as a whole for it.</summary>
    string Part(global::System.Range part);
}
