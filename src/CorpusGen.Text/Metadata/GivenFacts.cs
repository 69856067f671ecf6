using CorpusGen.Text.Decoding;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// What is known about an article from outside its file: metadata of the project's item, and the folder, which the
/// metadata beats; names as they are seen. Front matter in the file beats these; these beat what the text itself says.
/// </summary>
public sealed record GivenFacts
{
    /// <summary>Nothing is known.</summary>
    public static GivenFacts None { get; } = new();

    /// <summary>The outlet's name.</summary>
    public string? Publisher { get; init => field = value is null ? null : VisibleCharacters.See(value); }

    /// <summary>The outlet that the folder names.</summary>
    public string? FolderPublisher { get; init => field = value is null ? null : VisibleCharacters.See(value); }

    /// <summary>The section of the outlet.</summary>
    public string? Section { get; init => field = value is null ? null : VisibleCharacters.See(value); }

    /// <summary>BCP 47 tag of the language.</summary>
    public string? Language { get; init; }

    /// <summary>Hashes of the lines that other articles of the publisher have too, sorted; see <see cref="Corpus.RepeatedLines"/>.</summary>
    public EquatableArray<uint> RepeatedLines { get; init; }
}
