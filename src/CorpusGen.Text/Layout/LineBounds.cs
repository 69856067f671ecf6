namespace CorpusGen.Text.Layout;

/// <summary>Where a line is, before anything is measured on it.</summary>
/// <param name="Start">Offset of the first code unit that is no white space.</param>
/// <param name="End">Offset behind the last code unit that is no white space.</param>
/// <param name="Breaks">Line ends between this line and the one before it; 0 for the first.</param>
internal readonly record struct LineBounds(int Start, int End, int Breaks)
{
    public int Length => End - Start;

    /// <summary>What a label says that the line is.</summary>
    public StatedPart Part { get; init; }
}
