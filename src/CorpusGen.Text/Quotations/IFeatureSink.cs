namespace CorpusGen.Text.Quotations;

/// <summary>Takes the features of a row, one after the other.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a feature.</summary>
    /// <param name="hash">The hash of its values; its place in a table of weights are as many of the lowest bits as the table needs.</param>
    void Add(int hash);

    /// <summary>Takes down what the next feature says: the source of each of its values, which names it, and the value; absent ones have none.</summary>
    void Note(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d);

    /// <summary>Takes down that a sequence of classes goes on, both given by their hash.</summary>
    void Lengthen(uint sequence, UnitClass next, uint longer);
}
