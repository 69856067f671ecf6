using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>A speaker over all articles.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">Who or what it is.</param>
/// <param name="Aliases">Other names, sorted by ordinal.</param>
public sealed record MergedSpeaker(string Name, SpeakerKind Kind, EquatableArray<string> Aliases);
