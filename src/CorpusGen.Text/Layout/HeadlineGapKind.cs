namespace CorpusGen.Text.Layout;

/// <summary>What parts two pieces of a headline's line.</summary>
internal enum HeadlineGapKind
{
    None,

    /// <summary>Nothing: a capital or an opening mark follows a small letter.</summary>
    Fused,
    Colon,

    /// <summary>A colon with a space on both sides, as many outlets set it behind a kicker.</summary>
    SpacedColon,

    /// <summary>A colon with no space behind it: two elements of the page run together.</summary>
    FusedColon,
    Hyphen,
    Dash,
    Bar,
    Stop,
    Bullet,
    Arrow,
    Bracket,

    /// <summary>A space, where the piece before it is a line of the page or words of the page, or a mark opens behind it.</summary>
    Space,
}
