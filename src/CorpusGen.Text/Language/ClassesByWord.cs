namespace CorpusGen.Text.Language;

/// <summary>
/// The classes of words by their hashes, while a lexicon is read. Arrays alone: a compiler reads lexicons once, and what
/// its runtime would compile for a dictionary and queries over it takes longer than the reading.
/// </summary>
internal sealed class ClassesByWord
{
    private uint[] _words = new uint[1 << 13];
    private WordClass[] _classes = new WordClass[1 << 13];
    private int _count;

    /// <summary>The classes of a word; none where it is not among them.</summary>
    public WordClass this[uint word] => _classes[Slot(word)];

    /// <summary>Adds to the classes of a word; returns all that it has.</summary>
    /// <param name="word">Its <see cref="Lexicon.Hash"/>.</param>
    public WordClass Add(uint word, WordClass meant)
    {
        if (_count * 2 >= _words.Length)
            Grow();
        int slot = Slot(word);
        if (_words[slot] == 0)
            _count++;
        _words[slot] = word;
        return _classes[slot] |= meant;
    }

    /// <summary>The numbers of the words' classes among sets of classes.</summary>
    /// <param name="sets">Is added to; the first is empty.</param>
    public WordNumbers Numbers(ref WordClass[] sets)
    {
        uint[] words = new uint[_count];
        ushort[] numbers = new ushort[_count];
        int next = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            if (_words[i] == 0)
                continue;
            int set = 1;
            while (set < sets.Length && sets[set] != _classes[i])
                set++;
            if (set == sets.Length)
            {
                Array.Resize(ref sets, set + 1);
                sets[set] = _classes[i];
            }

            words[next] = _words[i];
            numbers[next++] = checked((ushort)set);
        }

        return new WordNumbers(words, numbers);
    }

    /// <summary>Where a word stands, or would.</summary>
    private int Slot(uint word)
    {
        int slot = (int)word & (_words.Length - 1);
        while (_words[slot] != 0 && _words[slot] != word)
            slot = (slot + 1) & (_words.Length - 1);
        return slot;
    }

    private void Grow()
    {
        uint[] words = _words;
        WordClass[] classes = _classes;
        _words = new uint[words.Length * 2];
        _classes = new WordClass[words.Length * 2];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
                continue;
            int slot = Slot(words[i]);
            (_words[slot], _classes[slot]) = (words[i], classes[i]);
        }
    }
}
