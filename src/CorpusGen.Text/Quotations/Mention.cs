namespace CorpusGen.Text.Quotations;

/// <summary>Words that speak of someone who may be a speaker.</summary>
internal struct Mention
{
    /// <summary>Index of the first token, determiner and title included.</summary>
    public int First;

    /// <summary>Index of the first token of the name itself; the same as <see cref="First"/> where nothing stands before it.</summary>
    public int Core;

    /// <summary>Index behind the last token.</summary>
    public int Limit;

    public MentionKind Kind;

    public MentionRole Role;

    /// <summary>Whether it only says where the mention beside it belongs, which alone can speak: the port in "a clerk of the port" and "the port's Ann Doe".</summary>
    public bool IsPart;

    public int Sentence;

    public int Unit;

    /// <summary>How many mentions before it in the article are subjects.</summary>
    public int SubjectsBefore;

    /// <summary>How many mentions before it in the article are heads.</summary>
    public int HeadsBefore;
}
