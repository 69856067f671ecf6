namespace CorpusGen.Text.Language;

/// <summary>
/// Words of one page, by their hashes alone: now and then it holds a word that was not added, and a very long page fills
/// it. It answers questions that are weighed, none that decide.
/// </summary>
internal sealed class WordSet
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Adds a word if it is to be in; without a branch, as half of the guesses whether it is would be wrong.</summary>
    public void Add(uint word, bool isIn = true) => _bits[(word & (Bits - 1)) >> 6] |= (isIn ? 1UL : 0) << (int)(word & 63);

    public void Clear() => Array.Clear(_bits, 0, _bits.Length);

    public bool Contains(uint word) => (_bits[(word & (Bits - 1)) >> 6] >> (int)(word & 63) & 1) != 0;
}
