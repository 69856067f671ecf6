namespace CorpusGen.Text.Language;

/// <summary>What a word is made of.</summary>
internal enum WordShape
{
    Lower,

    /// <summary>A capital, then small letters; also a single capital.</summary>
    Capitalized,

    /// <summary>Two capitals or more and no small letter.</summary>
    Capitals,

    Digits,

    /// <summary>One letter of a script written without spaces.</summary>
    Ideograph,
}
