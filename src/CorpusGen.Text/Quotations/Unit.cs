namespace CorpusGen.Text.Quotations;

/// <summary>A sentence is a row of units: a mention, a quotation, or any other token.</summary>
internal struct Unit
{
    public UnitClass Class;

    /// <summary>Index of the first token.</summary>
    public int Token;

    /// <summary>Index of the mention or of the quotation, by class; else -1.</summary>
    public int Item;

    /// <summary>Index of the mention that seems to be the subject of its clause, or -1.</summary>
    public int Subject;

    public ClauseKind Clause;

    /// <summary>What stands before it in the article.</summary>
    public UnitTally Before;
}
