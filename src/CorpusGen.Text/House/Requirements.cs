namespace CorpusGen.Text.House;

/// <summary>What a project may require of each of its articles.</summary>
[Flags]
public enum Requirements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A headline.</summary>
    Headline = 1,

    /// <summary>Somebody who is named for the text.</summary>
    Byline = 2,

    /// <summary>A date of publication.</summary>
    Date = 4,

    /// <summary>A speaker for each quotation.</summary>
    Speakers = 8,
}
