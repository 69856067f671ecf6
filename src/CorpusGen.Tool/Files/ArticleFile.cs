using System.Text;

namespace CorpusGen.Tool.Files;

/// <summary>An article file with what its bytes mean.</summary>
internal sealed record ArticleFile : ArticleSource
{
    private readonly byte[] _bytes;
    private readonly Encoding _encoding;

    private ArticleFile(string path, byte[] bytes, string text, Encoding encoding)
        : base(path, text)
    {
        _bytes = bytes;
        _encoding = encoding;
    }

    /// <summary>Whether the text encoded again is the file, so that a change of the text changes nothing else in the file.</summary>
    public bool IsReversible => Encode(Text).AsSpan().SequenceEqual(_bytes);

    /// <summary>Reads a file. The compiler decodes as this does: by the byte order mark, else as UTF-8.</summary>
    public static ArticleFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        using StreamReader reader = new(new MemoryStream(bytes));
        string text = reader.ReadToEnd();
        return new ArticleFile(path, bytes, text, reader.CurrentEncoding);
    }

    /// <summary>Puts another text into the file, in the file's encoding and with its byte order mark if it has one.</summary>
    public void Write(string text) => File.WriteAllBytes(Path, Encode(text));

    private byte[] Encode(string text)
    {
        ReadOnlySpan<byte> mark = _encoding.Preamble;
        return [.. _bytes.AsSpan().StartsWith(mark) ? mark : [], .. _encoding.GetBytes(text)];
    }
}
