using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// Small numbers by the hashes of words, found without a branch: half of the guesses whether a word of a text is among
/// the words would be wrong. A word and its number share 32 bits, so that the table stays near the processor.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>Words that one place has room for, which are looked at together; those that find none go to the next place.</summary>
    private const int Ways = 4;

    /// <summary>The number of a word in its lowest bits, the hash's own bits above; 0 holds none.</summary>
    private readonly uint[] _entries;
    private readonly int _placeMask;
    private readonly uint _numberMask = 1;

    /// <summary>A bit for each hash, shared by some: most words that have no number are known by theirs, and their places are not gone to.</summary>
    private readonly uint[] _present;

    /// <param name="words">Hashes; of one that comes twice the first counts.</param>
    /// <param name="numbers">A number above 0 for each.</param>
    public WordNumbers(ReadOnlySpan<uint> words, ReadOnlySpan<ushort> numbers)
    {
        ushort largest = 0;
        foreach (ushort number in numbers)
            largest = Math.Max(largest, number);
        while (_numberMask < largest)
            _numberMask = (_numberMask << 1) | 1;

        // The bits of a hash that its entry has no room for are those that find its place.
        int size = ((int)_numberMask + 1) * Ways;
        while (size < words.Length * 7 / 4)
            size *= 2;
        _placeMask = (size / Ways) - 1;
        _entries = new uint[size];
        _present = new uint[size / 8];
        foreach (uint word in words)
            _present[(int)(word >> 16) & (_present.Length - 1)] |= 1u << (int)(word >> 11);
        for (int i = 0; i < words.Length; i++)
        {
            uint word = words[i];
            if (this[word] != 0)
                continue;
            int at = ((int)word & _placeMask) * Ways;
            while (_entries[at] != 0)
                at = (at + 1) & (size - 1);
            _entries[at] = (word & ~_numberMask) | numbers[i];
        }
    }

    /// <summary>The number of a word, or 0 where it has none.</summary>
    public int this[uint word]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            uint[] entries = _entries;
            ulong numbers = _numberMask + 1UL;

            // All bits, or none.
            int present = -(int)(_present[(int)(word >> 16) & (_present.Length - 1)] >> (int)(word >> 11) & 1);
            for (int place = (int)word & _placeMask & present; ; place = (place + 1) & _placeMask)
            {
                int at = place * Ways;
                uint a = entries[at], b = entries[at + 1], c = entries[at + 2], d = entries[at + 3];
                uint number = _numberMask & (uint)present & ((a & Same(a, word, numbers)) | (b & Same(b, word, numbers)) | (c & Same(c, word, numbers)) | (d & Same(d, word, numbers)));
                if ((number | (d == 0 ? 1u : 0) | ~(uint)present) != 0)
                    return (int)number;
            }
        }
    }

    /// <summary>All bits where an entry and a word differ in no bit above the number, else none: what is borrowed from the upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Same(uint entry, uint word, ulong numbers) => (uint)(unchecked((entry ^ word) - numbers) >> 32);
}
