namespace CorpusGen.Text.Language;

/// <summary>One word of a text, found by <see cref="WordScanner"/>.</summary>
internal struct Word
{
    /// <summary>Offset of its first code unit.</summary>
    public int Start;

    /// <summary>Offset behind its last code unit.</summary>
    public int End;

    /// <summary><see cref="StableHash"/> of its folded code units; who reads on behind the word goes on with it.</summary>
    public uint Units;

    /// <summary>What the scanner read it as.</summary>
    public byte State;

    /// <summary>The node of the page vocabulary that it begins phrases with, or 0; once <see cref="PageVocabulary.Begin"/> has found it.</summary>
    public ushort Beginning;

    /// <summary>Hash of its invariant lower case.</summary>
    public readonly uint Hash => unchecked((Units ^ (Units >> 15)) * 0x2C1B3C6D) ^ (Units >> 12);

    /// <summary>What it is made of.</summary>
    public readonly WordShape Shape => WordScanner.ShapeOf(State);

    /// <summary>Whether combining marks or soft hyphens stand in it.</summary>
    public readonly bool HasMarks => WordScanner.IsMarked(State);

    public readonly int Length => End - Start;

    public readonly bool IsCapitalized => Shape is WordShape.Capitalized or WordShape.Capitals;
}
