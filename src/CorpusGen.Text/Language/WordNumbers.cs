using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// Small numbers by the hashes of words, found without a branch: half of the guesses whether a word of a text is among
/// the words would be wrong. A word and its number share 32 bits, so that the table stays near the processor.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>Words that one place has room for, which are looked at together; those that find none go to the next place.</summary>
    private const int Ways = 4;

    private readonly Place[] _places;
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
        uint[] entries = new uint[size];
        _present = new uint[size / 8];
        foreach (uint word in words)
            _present[(int)(word >> 16) & (_present.Length - 1)] |= 1u << (int)(word >> 11);
        for (int i = 0; i < words.Length; i++)
        {
            uint entry = (words[i] & ~_numberMask) | numbers[i];
            int at = (int)words[i] * Ways & (size - 1);
            while (entries[at] != 0 && ((entries[at] ^ entry) & ~_numberMask) != 0)
                at = (at + 1) & (size - 1);
            if (entries[at] == 0)
                entries[at] = entry;
        }

        _places = MemoryMarshal.Cast<uint, Place>(entries).ToArray();
    }

    /// <summary>The number of a word, or 0 where it has none.</summary>
    public int this[uint word]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Place[] places = _places;
            uint[] present = _present;
            uint mask = _numberMask;
            ulong numbers = mask + 1UL;

            // All bits, or none.
            uint isPresent = (uint)-(int)(present[(int)(word >> 16) & (present.Length - 1)] >> (int)(word >> 11) & 1);
            for (int at = (int)word & (places.Length - 1) & (int)isPresent; ; at = (at + 1) & (places.Length - 1))
            {
                ref Place place = ref places[at];
                uint number = mask & isPresent & ((place.A & Same(place.A, word, numbers)) | (place.B & Same(place.B, word, numbers)) | (place.C & Same(place.C, word, numbers)) | (place.D & Same(place.D, word, numbers)));
                if ((number | (place.D == 0 ? 1u : 0) | ~isPresent) != 0)
                    return (int)number;
            }
        }
    }

    /// <summary>All bits where an entry and a word differ in no bit above the number, else none: what is borrowed from the upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Same(uint entry, uint word, ulong numbers) => (uint)(unchecked((entry ^ word) - numbers) >> 32);

    /// <summary>Entries that are looked at together: each the number of a word in its lowest bits, the hash's own bits above; 0 holds none.</summary>
    private struct Place
    {
        public uint A;
        public uint B;
        public uint C;
        public uint D;
    }
}
