namespace CorpusGen.Text.Language;

/// <summary>
/// A read-only table from words to numbers, read from a data file of this assembly and asked with spans, so that
/// reading an article allocates nothing for look-ups. Words compare as <see cref="Chars.Fold"/> has them.
/// </summary>
/// <remarks>
/// The file has one word or phrase a line, optionally a tab and a number (1 where none is given); <c>#</c> begins a
/// comment line. A word given twice keeps both numbers, or-ed, so that numbers can be sets of flags.
/// </remarks>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly int[] _values;
    private readonly int _mask;

    private WordTable(List<KeyValuePair<string, int>> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        _mask = size - 1;
        _words = new string[size];
        _values = new int[size];
        foreach (KeyValuePair<string, int> entry in entries)
        {
            int slot = Slot(entry.Key.AsSpan());
            _words[slot] = entry.Key;
            _values[slot] |= entry.Value;
        }
    }

    /// <summary>The number of a word, or 0 when the table does not hold it.</summary>
    public int this[ReadOnlySpan<char> word] => _values[Slot(word)];

    /// <summary>Whether the table holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words[Slot(word)] is not null;

    /// <summary>Reads a data file, named by its path in the project: <c>Language/en/months.txt</c>.</summary>
    public static WordTable Load(string path)
    {
        List<KeyValuePair<string, int>> entries = [];
        foreach (string line in DataFile.Lines(path))
        {
            int tab = line.IndexOf('\t');
            entries.Add(tab < 0
                ? new KeyValuePair<string, int>(line.ToLowerInvariant(), 1)
                : new KeyValuePair<string, int>(line.Substring(0, tab).ToLowerInvariant(), int.Parse(line.Substring(tab + 1), System.Globalization.CultureInfo.InvariantCulture)));
        }

        return new WordTable(entries);
    }

    /// <summary>The slot of the word, or the empty one where it would go.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        uint hash = StableHash.Start;
        foreach (char c in word)
            hash = StableHash.Add(hash, Chars.Fold(c));
        int slot = (int)(hash ^ (hash >> 15)) & _mask;
        while (_words[slot] is { } stored && !Same(stored, word))
            slot = (slot + 1) & _mask;
        return slot;
    }

    private static bool Same(string stored, ReadOnlySpan<char> word)
    {
        if (stored.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Chars.Fold(stored[i]) != Chars.Fold(word[i]))
                return false;
        }

        return true;
    }
}
