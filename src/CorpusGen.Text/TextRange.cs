namespace CorpusGen.Text;

/// <summary>A stretch of a text in UTF-16 code units; <see cref="End"/> is exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last code unit; never smaller than <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the stretch holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The stretch itself, cut out of the text it was measured on.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this stretch.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two stretches share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
