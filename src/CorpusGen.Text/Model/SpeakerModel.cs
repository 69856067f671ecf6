namespace CorpusGen.Text.Model;

/// <summary>Someone who is quoted in one article.</summary>
/// <param name="Name">The fullest name that the article gives, without title and article ("Bashar al-Assad").</param>
/// <param name="Aliases">Other names given to the same speaker, sorted by ordinal.</param>
/// <param name="Kind">Who or what it is.</param>
public sealed record SpeakerModel(string Name, EquatableArray<string> Aliases, SpeakerKind Kind)
{
    /// <summary>Whether the front matter gives the name.</summary>
    public bool IsStated { get; init; }
}
