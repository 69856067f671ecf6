using System.Text;
using CorpusGen.Parsing;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Tool.Files;

/// <summary>An article file with what its bytes mean.</summary>
internal sealed class ArticleSource
{
    private readonly byte[] _bytes;
    private readonly Encoding _encoding;

    private ArticleSource(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;

        // The compiler decodes as this does: by the byte order mark, else as UTF-8.
        using StreamReader reader = new(new MemoryStream(bytes));
        Text = reader.ReadToEnd();
        _encoding = reader.CurrentEncoding;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>The decoded file without its byte order mark.</summary>
    public string Text { get; }

    /// <summary>What the file's place says of the article.</summary>
    public GivenFacts Given => new() { FolderPublisher = PublisherFolder.Of(Path.Replace('\\', '/')) };

    /// <summary>Whether the text encoded again is the file, so that a change of the text changes nothing else in the file.</summary>
    public bool IsReversible => Encode(Text).AsSpan().SequenceEqual(_bytes);

    /// <summary>Reads a file.</summary>
    public static ArticleSource Read(string path) => new(path, File.ReadAllBytes(path));

    /// <summary>Puts another text into the file, in the file's encoding and with its byte order mark if it has one.</summary>
    public void Write(string text) => File.WriteAllBytes(Path, Encode(text));

    private byte[] Encode(string text)
    {
        ReadOnlySpan<byte> mark = _encoding.Preamble;
        return [.. _bytes.AsSpan().StartsWith(mark) ? mark : [], .. _encoding.GetBytes(text)];
    }
}
