namespace CorpusGen.Text.Language;

/// <summary>A word, a mark of punctuation or a whole quotation.</summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>The word's number (<see cref="Lexicon.Hash"/>), the same in any letter case.</summary>
    public uint Hash;

    public TokenKind Kind;

    /// <summary>Whether the first letter is a capital.</summary>
    public bool IsCapital;

    /// <summary>Whether a full stop belongs to the token (Mr., U.S.).</summary>
    public bool HasStop;

    public WordClass Class;

    /// <summary>Index of the marked stretch that a quotation token stands for.</summary>
    public int Stretch;

    public readonly bool Is(WordClass any) => (Class & any) != 0;

    public readonly bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}
