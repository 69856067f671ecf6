namespace CorpusGen.Text.Layout;

/// <summary>What makes a line running text on one page: enough words, an end, and as many of the commonest words as the page's language has.</summary>
internal readonly struct RunningText
{
    private const int FewestWords = 18;

    /// <summary>Where the language is not known, lines are not told apart by its words, and shorter ones are taken.</summary>
    private const int FewestUnknown = 12;
    private const int LeastPerBoilerplateWord = 6;

    /// <summary>Of a hundred words; English has 40, but Turkish and Korean, which join endings to their words, have 10 to 15.</summary>
    private const int LargestShare = 20;

    private readonly int _fewestWords;
    private readonly int _leastShare;

    private RunningText(int fewestWords, int leastShare) => (_fewestWords, _leastShare) = (fewestWords, leastShare);

    /// <summary>That of a page: its lines have half the share of common words at least that all of them have together.</summary>
    public static RunningText Of(ReadOnlySpan<Line> lines, bool knownLanguage)
    {
        if (!knownLanguage)
            return new RunningText(FewestUnknown, 0);
        RunningText any = new(FewestWords, 0);
        long words = 0, common = 0;
        foreach (ref readonly Line line in lines)
        {
            if (!any.Is(line))
                continue;
            words += line.Words;
            common += line.FunctionWords;
        }

        return new RunningText(FewestWords, words == 0 ? LargestShare : (int)Math.Min(LargestShare, common * 50 / words));
    }

    /// <summary>Whether a line is running text.</summary>
    public bool Is(in Line line) =>
        line.Words >= _fewestWords
        && (line.Traits & (LineTraits.EndsSentence | LineTraits.EndsQuote | LineTraits.EndsColon | LineTraits.EndsEllipsis | LineTraits.Sentences)) != 0
        && line.BoilerplateWords * LeastPerBoilerplateWord < line.Words
        && (line.Has(LineTraits.Ideographic) || line.FunctionWords * 100 >= line.Words * _leastShare);
}
