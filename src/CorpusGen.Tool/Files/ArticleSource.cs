using CorpusGen.Parsing;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Tool.Files;

/// <summary>The text of an article, with what its place or its line says of it.</summary>
internal record ArticleSource(string path, string text)
{
    /// <summary>The path as given.</summary>
    public string Path { get; } = path;

    /// <summary>The decoded text without a byte order mark.</summary>
    public string Text { get; } = text;

    /// <summary>What is known of the article from outside its text.</summary>
    public GivenFacts Given { get; init; } = new() { FolderPublisher = PublisherFolder.Of(path.Replace('\\', '/')) };

    /// <summary>The lines, to be compared with those of the publisher's other articles; null where the publisher is not known.</summary>
    public ArticleLines? Lines => ArticleLines.Of(Text, Given);
}
