namespace CorpusGen.Text.Quotations;

/// <summary>A sentence; a quotation counts as one word of it.</summary>
internal struct Sentence
{
    public int FirstToken;
    public int TokenLimit;
    public int FirstUnit;
    public int UnitLimit;
    public int FirstMention;
    public int MentionLimit;
    public int Paragraph;
}
