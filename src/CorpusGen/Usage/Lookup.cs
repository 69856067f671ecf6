namespace CorpusGen.Usage;

/// <summary>A method of the corpus that takes a name.</summary>
/// <param name="Throws">Whether it throws when there is nothing of this name, rather than to find nothing.</param>
/// <param name="Member">What can be written instead, with a placeholder for the name's member; null for nothing.</param>
internal sealed record Lookup(NameKind Kind, bool Throws, string? Member);
