namespace CorpusGen.Text.Model;

/// <summary>Who or what speaks.</summary>
public enum SpeakerKind
{
    /// <summary>One person.</summary>
    Person,

    /// <summary>Several people without an organisation's name: "residents", "officials".</summary>
    Group,

    /// <summary>A company, party, state, court, newspaper.</summary>
    Organization,

    /// <summary>A report, letter, statement, law.</summary>
    Document,
}
