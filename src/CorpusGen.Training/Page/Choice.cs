namespace CorpusGen.Training.Page;

/// <summary>One decision to learn from: several options, each described by its places in the table of weights.</summary>
/// <param name="Options">The places of each option.</param>
/// <param name="Right">Whether each option is right; none when it is right to choose nothing.</param>
internal sealed record Choice(List<int[]> Options, List<bool> Right);
