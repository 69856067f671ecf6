namespace CorpusGen.Text.Quotations;

/// <summary>A possible answer to who said a quotation: a mention, and the unit that reports.</summary>
/// <param name="Mention">Index of the mention.</param>
/// <param name="Cue">Index of the unit that reports, or -1 when nothing does.</param>
/// <param name="IsCarried">Whether the quotation before got the same.</param>
internal readonly record struct Candidate(int Mention, int Cue, bool IsCarried);
