using System.Text;
using CorpusGen.Model;

namespace CorpusGen.Tasks;

/// <summary>
/// The file that holds the texts of a corpus. All numbers are little-endian: the texts, one behind the other; the directory,
/// sorted by key: a text's key (8 bytes), the byte where it starts and how long it is in UTF-16 units (4 bytes each); the
/// number of texts (4 bytes). A text is the number of its characters beyond ASCII (1 byte), these in UTF-16, and then a byte
/// for each unit: ASCII as it is, and from 128 on the place among those characters. Where there are more than 128 of them,
/// as where each word is a character, the number is 255 and the text in UTF-16.
/// </summary>
/// <remarks>
/// A part is read without what is before it, as of UTF-16, in half of the space, which the compiler has to hold and the program
/// to load; and what the compiler saw is held whatever it was.
/// </remarks>
internal static class TextResource
{
    private const int Ascii = 128;
    private const byte Utf16 = 255;

    /// <summary>Writes the file. The same texts in the same order give the same bytes.</summary>
    /// <param name="output">Empty, and can tell its position.</param>
    /// <param name="texts">Read once; equal ones are written once.</param>
    public static void Write(Stream output, IEnumerable<string> texts)
    {
        using BinaryWriter writer = new(output, Encoding.Unicode, leaveOpen: true);
        SortedDictionary<ulong, (uint Start, int Length)> directory = [];
        byte[] places = new byte[char.MaxValue + 1];
        byte[] bytes = [];
        foreach (string text in texts)
        {
            ulong key = TextKey.Of(text);
            if (directory.ContainsKey(key))
                continue;
            if (bytes.Length < text.Length * 2)
                bytes = new byte[text.Length * 2];
            directory.Add(key, (checked((uint)output.Position), text.Length));
            int length = text.Length;
            if (Characters(text, places) is { } characters)
            {
                writer.Write((byte)characters.Count);
                foreach (char c in characters)
                    writer.Write((ushort)c);
                for (int i = 0; i < text.Length; i++)
                    bytes[i] = text[i] < Ascii ? (byte)text[i] : places[text[i]];
            }
            else
            {
                writer.Write(Utf16);
                length = 2 * text.Length;
                for (int i = 0; i < text.Length; i++)
                {
                    bytes[2 * i] = (byte)text[i];
                    bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
                }
            }

            writer.Write(bytes, 0, length);
        }

        foreach (KeyValuePair<ulong, (uint Start, int Length)> entry in directory)
        {
            writer.Write(entry.Key);
            writer.Write(entry.Value.Start);
            writer.Write(entry.Value.Length);
        }

        writer.Write(directory.Count);
    }

    /// <summary>The characters of a text beyond ASCII, in the order of their first; null where they are too many.</summary>
    /// <param name="places">For each of them its byte; what it says of others is of no account.</param>
    private static List<char>? Characters(string text, byte[] places)
    {
        List<char> characters = [];
        foreach (char c in text)
        {
            // The place is the character's own only if it is found there.
            if (c < Ascii || (places[c] - Ascii is >= 0 and int place && place < characters.Count && characters[place] == c))
                continue;
            if (characters.Count == byte.MaxValue - Ascii + 1)
                return null;
            places[c] = (byte)(Ascii + characters.Count);
            characters.Add(c);
        }

        return characters;
    }
}
