namespace CorpusGen.Types;

/// <summary>
/// Reads texts from the resource that the build wrote: UTF-16 one behind the other; a directory sorted by key, of each text
/// its key (8 bytes), start and length in UTF-16 units (4 bytes each); the number of texts (4 bytes); all little-endian.
/// </summary>
internal static class TextResource
{
    private const string Name = "CorpusGen.Texts";
    private const int EntrySize = 16;
    private const int KeyLength = 12;

    /// <summary>What finds the texts of a bucket's articles.</summary>
    private static readonly string?[] s_keys = new string?[CorpusIndex.BucketCount];

    /// <summary>On the stack it would have the runtime compile with all its optimisations what is asked once.</summary>
    private static readonly byte[] s_entry = new byte[EntrySize];
    private static readonly global::System.IO.Stream? s_stream = typeof(TextResource).Assembly.GetManifestResourceStream(Name);

    /// <summary>The article whose text was found last: other parts of it are likely to be asked for next.</summary>
    private static int s_article = -1;
    private static int s_start;
    private static int s_length;

    /// <summary>A part of an article's text.</summary>
    /// <exception cref="global::System.InvalidOperationException">The build wrote no such text.</exception>
    internal static string Read(int article, global::System.Range part)
    {
        if (s_stream is { } stream)
        {
            // A stream has one position, and there is one entry.
            lock (stream)
            {
                if (s_article == article || TryFind(stream, article))
                {
                    (int offset, int count) = part.GetOffsetAndLength(s_length);
                    stream.Position = (s_start + offset) * 2L;
                    return string.Create(count, stream, static (text, stream) => Read(stream, text));
                }
            }
        }

        throw new global::System.InvalidOperationException(
            $"The assembly's resource '{Name}' does not hold the text of the article '{CorpusIndex.Slug(article)}'. The build of the package CorpusGen writes it: build the project anew, and see that the file is UTF-8 or UTF-16.");
    }

    private static bool TryFind(global::System.IO.Stream stream, int article)
    {
        ref string? keys = ref s_keys[CorpusIndex.Bucket(article)];
        global::System.ReadOnlySpan<char> digits = keys ??= Constant.Of(CorpusIndex.BucketAt(CorpusIndex.Bucket(article)), Constant.Keys);
        digits = digits.Slice(CorpusIndex.Slot(article) * KeyLength);
        ulong key = ((ulong)TableReader.Fixed(digits, 0) << 48) | ((ulong)TableReader.Fixed(digits, 1) << 24) | (uint)TableReader.Fixed(digits, 2);
        global::System.Span<byte> entry = s_entry;
        stream.Position = stream.Length - 4;
        stream.ReadExactly(entry[..4]);
        int low = 0;
        int high = global::System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(entry) - 1;
        long directory = stream.Length - 4 - ((high + 1L) * EntrySize);
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            stream.Position = directory + ((long)middle * EntrySize);
            stream.ReadExactly(entry);
            ulong found = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(entry);
            if (found == key)
            {
                s_article = article;
                s_start = global::System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
                s_length = global::System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(entry[12..]);
                return true;
            }

            if (found < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }

    private static void Read(global::System.IO.Stream stream, global::System.Span<char> text)
    {
        stream.ReadExactly(global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(text));
        if (!global::System.BitConverter.IsLittleEndian)
        {
            global::System.Span<ushort> units = global::System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(text);
            global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }
    }
}
