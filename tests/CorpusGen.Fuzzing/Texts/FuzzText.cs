using CorpusGen.Text.Metadata;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>A text to read, with what its project says of it.</summary>
internal sealed record FuzzText(string Text, GivenFacts Given);
