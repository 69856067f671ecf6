namespace CorpusGen.Text.Quotations;

/// <summary>What stands between one pair of quotation marks within one paragraph.</summary>
internal struct MarkedStretch
{
    /// <summary>Offset of the opening mark; the same as <see cref="Start"/> where there is none.</summary>
    public int Open;

    /// <summary>Offset of the first unit inside.</summary>
    public int Start;

    /// <summary>Offset behind the last unit inside.</summary>
    public int End;

    /// <summary>Offset behind the closing mark; the same as <see cref="End"/> where there is none.</summary>
    public int Close;

    public MarkFamily Family;

    /// <summary>Index of the stretch around this one, or -1.</summary>
    public int Parent;

    /// <summary>Whether it goes on with the stretch before it, left open at the end of the paragraph.</summary>
    public bool ContinuesPrevious;

    /// <summary>Whether no mark closes it in its paragraph.</summary>
    public bool IsOpen;
}
