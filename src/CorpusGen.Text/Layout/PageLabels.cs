namespace CorpusGen.Text.Layout;

/// <summary>What each line of a page was taken for.</summary>
/// <param name="Headline">Index of the headline's line, or -1.</param>
/// <param name="Labels">A label for each line.</param>
internal sealed record PageLabels(int Headline, LineLabel[] Labels)
{
    public LineLabel this[int line] => Labels[line];
}
