namespace CorpusGen.Text.Language;

/// <summary>One word of a text, found by <see cref="WordScanner"/>.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Hash">Hash of its invariant lower case.</param>
/// <param name="Shape">What it is made of.</param>
internal readonly record struct Word(int Start, int End, uint Hash, WordShape Shape)
{
    public int Length => End - Start;

    public bool IsCapitalized => Shape is WordShape.Capitalized or WordShape.Capitals;
}
