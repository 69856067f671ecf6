namespace CorpusGen.Text.Quotations;

/// <summary>A speaker that the front matter names.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other names under which the text speaks of the same one.</param>
internal sealed record KnownSpeaker(string Name, EquatableArray<string> Aliases);
