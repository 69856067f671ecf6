namespace CorpusGen.Text.Corpus;

/// <summary>A line of an article as it is compared with those of other articles.</summary>
/// <param name="Hash">Of its characters; lines that read the same have the same.</param>
/// <param name="Length">In UTF-16 units, without the white space around it.</param>
public readonly record struct ArticleLine(uint Hash, int Length) : IComparable<ArticleLine>
{
    /// <inheritdoc/>
    public int CompareTo(ArticleLine other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : Length.CompareTo(other.Length);

    /// <param name="line">The line without the white space around it.</param>
    internal static ArticleLine Of(ReadOnlySpan<char> line) => new(StableHash.Of(line), line.Length);
}
