using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>What the words before names say of them, until others stand before the next.</summary>
/// <param name="Kind">What they did for the article.</param>
/// <param name="IsLed">Whether words such as "By" stand there at all.</param>
/// <param name="Task">Where it says how a contributor helped: "Editing" of "Editing by"; null for all others.</param>
internal readonly record struct BylineLead(BylineKind Kind, bool IsLed, TextRange? Task)
{
    /// <summary>No words: who is named wrote it, if anything.</summary>
    public static BylineLead None => new(BylineKind.Author, false, null);
}
