using CorpusGen.Text.Weights;

namespace CorpusGen.Text.Quotations;

/// <summary>Sums the weights of features; a copy goes on from the sum so far.</summary>
/// <param name="weights">As many as a power of two.</param>
internal struct WeightSum(sbyte[] weights) : IFeatureSink
{
    /// <summary>The sum in units of <see cref="WeightTable.Scale"/>.</summary>
    public int Sum { get; private set; }

    public void Add(int hash) => Sum += weights[hash & (weights.Length - 1)];

    public readonly void Note(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d)
    {
    }

    public readonly void Lengthen(uint sequence, UnitClass next, uint longer)
    {
    }
}
