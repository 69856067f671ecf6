using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>Takes each line for what the learned weights say.</summary>
internal static class LineLabeler
{
    private const int LongestLabel = 30;

    /// <summary>A quotation and a signature have at least as many words; a shorter line may be a title.</summary>
    private const int SignedWords = 6;

    /// <summary>Words of the shortest sentence that is a paragraph for what stands around it.</summary>
    private const int SentenceWords = 4;

    private const int LongestInterruption = 6;

    /// <summary>Fewer words behind the headline's semicolon are a column's name.</summary>
    private const int ShortestDeck = 4;

    /// <summary>Words of somebody's name and office, of which one may be small.</summary>
    private const int LongestNames = 8;
    private const int LongestDeck = 30;
    private const int ParagraphWords = 40;
    private const int MostPageWords = 2;
    private const int LongestDateLine = 8;

    // How far a line speaks for the story's going on until it; tried by hand on the scores of cross-validated pages, where all of 0.5 to 0.8 and 5 to 8 do as well.
    private const float LeastSure = 0.1f;
    private const float MostSure = 6;
    private const float PageLine = 0.7f;

    /// <param name="page">The page.</param>
    /// <param name="headline">Index of the headline's line, or -1.</param>
    /// <param name="model">The weights.</param>
    public static PageLabels Label(PageLines page, int headline, PageModel model, CancellationToken cancellation)
    {
        LineLabel[] labels = new LineLabel[page.Lines.Length];
        float[] bylines = new float[labels.Length];
        float[] stories = new float[labels.Length];
        Span<int> places = stackalloc int[Features.Most];
        Span<float> scores = stackalloc float[LabelWeights.Stride];
        int likeliest = -1;
        float least = float.PositiveInfinity;
        for (int i = 0; i < labels.Length; i++)
        {
            if ((i & 255) == 0)
                cancellation.ThrowIfCancellationRequested();
            Score(page, i, headline, model, places, scores);
            labels[i] = Best(scores.Slice(0, PageModel.Labels), isHeadline: i == headline);
            bylines[i] = Byline(scores.Slice(0, PageModel.Labels));
            stories[i] = Story(scores.Slice(0, PageModel.Labels));
            if (i != headline)
                labels[i] = Stated(page.Lines[i].Part) ?? labels[i];
            if (page.Lines[i].IsPublishers && IsStory(labels[i]))
                labels[i] = LineLabel.Other; // what no page alone can tell: see Corpus.RepeatedLines
            float lack = scores[(int)labels[i]] - scores[(int)LineLabel.Body];
            if (lack < least && i != headline && MayBeStory(page, i, labels[i]))
                (likeliest, least) = (i, lack);
        }

        if (likeliest >= 0 && !Array.Exists(labels, label => label is LineLabel.Body or LineLabel.Deck))
            labels[likeliest] = LineLabel.Body; // a page has a story
        if (headline >= 0)
        {
            SettleExportedDeck(page, labels, headline);
            SettleDeck(page, labels, headline);
            SettleOpening(page, labels, headline);
        }

        Settle(page, labels);
        SettleEnd(page, labels, stories);
        return new PageLabels(headline, labels, bylines);
    }

    /// <summary>Why a line was taken for what it is: what speaks for its label rather than for the one that came second.</summary>
    public static Evidence Explain(PageLines page, int i, PageLabels labels, PageModel model)
    {
        FeatureNotes notes = new();
        Features features = new(new int[Features.Most], model.Lines.Rows, notes);
        LineFeatures.Describe(page, i, labels.Headline, ref features);
        Span<float> sums = stackalloc float[LabelWeights.Stride];
        model.Lines.Score(features.Places, sums);
        Span<float> scores = sums.Slice(0, PageModel.Labels);
        float prior = Prior(page.Lines[i]);
        scores[(int)LineLabel.Other] += prior;
        LineLabel label = labels[i];
        if (page.Lines[i].IsPublishers && label == LineLabel.Other && Best(scores, isHeadline: false) is var weighed && IsStory(weighed))
            return Evidence.OfRule("repeated in the publisher's other articles", SourceWords.Of(weighed.ToString()));
        if (Stated(page.Lines[i].Part) == label)
            return Evidence.OfRule("labelled on the page");
        if (label != Best(scores, isHeadline: i == labels.Headline))
            return Evidence.OfRule("page rule", SourceWords.Of(Best(scores, isHeadline: false).ToString()));
        float score = scores[(int)label];
        scores[(int)label] = float.NegativeInfinity;
        LineLabel second = Best(scores, isHeadline: false);
        return new Evidence(
            "line labeller",
            SourceWords.Of(second.ToString()),
            score - scores[(int)second],
            features.Reasons(model.Lines.Contrast(label, second), [], label == LineLabel.Other ? prior : second == LineLabel.Other ? -prior : 0));
    }

    /// <summary>What stands behind a headline and a semicolon is a deck, in databases.</summary>
    private static void SettleExportedDeck(PageLines page, LineLabel[] labels, int headline)
    {
        int deck = headline + 1;
        if (deck < labels.Length && page.EndsWithSemicolon(headline) && MayBeDeck(page.Lines[deck]))
            labels[deck] = LineLabel.Deck;
    }

    private static bool MayBeDeck(in Line line) =>
        line.Words is >= ShortestDeck and <= LongestDeck && !line.IsPublishers && !line.Date.IsFound && line.Credit < 0 && (line.Name & NameShape.Complete) == 0 && (line.Lead & (PageTopic.By | PageTopic.Contributor)) == 0;

    /// <summary>
    /// A sentence between the headline and the first picture is a deck: above a credit it may be the picture's caption, but
    /// not where the picture has another. Names right above a credit are a caption.
    /// </summary>
    private static void SettleDeck(PageLines page, LineLabel[] labels, int headline)
    {
        int deck = headline + 1, below = deck + 1;
        if (below >= labels.Length || !page.Lines[deck].Has(LineTraits.EndsSentence))
            return;
        ref readonly Line next = ref page.Lines[below];

        // A paragraph may name an agency at its end as well.
        bool isPicture = labels[below] is LineLabel.Caption or LineLabel.Credit || (labels[below] != LineLabel.Body && next.Credit >= 0);
        bool isCaptioned = labels[below] == LineLabel.Caption || next.Credit > next.Start;
        bool isNames = page.Lines[deck] is { CapitalizedWords: >= 2, Words: <= LongestNames } line && line.CapitalizedWords + 1 >= line.LetterWords && next.Breaks == 1 && labels[below] == LineLabel.Credit && !isCaptioned;
        if (isNames && labels[deck] == LineLabel.Body)
            labels[deck] = LineLabel.Caption;
        else if (isPicture && (labels[deck] == LineLabel.Body || (labels[deck] == LineLabel.Caption && isCaptioned && page.Lines[deck].Credit < 0)))
            labels[deck] = LineLabel.Deck;
    }

    /// <summary>A sentence below the picture that stands below the deck is the story's first.</summary>
    private static void SettleOpening(PageLines page, LineLabel[] labels, int headline)
    {
        int picture = headline + 1;
        while (picture < labels.Length && labels[picture] == LineLabel.Deck)
            picture++;
        int opening = picture;
        while (opening < labels.Length && labels[opening] is LineLabel.Caption or LineLabel.Credit)
            opening++;
        bool isBelowBoth = picture > headline + 1 && opening > picture && opening < labels.Length;
        if (isBelowBoth && labels[opening] == LineLabel.Deck && page.Lines[opening].Has(LineTraits.EndsSentence))
            labels[opening] = LineLabel.Body;
    }

    /// <summary>
    /// What no line tells by itself: a deck stands above the body, and decks and subheadings stand above something, so
    /// what would be a deck below body, and a sentence with no body below it, are body. So are sentences between two
    /// paragraphs, whatever interrupts there, quotations with whose they are behind them ("…" — Name), and right behind
    /// others long paragraphs that hardly have a word of the page.
    /// </summary>
    private static void Settle(PageLines page, LineLabel[] labels)
    {
        int body = Array.IndexOf(labels, LineLabel.Body);
        for (int i = body + 1; body >= 0 && i < labels.Length; i++)
        {
            if (labels[i] == LineLabel.Deck)
                labels[i] = LineLabel.Body;
        }

        for (int i = 1; i < labels.Length; i++)
        {
            int first = i;
            while (i < labels.Length && (MayBeStory(page, i, labels[i]) || Interrupts(page.Lines[i], labels[i])))
                i++;
            if (i == labels.Length || labels[first - 1] != LineLabel.Body || labels[i] != LineLabel.Body)
                continue;
            for (int k = first; k < i; k++)
            {
                if (!Interrupts(page.Lines[k], labels[k]))
                    labels[k] = LineLabel.Body;
            }
        }

        bool story = false;
        for (int i = 0; i < labels.Length; i++)
        {
            if (story && labels[i] == LineLabel.Other && IsParagraph(page, i))
                labels[i] = LineLabel.Body;
            story = labels[i] == LineLabel.Body || (story && Interrupts(page.Lines[i], labels[i]));
        }

        for (int i = labels.Length - 1; i >= 0 && labels[i] != LineLabel.Body; i--)
        {
            if (labels[i] is LineLabel.Deck or LineLabel.Subheading && page.Lines[i].Has(LineTraits.EndsSentence))
                labels[i] = LineLabel.Body;
        }
    }

    /// <summary>
    /// Ends the story where what speaks for it, summed over the lines from where it begins, is most: sentences that stand
    /// singly among the page's own lines below it are teasers of other stories (maximum subsequence segmentation, Pasternack
    /// and Roth 2009). Dated ones below "You may also like" speak against it.
    /// </summary>
    private static void SettleEnd(PageLines page, LineLabel[] labels, float[] stories)
    {
        bool isAnnounced = false;
        float sum = 0, most = 0;
        int last = labels.Length;
        for (int i = 0; i < labels.Length; i++)
        {
            isAnnounced |= most > 0 && (page.Lines[i].Whole & PageTopic.Related) != 0;
            sum = Math.Max(0, sum) + labels[i] switch
            {
                LineLabel.Body when isAnnounced && IsDatedTeaser(page, labels, i) => -PageLine,
                LineLabel.Body or LineLabel.Subheading or LineLabel.Deck => Math.Min(MostSure, Math.Max(LeastSure, stories[i])),
                LineLabel.Caption or LineLabel.Credit => 0,
                _ => -PageLine,
            };
            if (sum > most)
                (most, last) = (sum, i);
        }

        for (int i = last + 1; i < labels.Length; i++)
        {
            if (labels[i] is LineLabel.Body or LineLabel.Subheading or LineLabel.Deck)
                labels[i] = LineLabel.Other;
        }
    }

    /// <summary>Whether a paragraph stands alone below a line that is hardly more than a date.</summary>
    private static bool IsDatedTeaser(PageLines page, LineLabel[] labels, int i)
    {
        bool isAlone = labels[i - 1] != LineLabel.Body && (i + 1 == labels.Length || labels[i + 1] != LineLabel.Body);
        ref readonly Line above = ref page.Lines[i - 1];
        return isAlone && above.Words <= LongestDateLine && (above.Date.IsFound || above.Tells(PageTopic.Relative));
    }

    /// <summary>What a line is by the page's own word; null where it does not say.</summary>
    private static LineLabel? Stated(StatedPart part) => part switch
    {
        StatedPart.Label => LineLabel.Other,
        StatedPart.Deck => LineLabel.Deck,
        StatedPart.Body => LineLabel.Body,
        _ => null,
    };

    /// <summary>Whether the label makes a line the story's own; section, byline, credit and biography may well be repeated.</summary>
    private static bool IsStory(LineLabel label) => label is LineLabel.Body or LineLabel.Subheading or LineLabel.Deck or LineLabel.Caption;

    /// <summary>Whether a line of another label is the story's if the lines on both its sides are.</summary>
    private static bool MayBeStory(PageLines page, int i, LineLabel label)
    {
        ref readonly Line line = ref page.Lines[i];
        if (label is not (LineLabel.Other or LineLabel.Caption or LineLabel.Subheading)
            || (line.BoilerplateWords > 0 && !page.IsLong[i]) || line.IsPublishers || line.Credit >= 0)
        {
            return false;
        }

        if (!line.Has(LineTraits.EndsSentence))
            return line.Has(LineTraits.StartsQuote) && line.Words >= SignedWords;

        // Captions are sentences as well, and many subheadings are questions.
        return line.Has(LineTraits.StartsQuote | LineTraits.EndsQuote)
            || (label != LineLabel.Caption && !line.Has(LineTraits.EndsQuestion) && line.Words >= SentenceWords);
    }

    /// <summary>Whether a line is so much running text that it is the story's if the line before it is.</summary>
    private static bool IsParagraph(PageLines page, int i) =>
        page.IsLong[i] && page.Lines[i].Words >= ParagraphWords && page.Lines[i].BoilerplateWords <= MostPageWords && !page.Lines[i].IsPublishers && page.Lines[i].Credit < 0;

    /// <summary>Whether a line is one of the page's own that a story goes on behind: "Advertisement".</summary>
    private static bool Interrupts(in Line line, LineLabel label) =>
        label == LineLabel.Other && line.BoilerplateWords > 0 && line.Words <= LongestInterruption;

    /// <summary>
    /// What is known before any page was seen: a short line that begins with or is full of the page's own words is no part
    /// of the story.
    /// </summary>
    public static float Prior(in Line line)
    {
        if (line.Words > LongestLabel || line.LetterWords == 0)
            return 0;
        const PageTopic Leads = PageTopic.Related | PageTopic.Subscribe | PageTopic.Advert | PageTopic.Share | PageTopic.Comments | PageTopic.Paywall | PageTopic.Legal;
        float lead = (line.Lead & Leads) == 0 ? 0 : line.Has(LineTraits.Colon) ? 4 : 1.5f;
        return lead + (4f * line.BoilerplateWords / line.LetterWords);
    }

    /// <summary>
    /// About the logarithm of the chance that a line would be labelled a headline if it were the page's: 0 where that is
    /// certain, how far the score is behind the best other where it is not.
    /// </summary>
    /// <remarks>By roots: logarithms differ in their last bits from machine to machine.</remarks>
    public static float HeadlineChance(PageLines page, int i, PageModel model)
    {
        Span<float> sums = stackalloc float[LabelWeights.Stride];
        Score(page, i, headline: i, model, stackalloc int[Features.Most], sums);
        Span<float> scores = sums.Slice(0, PageModel.Labels);
        double lead = scores[(int)LineLabel.Headline] - scores[(int)Best(scores, isHeadline: false)];
        return (float)((lead - Math.Sqrt((lead * lead) + 4)) / 2);
    }

    /// <summary>Weighs the labels of a line.</summary>
    private static void Score(PageLines page, int i, int headline, PageModel model, Span<int> places, Span<float> scores)
    {
        Features features = new(places, model.Lines.Rows);
        LineFeatures.Describe(page, i, headline, ref features);
        model.Lines.Score(features.Places, scores);
        scores[(int)LineLabel.Other] += Prior(page.Lines[i]);
    }

    /// <summary>How far the score of a byline is above the best of all others.</summary>
    private static float Byline(ReadOnlySpan<float> scores)
    {
        float other = float.NegativeInfinity;
        for (int k = 0; k < scores.Length; k++)
        {
            if (k is not ((int)LineLabel.Author or (int)LineLabel.Headline))
                other = Math.Max(other, scores[k]);
        }

        return scores[(int)LineLabel.Author] - other;
    }

    /// <summary>How far the better score of body and subheading is above the best of all that are not the story's, which begin with <see cref="LineLabel.Author"/>.</summary>
    private static float Story(ReadOnlySpan<float> scores)
    {
        float other = float.NegativeInfinity;
        for (int k = (int)LineLabel.Author; k < scores.Length; k++)
            other = Math.Max(other, scores[k]);
        return Math.Max(scores[(int)LineLabel.Body], scores[(int)LineLabel.Subheading]) - other;
    }

    /// <summary>The likeliest label; a page has one headline, and it is found by rank.</summary>
    private static LineLabel Best(ReadOnlySpan<float> scores, bool isHeadline)
    {
        if (isHeadline)
            return LineLabel.Headline;
        int best = 0;
        for (int k = 1; k < scores.Length; k++)
        {
            if (scores[k] > scores[best] && k != (int)LineLabel.Headline)
                best = k;
        }

        return (LineLabel)best;
    }
}
