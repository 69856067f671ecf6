namespace CorpusGen.Text;

/// <summary>Sets of flags, bit by bit.</summary>
internal static class Bits
{
    /// <summary>No two of the 32 powers of two leave the same when divided by this.</summary>
    private const uint Places = 37;

    private static readonly byte[] s_indexes = Indexes();

    /// <summary>The index of the lowest bit that is set; of a number that is not 0.</summary>
    public static int LowestIndex(uint bits) => s_indexes[(bits & (~bits + 1)) % Places];

    private static byte[] Indexes()
    {
        byte[] indexes = new byte[Places];
        for (int i = 0; i < 32; i++)
            indexes[(1u << i) % Places] = (byte)i;
        return indexes;
    }
}
