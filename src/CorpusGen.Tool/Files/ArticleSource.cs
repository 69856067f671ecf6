using System.Text;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
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

    /// <summary>What the file's place says of the article, and the files beside it.</summary>
    public GivenFacts Given { get; private set; } = GivenFacts.None;

    /// <summary>The lines, to be compared with those of the publisher's other articles; null where the publisher is not known.</summary>
    public ArticleLines? Lines => ArticleLines.Of(Text, Given);

    /// <summary>Whether the text encoded again is the file, so that a change of the text changes nothing else in the file.</summary>
    public bool IsReversible => Encode(Text).AsSpan().SequenceEqual(_bytes);

    /// <summary>Reads a file.</summary>
    /// <param name="repeated">The lines that its publisher's articles share, where they are known.</param>
    public static ArticleSource Read(string path, EquatableArray<RepeatedLines> repeated = default)
    {
        ArticleSource source = new(path, File.ReadAllBytes(path)) { Given = new GivenFacts { FolderPublisher = PublisherFolder.Of(path.Replace('\\', '/')) } };
        source.Given = source.Given with { RepeatedLines = RepeatedLines.Of(source.Lines, repeated) };
        return source;
    }

    /// <summary>Puts another text into the file, in the file's encoding and with its byte order mark if it has one.</summary>
    public void Write(string text) => File.WriteAllBytes(Path, Encode(text));

    private byte[] Encode(string text)
    {
        ReadOnlySpan<byte> mark = _encoding.Preamble;
        return [.. _bytes.AsSpan().StartsWith(mark) ? mark : [], .. _encoding.GetBytes(text)];
    }
}
