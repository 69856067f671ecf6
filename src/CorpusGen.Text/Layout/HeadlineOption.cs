namespace CorpusGen.Text.Layout;

/// <summary>A part of the headline's line that may be the headline.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Before">The gap that it begins behind; of no kind where it begins with the line.</param>
/// <param name="Behind">The gap that it ends before; of no kind where it ends with the line.</param>
internal readonly record struct HeadlineOption(TextRange Range, HeadlineGap Before, HeadlineGap Behind);
