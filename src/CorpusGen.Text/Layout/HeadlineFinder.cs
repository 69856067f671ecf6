using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Finds the line that is the headline among the first lines of the page: by rank, and by how likely the line would be
/// labelled a headline if it were the one.
/// </summary>
internal static class HeadlineFinder
{
    /// <summary>No more lines are looked at.</summary>
    public const int MostCandidates = 60;

    /// <summary>More than all else that speaks for a headline; a column whose articles all have one title keeps it.</summary>
    private const float RepeatedLine = 10;

    /// <summary>More than all that speaks against a line before which "Title:" stands.</summary>
    private const float StatedHeadline = 20;

    /// <summary>
    /// What a label's chance counts for beside a rank: labels are learned with a margin, and are too sure of themselves. Tried
    /// by hand, cross-validated; 0.5 to 1 do about as well.
    /// </summary>
    private const float LabelShare = 0.75f;
    private const int BehindRunStart = 4;
    private const int LongestHeadline = 40;

    /// <summary>Index of the headline's line, or -1 where no line can be one.</summary>
    /// <remarks>
    /// Rank and label are learned of the same pages by other features, each for itself. Both are logarithms of chances, so
    /// they are summed. Of the pages written for the training, cross-validated and compared by hand, that finds a tenth of the
    /// headlines that rank alone missed.
    /// </remarks>
    public static int Find(PageLines page, PageModel model)
    {
        Span<float> ranks = stackalloc float[MostCandidates];
        ranks = ranks.Slice(0, Rank(page, model.Headline, ranks));
        int best = -1;
        float highest = float.NegativeInfinity;

        // No label adds to a rank: what ranks below the best sum is not asked about.
        for (int i = Highest(ranks); i >= 0 && ranks[i] > highest; i = Highest(ranks))
        {
            float sum = ranks[i] + Label(page, i, model);
            if (sum > highest)
                (best, highest) = (i, sum);
            ranks[i] = float.NegativeInfinity;
        }

        return best;
    }

    /// <summary>The same by rank alone, where labels are not learned yet.</summary>
    public static int FindByRank(PageLines page, float[] weights)
    {
        Span<float> ranks = stackalloc float[MostCandidates];
        return Highest(ranks.Slice(0, Rank(page, weights, ranks)));
    }

    /// <summary>Why a line is the headline: what speaks for it and not for the line that came second.</summary>
    public static Evidence Explain(PageLines page, int headline, PageModel model)
    {
        float[] sums = new float[MostCandidates], chances = new float[MostCandidates];
        int end = Rank(page, model.Headline, sums);
        for (int i = 0; i < end; i++)
            sums[i] += chances[i] = Label(page, i, model);
        float own = sums[headline];
        sums[headline] = float.NegativeInfinity;
        int second = Highest(sums.AsSpan(0, end));

        int[] places = new int[Features.Most];
        HashSet<int> shared = [];
        float prior = Prior(page, headline), label = chances[headline];
        if (second >= 0)
        {
            Features rival = new(places, PageModel.ScoreSize);
            HeadlineFeatures.Describe(page, second, ref rival);
            shared.UnionWith(rival.Places.ToArray());
            prior -= Prior(page, second);
            label -= chances[second];
        }

        Features features = new(places, PageModel.ScoreSize, new FeatureNotes());
        HeadlineFeatures.Describe(page, headline, ref features);
        return new Evidence(
            "headline finder",
            second < 0 ? null : page.Lines[second].Range.In(page.Text),
            second < 0 ? 0 : own - sums[second],
            Reasons.Heaviest([.. features.Reasons(model.Headline, shared, prior), new Reason("labelled a headline", label)]));
    }

    /// <summary>What a line's label adds to its rank, 0 at most.</summary>
    private static float Label(PageLines page, int i, PageModel model) => LabelShare * LineLabeler.HeadlineChance(page, i, model);

    /// <summary>Ranks the first lines of the page, lines that cannot be a headline lowest.</summary>
    /// <returns>How many lines are ranked.</returns>
    private static int Rank(PageLines page, float[] weights, Span<float> ranks)
    {
        Span<int> places = stackalloc int[Features.Most];
        int end = End(page);
        int lastSentence = page.Lines.Length - 1;
        while (lastSentence >= 0 && !(page.Lines[lastSentence].Has(LineTraits.EndsSentence) && page.Lines[lastSentence].BoilerplateWords == 0))
            lastSentence--;
        bool any = false;
        for (int i = 0; i < end; i++)
        {
            ranks[i] = float.NegativeInfinity;
            if (!IsCandidate(page, i))
                continue;
            if (any && i >= lastSentence)
                return i; // nothing stands below it that it could be the headline of
            Features features = new(places, PageModel.ScoreSize);
            HeadlineFeatures.Describe(page, i, ref features);
            ranks[i] = Prior(page, i) + PageModel.Score(weights, features.Places);
            any = true;
        }

        return end;
    }

    /// <summary>The place of the highest rank, the first of equal ones; -1 where there is none.</summary>
    private static int Highest(ReadOnlySpan<float> ranks)
    {
        int highest = -1;
        for (int i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] > (highest < 0 ? float.NegativeInfinity : ranks[highest]))
                highest = i;
        }

        return highest;
    }

    /// <summary>Index behind the last line that is looked at.</summary>
    public static int End(PageLines page) =>
        Math.Min(page.Lines.Length, Math.Min(MostCandidates, page.Run.IsEmpty ? MostCandidates : page.Run.First + BehindRunStart));

    /// <summary>Whether the line could be a headline at all: some words, no running text, no name or label of the page.</summary>
    public static bool IsCandidate(PageLines page, int i)
    {
        ref readonly Line line = ref page.Lines[i];
        if (line.Part is StatedPart.Label or StatedPart.Deck or StatedPart.Body)
            return false;
        if (line.Words > LongestHeadline || line.LetterWords == 0 || line.BoilerplateWords >= line.LetterWords || line.Whole != PageTopic.None && line.Words <= 3)
            return false;
        if (line.LetterWords < 2 && page.Lines.Length > 1 && line.Length < 4)
            return false;
        bool sentence = line.Has(LineTraits.EndsSentence) && !line.Has(LineTraits.EndsQuestion) && line.Words > 22;
        return !sentence && !line.Has(LineTraits.Address) && !(line.Date.IsFound && line.Words <= 12 && line.Date.Range.Length * 2 > line.Length);
    }

    /// <summary>
    /// What is known of headlines before any was seen: three to eighteen words, better five, that are no name, date, notice or credit.
    /// Learning only corrects it, as a hundred pages are few.
    /// </summary>
    public static float Prior(PageLines page, int i)
    {
        ref readonly Line line = ref page.Lines[i];
        float prior = line.Words switch
        {
            <= 2 => -2,
            <= 4 => 0.5f,
            <= 18 => 1.5f,
            <= 24 => 0,
            _ => -1.5f,
        };
        if (line.Part == StatedPart.Headline)
            prior += StatedHeadline;
        if (line.IsPublishers)
            prior -= RepeatedLine;
        if (line.Tells(PageTopic.Notice | PageTopic.Relative) && line.Has(LineTraits.EndsSentence))
            prior -= 3;
        if (line.Credit >= 0 || line.Date.IsFound || (line.Lead & (PageTopic.By | PageTopic.Published | PageTopic.Updated)) != 0)
            prior -= 3;
        if ((line.Name & NameShape.Bare) != 0 && (line.Name & NameShape.Known) != 0)
            prior -= 2;
        if (line.Has(LineTraits.Pipe | LineTraits.Arrow | LineTraits.Copyright))
            prior -= 1.5f;
        if (line.Has(LineTraits.EndsSentence) && !line.Has(LineTraits.EndsQuestion) && page.Text[line.End - 1] is not ('!' or '！'))
            prior -= line.Words > 14 ? 1 : 0.5f;
        if (line.Has(LineTraits.EndsSentence) && HeadlineFeatures.LinesBelowTitle(page, i) <= HeadlineFeatures.Reach)
            prior -= 2; // a deck
        if (i > 0 && page.EndsWithSemicolon(i - 1))
            prior -= 3; // a database's deck: "Council shelves barrage; Engineers had warned of silt"
        if (line.Words <= HeadlineFeatures.LongestKicker && i + 1 < page.Lines.Length && HeadlineFeatures.IsTitle(page.Lines[i + 1]) && page.Lines[i + 1].Words > line.Words)
            prior -= line.Has(LineTraits.Colon) ? 3 : 1; // a kicker
        return prior - (line.LetterWords == 0 ? 0 : 4f * line.BoilerplateWords / line.LetterWords);
    }
}
