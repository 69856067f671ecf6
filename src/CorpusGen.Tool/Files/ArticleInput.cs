namespace CorpusGen.Tool.Files;

/// <summary>An article that was found and not yet read.</summary>
/// <param name="Name">Its file, or its line of standard input.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ArticleInput(string Name, Func<ArticleSource> Read);
