namespace CorpusGen.Text.Quotations;

/// <summary>Keeps the places of features in a table of weights.</summary>
/// <param name="places">The row to fill.</param>
/// <param name="mask">Size of the table, a power of two, less one.</param>
internal struct FeaturePlaces(int[] places, int mask) : IFeatureSink
{
    private int _count;

    public void Add(int hash) => places[_count++] = hash & mask;

    public readonly void Note(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d)
    {
    }

    public readonly void Lengthen(uint sequence, UnitClass next, uint longer)
    {
    }
}
