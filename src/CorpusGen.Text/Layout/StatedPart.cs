namespace CorpusGen.Text.Layout;

/// <summary>What a label says the line behind it is. The numbers are those of <c>Language/part-labels.txt</c>.</summary>
internal enum StatedPart
{
    None = 0,
    Headline = 1,
    Deck = 2,
    Body = 4,

    /// <summary>The line is the label itself.</summary>
    Label = 8,
}
