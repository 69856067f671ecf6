namespace CorpusGen.Text.Quotations;

/// <summary>What is the same for all candidates of a quotation that have one mention.</summary>
internal struct PairMention
{
    /// <summary>Index of the mention.</summary>
    public int Mention;

    /// <summary>Where it stands to the quotation: before it or not, sentences and paragraphs away.</summary>
    public uint Order;

    // Classes of units and words, as features have them.
    public uint Class;
    public uint ThirdBefore;
    public uint SecondBefore;
    public uint Before;
    public uint After;
    public uint SecondAfter;
    public uint WordBefore;
    public uint WordAfter;

    /// <summary>Whether it begins its sentence.</summary>
    public uint IsFirst;

    /// <summary>What it is to the subject of the quotation's clause.</summary>
    public uint QuoteSubject;

    /// <summary>What it is to the speaker of the quotation before, with another cue than that one's.</summary>
    public uint Relation;

    /// <summary>How often someone of its name has been quoted, plus one; 0 where it is no name.</summary>
    public uint Times;
}
