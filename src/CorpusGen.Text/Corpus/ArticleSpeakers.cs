using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>Who is quoted in one article of the corpus.</summary>
/// <param name="Publisher">The outlet, or null.</param>
/// <param name="Speakers">The article's speakers.</param>
public sealed record ArticleSpeakers(string? Publisher, EquatableArray<SpeakerModel> Speakers);
