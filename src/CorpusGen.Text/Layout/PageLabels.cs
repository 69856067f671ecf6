namespace CorpusGen.Text.Layout;

/// <summary>What each line of a page was taken for.</summary>
/// <param name="Headline">Index of the headline's line, or -1.</param>
/// <param name="Labels">A label for each line.</param>
/// <param name="Bylines">For each line how much more was in favour of a byline than of what else it might best be; below 0 where it is something else.</param>
internal sealed record PageLabels(int Headline, LineLabel[] Labels, float[] Bylines)
{
    public LineLabel this[int line] => Labels[line];
}
