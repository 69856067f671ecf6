using System.Text;
using CorpusGen.Model;

namespace CorpusGen.Tasks;

/// <summary>
/// The file that holds the texts of a corpus. All numbers are little-endian: the texts in UTF-16, one behind the other;
/// the directory, sorted by key: a text's key (8 bytes), where it starts and how long it is in UTF-16 units (4 bytes each);
/// the number of texts (4 bytes). UTF-16 holds what the compiler saw whatever it was, and becomes a string ten times as
/// fast as UTF-8 does.
/// </summary>
internal static class TextResource
{
    /// <summary>Writes the file. The same texts in the same order give the same bytes.</summary>
    /// <param name="texts">Read once; equal ones are written once.</param>
    public static void Write(Stream output, IEnumerable<string> texts)
    {
        using BinaryWriter writer = new(output, Encoding.Unicode, leaveOpen: true);
        SortedDictionary<ulong, (int Start, int Length)> directory = [];
        byte[] bytes = [];
        int length = 0;
        foreach (string text in texts)
        {
            ulong key = TextKey.Of(text);
            if (directory.ContainsKey(key))
                continue;
            if (bytes.Length < text.Length * 2)
                bytes = new byte[text.Length * 2];
            for (int i = 0; i < text.Length; i++)
            {
                bytes[2 * i] = (byte)text[i];
                bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
            }

            writer.Write(bytes, 0, text.Length * 2);
            directory.Add(key, (length, text.Length));
            length = checked(length + text.Length);
        }

        foreach (KeyValuePair<ulong, (int Start, int Length)> entry in directory)
        {
            writer.Write(entry.Key);
            writer.Write(entry.Value.Start);
            writer.Write(entry.Value.Length);
        }

        writer.Write(directory.Count);
    }
}
