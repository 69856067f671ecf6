namespace CorpusGen.Text.Language;

/// <summary>The part a code unit plays in words.</summary>
internal enum CharKind : byte
{
    None,
    Lower,
    Upper,
    Digit,

    /// <summary>A letter of a script written without spaces: kana, Chinese characters, Thai.</summary>
    Ideograph,

    /// <summary>A combining mark or a soft hyphen: goes with the word it stands in.</summary>
    Mark,
}
