namespace CorpusGen.Text.Layout;

/// <summary>A place where something else may have run into a headline.</summary>
/// <param name="End">Offset behind the piece before it.</param>
/// <param name="Start">Offset of the piece behind it.</param>
/// <param name="Kind">What parts the two.</param>
internal readonly record struct HeadlineGap(int End, int Start, HeadlineGapKind Kind);
