namespace CorpusGen.Types;

/// <summary>
/// Reads texts from the resource that the build wrote: one behind the other; a directory sorted by key, of each text its key
/// (8 bytes), the byte where it starts and its length in UTF-16 units (4 bytes each); the number of texts (4 bytes); all
/// little-endian. A text is the number of its characters beyond ASCII (1 byte), these in UTF-16, and then a byte for each unit:
/// ASCII as it is, and from 128 on the place among those characters. Where that number is 255, the text is in UTF-16.
/// </summary>
internal static class TextResource
{
    private const string Name = "CorpusGen.Texts";
    private const int EntrySize = 16;
    private const int KeyLength = 12;
    private const int Ascii = 128;
    private const int Utf16 = 255;

    /// <summary>A longer part is worth the time that the runtime takes to compile what reads it fast.</summary>
    private const int ShortPart = 512;

    /// <summary>What finds the texts of a bucket's articles.</summary>
    private static readonly string?[] s_keys = new string?[CorpusIndex.BucketCount];

    /// <summary>On the stack it would have the runtime compile with all its optimisations what is asked once.</summary>
    private static readonly byte[] s_entry = new byte[EntrySize];
    private static readonly global::System.IO.Stream? s_stream = typeof(TextResource).Assembly.GetManifestResourceStream(Name);

    /// <summary>The article whose text was found last: other parts of it are likely to be asked for next.</summary>
    private static int s_article = -1;
    private static long s_start;
    private static int s_length;

    /// <summary>Its characters beyond ASCII; null where it is in UTF-16.</summary>
    private static char[]? s_characters;
    private static byte[] s_bytes = new byte[4096];

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
                    stream.Position = s_start + (s_characters is null ? 2L * offset : offset);
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
        global::System.ReadOnlySpan<char> digits = keys ??= CorpusIndex.Load(CorpusIndex.Bucket(article), Constant.Keys, 0);
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
                s_article = -1;
                s_length = global::System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(entry[12..]);
                stream.Position = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]);
                s_characters = ReadCharacters(stream, stream.ReadByte());
                s_start = stream.Position;
                s_article = article;
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

    private static char[]? ReadCharacters(global::System.IO.Stream stream, int count)
    {
        if (count == Utf16)
        {
            return null;
        }

        char[] characters = new char[count];
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)(stream.ReadByte() | (stream.ReadByte() << 8));
        }

        return characters;
    }

    private static void Read(global::System.IO.Stream stream, global::System.Span<char> text)
    {
        if (s_characters is not { } characters)
        {
            ReadUnits(stream, text);
            return;
        }

        if (s_bytes.Length < text.Length)
        {
            s_bytes = new byte[text.Length];
        }

        byte[] bytes = s_bytes;
        stream.ReadExactly(bytes, 0, text.Length);
        if (text.Length > ShortPart)
        {
            Widen(global::System.MemoryExtensions.AsSpan(bytes, 0, text.Length), text, characters);
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            text[i] = bytes[i] < Ascii ? (char)bytes[i] : characters[bytes[i] - Ascii];
        }
    }

    /// <summary>Of all texts most are read before the runtime would see that this is worth optimising.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    private static void Widen(global::System.ReadOnlySpan<byte> bytes, global::System.Span<char> text, char[] characters)
    {
        global::System.Text.Encoding.Latin1.GetChars(bytes, text);
        for (int next; (next = global::System.MemoryExtensions.IndexOfAnyExceptInRange(text, '\0', (char)(Ascii - 1))) >= 0; text = text[next..])
        {
            for (; next < text.Length && text[next] >= Ascii; next++)
            {
                text[next] = characters[text[next] - Ascii];
            }
        }
    }

    private static void ReadUnits(global::System.IO.Stream stream, global::System.Span<char> text)
    {
        stream.ReadExactly(global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(text));
        if (!global::System.BitConverter.IsLittleEndian)
        {
            global::System.Span<ushort> units = global::System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(text);
            global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }
    }
}
