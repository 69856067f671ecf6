namespace CorpusGen.Text.Quotations;

/// <summary>Marks that open and close each other.</summary>
internal enum MarkFamily : byte
{
    None,

    /// <summary>"…"</summary>
    Straight,

    /// <summary>“…” and ”…”</summary>
    Curly,

    /// <summary>„…“, „…” and „…"</summary>
    LowHigh,

    /// <summary>''…'' and ``…''</summary>
    Doubled,

    /// <summary>«…»</summary>
    Guillemets,

    /// <summary>»…«</summary>
    InwardGuillemets,

    /// <summary>‹…› and ›…‹</summary>
    SingleGuillemets,

    /// <summary>「…」</summary>
    Corner,

    /// <summary>『…』</summary>
    WhiteCorner,

    /// <summary>'…'</summary>
    SingleStraight,

    /// <summary>‘…’, also closed by '</summary>
    SingleCurly,

    /// <summary>‚…‘</summary>
    SingleLow,

    /// <summary>No marks: set apart as a pull quote.</summary>
    Display,

    /// <summary>A dash that opens a line of dialogue.</summary>
    Dash,
}
