namespace CorpusGen.Text.Language;

/// <summary>
/// Small numbers by the hashes of words, found without a branch: half of the guesses whether a word of a text is among
/// the words would be wrong.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>Words that one place has room for, which are looked at together; those that find none go to the next place.</summary>
    private const int Ways = 4;

    private readonly uint[] _words;
    private readonly ushort[] _numbers;
    private readonly int _mask;

    /// <param name="numbers">Numbers above 0 by words; of a word that comes twice the first counts.</param>
    public WordNumbers(IReadOnlyCollection<(uint Word, int Number)> numbers)
    {
        int size = Ways;
        while (size < numbers.Count * 7 / 4)
            size *= 2;
        _mask = size - Ways;
        _words = new uint[size];
        _numbers = new ushort[size];
        foreach ((uint word, int number) in numbers)
        {
            int at = (int)word & _mask;
            while (_words[at] != 0 && _words[at] != word)
                at = (at + 1) & (size - 1);
            if (_words[at] == word)
                continue;
            _words[at] = word;
            _numbers[at] = checked((ushort)number);
        }
    }

    /// <summary>The number of a word, or 0 where it has none.</summary>
    public int this[uint word]
    {
        get
        {
            uint[] words = _words;
            for (int at = (int)word & _mask; ; at = (at + Ways) & _mask)
            {
                // No choices but between 0 and 1, which all compilers make without a branch.
                int place = at + (words[at + 1] == word ? 1 : 0) + ((words[at + 2] == word ? 1 : 0) * 2) + ((words[at + 3] == word ? 1 : 0) * 3);
                int isFound = words[place] == word ? 1 : 0;
                if ((isFound | (words[at + 3] == 0 ? 1 : 0)) != 0)
                    return _numbers[place] * isFound;
            }
        }
    }
}
