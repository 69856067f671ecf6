namespace CorpusGen.Text.Language;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>What follows a word after an apostrophe: 's, 've.</summary>
    Clitic,

    Comma,
    Colon,
    Semicolon,
    Dash,
    Stop,
    Open,
    Close,
    Other,

    /// <summary>A whole quotation, marks included.</summary>
    Quotation,
}
