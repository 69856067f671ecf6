namespace CorpusGen.Text.Quotations;

/// <summary>Takes down nothing, so that ordinary reading is compiled without any trace of notes.</summary>
internal readonly struct NoNotes : IFeatureNotes
{
    public void Add(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d)
    {
    }

    public void Lengthen(uint sequence, UnitClass next, uint longer)
    {
    }
}
