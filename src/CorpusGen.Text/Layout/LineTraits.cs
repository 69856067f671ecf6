namespace CorpusGen.Text.Layout;

/// <summary>What is true of a line's characters.</summary>
[Flags]
internal enum LineTraits
{
    None = 0,

    /// <summary>Ends as sentences end, closing marks and brackets aside.</summary>
    EndsSentence = 1 << 0,
    EndsQuestion = 1 << 1,
    EndsColon = 1 << 2,
    EndsComma = 1 << 3,
    EndsEllipsis = 1 << 4,
    EndsBracket = 1 << 5,
    EndsQuote = 1 << 6,
    StartsQuote = 1 << 7,
    StartsBracket = 1 << 8,
    StartsBullet = 1 << 9,
    StartsDash = 1 << 10,
    StartsDigit = 1 << 11,
    StartsLower = 1 << 12,

    /// <summary>The first word is all capitals and the rest is not.</summary>
    StartsCapitals = 1 << 13,
    AllCapitals = 1 << 14,

    /// <summary>A capital follows a small letter inside a word.</summary>
    Fused = 1 << 15,
    Address = 1 << 16,
    Handle = 1 << 17,
    Pipe = 1 << 18,

    /// <summary>A dash between spaces.</summary>
    Dash = 1 << 19,
    Copyright = 1 << 20,
    Colon = 1 << 21,
    Comma = 1 << 22,
    Slash = 1 << 23,
    Clock = 1 << 24,
    Year = 1 << 25,
    Arrow = 1 << 26,

    /// <summary>Sentences end inside the line.</summary>
    Sentences = 1 << 27,
    Question = 1 << 28,
    Symbol = 1 << 29,

    /// <summary>Written in a script without spaces.</summary>
    Ideographic = 1 << 30,
}
