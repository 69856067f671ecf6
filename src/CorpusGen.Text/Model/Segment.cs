namespace CorpusGen.Text.Model;

/// <summary>One piece of the file. The segments of an article tile its text: sorted, no gap, no overlap.</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Range">Where it stands, in UTF-16 code units of the text, end exclusive.</param>
public readonly record struct Segment(SegmentKind Kind, TextRange Range);
