namespace CorpusGen.Text.Quotations;

/// <summary>Takes down what features say while they are made.</summary>
internal interface IFeatureNotes
{
    /// <summary>Takes down a feature: the source of each of its values, which names it, and the value; absent ones have none.</summary>
    void Add(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d);

    /// <summary>Takes down that a sequence of classes goes on, both given by their hash.</summary>
    void Lengthen(uint sequence, UnitClass next, uint longer);
}
