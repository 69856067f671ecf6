using System.Numerics;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>Takes each line for what the learned weights say.</summary>
internal static class LineLabeler
{
    private const int LongestLabel = 30;

    public static PageLabels Label(PageLines page, PageModel model, CancellationToken cancellation)
    {
        int headline = HeadlineFinder.Find(page, model);
        LineLabel[] labels = new LineLabel[page.Lines.Length];
        Span<int> places = stackalloc int[Features.Most];
        Span<float> scores = stackalloc float[PageModel.Labels];
        for (int i = 0; i < labels.Length; i++)
        {
            if ((i & 255) == 0)
                cancellation.ThrowIfCancellationRequested();
            Features features = new(places, PageModel.LineSize);
            LineFeatures.Describe(page, i, headline, ref features);
            Score(model.Lines, features.Places, scores);
            scores[(int)LineLabel.Other] += Prior(page.Lines[i]);
            labels[i] = Best(scores, isHeadline: i == headline);
        }

        Settle(page, labels);
        return new PageLabels(headline, labels);
    }

    /// <summary>Why a line was taken for what it is: what speaks for its label rather than for the one that came second.</summary>
    public static Evidence Explain(PageLines page, int i, PageLabels labels, PageModel model)
    {
        FeatureNotes notes = new();
        Features features = new(new int[Features.Most], PageModel.LineSize, notes);
        LineFeatures.Describe(page, i, labels.Headline, ref features);
        float[] scores = new float[PageModel.Labels];
        Score(model.Lines, features.Places, scores);
        float prior = Prior(page.Lines[i]);
        scores[(int)LineLabel.Other] += prior;
        LineLabel label = labels[i];
        if (label != Best(scores, isHeadline: i == labels.Headline))
            return Evidence.OfRule("page rule", SourceWords.Of(Best(scores, isHeadline: false).ToString()));
        float score = scores[(int)label];
        scores[(int)label] = float.NegativeInfinity;
        LineLabel second = Best(scores, isHeadline: false);
        float[] contrast = new float[PageModel.LineSize];
        foreach (int place in features.Places)
            contrast[place] = model.Lines[(place * scores.Length) + (int)label] - model.Lines[(place * scores.Length) + (int)second];
        return new Evidence(
            "line labeller",
            SourceWords.Of(second.ToString()),
            score - scores[(int)second],
            features.Reasons(contrast, [], label == LineLabel.Other ? prior : second == LineLabel.Other ? -prior : 0));
    }

    /// <summary>
    /// What no line tells by itself: a deck stands above the body, and decks and subheadings stand above something, so
    /// what would be a deck below body, and a sentence with no body below it, are body. So is a sentence that quotes,
    /// between two paragraphs.
    /// </summary>
    private static void Settle(PageLines page, LineLabel[] labels)
    {
        int body = Array.IndexOf(labels, LineLabel.Body);
        for (int i = body + 1; body >= 0 && i < labels.Length; i++)
        {
            if (labels[i] == LineLabel.Deck)
                labels[i] = LineLabel.Body;
        }

        for (int i = 1; i + 1 < labels.Length; i++)
        {
            if (labels[i] is LineLabel.Other or LineLabel.Caption or LineLabel.Subheading
                && labels[i - 1] == LineLabel.Body && labels[i + 1] == LineLabel.Body && Quotes(page.Lines[i]))
            {
                labels[i] = LineLabel.Body;
            }
        }

        for (int i = labels.Length - 1; i >= 0 && labels[i] != LineLabel.Body; i--)
        {
            if (labels[i] is LineLabel.Deck or LineLabel.Subheading && page.Lines[i].Has(LineTraits.EndsSentence))
                labels[i] = LineLabel.Body;
        }
    }

    private static bool Quotes(in Line line) =>
        line.Has(LineTraits.EndsSentence) && line.Has(LineTraits.StartsQuote | LineTraits.EndsQuote) && line.BoilerplateWords == 0 && line.Credit < 0;

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

    /// <summary>Sums the weights of each label.</summary>
    public static void Score(float[] weights, ReadOnlySpan<int> places, Span<float> scores)
    {
        int width = Vector<float>.Count;
        if (scores.Length < width)
        {
            scores.Clear();
            foreach (int place in places)
            {
                for (int k = 0; k < scores.Length; k++)
                    scores[k] += weights[(place * scores.Length) + k];
            }

            return;
        }

        // Several labels at once; the last step goes back over labels summed before to be as wide as the others.
        for (int done = 0; done < scores.Length; done += width)
        {
            int first = Math.Min(done, scores.Length - width);
            Vector<float> sums = Vector<float>.Zero;
            foreach (int place in places)
                sums += new Vector<float>(weights, (place * scores.Length) + first);
            for (int k = 0; k < width; k++)
                scores[first + k] = sums[k];
        }
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
