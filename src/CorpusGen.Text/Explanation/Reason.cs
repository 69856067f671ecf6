namespace CorpusGen.Text.Explanation;

/// <summary>One feature that a decision was made by.</summary>
/// <param name="Feature">What was seen, for a reader: "order+cue strength: speaker cue quotation, saying".</param>
/// <param name="Weight">By how much it spoke for the decision.</param>
public sealed record Reason(string Feature, double Weight);
