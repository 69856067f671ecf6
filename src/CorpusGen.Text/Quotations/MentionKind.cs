namespace CorpusGen.Text.Quotations;

/// <summary>What kind of words speak of someone.</summary>
internal enum MentionKind : byte
{
    Name,
    He,
    She,
    They,
    I,
    We,
    It,
    Who,

    /// <summary>A noun for one person: "the spokesman".</summary>
    Person,

    /// <summary>A noun for several: "officials".</summary>
    Group,

    /// <summary>A noun for an organisation: "the company".</summary>
    Organization,

    /// <summary>A noun for something written: "the report".</summary>
    Document,

    /// <summary>Any other noun before a verb of saying.</summary>
    Noun,

    /// <summary>"many", "others".</summary>
    Quantity,
}
