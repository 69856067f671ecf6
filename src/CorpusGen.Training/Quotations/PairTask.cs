using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>The candidates of one quotation as features; the right ones against the wrong ones.</summary>
internal sealed class PairTask
{
    /// <summary>
    /// The share of templates that is left out each time a quotation is learned from, so that none relies on the others
    /// being there (dropout; Wager, Wang and Liang, "Dropout Training as Adaptive Regularization", 2013).
    /// </summary>
    public const float LeftOut = 20f / 256;

    private const float Negligible = 1e-4f;

    private int[][] _features = [];
    private bool[] _isRight = [];

    /// <summary>Index of the candidate to go on from, or -1 when none is right.</summary>
    public int Right { get; private set; } = -1;

    public static PairTask Create(Example example, GoldQuotation gold, int quotation, History history, List<Candidate> candidates, int mask)
    {
        List<int[]> features = [];
        List<bool> isRight = [];
        bool exact = candidates.Any(candidate => example.IsMentionRight(gold, candidate.Mention) && example.IsCueRight(gold, candidate.Cue));
        PairMention[] mentions = new PairMention[PairFeatures<FeaturePlaces>.MentionsKept];
        PairTask task = new();
        for (int i = 0; i < candidates.Count; i++)
        {
            bool mentionRight = example.IsMentionRight(gold, candidates[i].Mention);
            bool right = mentionRight && (!exact || example.IsCueRight(gold, candidates[i].Cue));

            // The right speaker by another cue is neither right nor wrong.
            if (mentionRight && !right)
                continue;
            if (right && (task.Right < 0 || candidates[i].IsCarried))
                task.Right = i;
            int[] row = new int[PairFeatures<FeaturePlaces>.Count];
            new PairFeatures<FeaturePlaces>(example.Units, history, quotation, new FeaturePlaces(row, mask), mentions).Write(candidates[i]);
            features.Add(row);
            isRight.Add(right);
        }

        task._features = [.. features];
        task._isRight = [.. isRight];
        return task;
    }

    /// <summary>All features of the candidates, each once.</summary>
    public IEnumerable<int> Features => _features.SelectMany(row => row).Distinct();

    /// <summary>One step on the log-likelihood of the right candidates together.</summary>
    public void Learn(AdaGrad weights, Random random)
    {
        // The same templates for all candidates.
        int[] kept = [.. Enumerable.Range(0, PairFeatures<FeaturePlaces>.Count).Where(_ => random.NextSingle() >= LeftOut)];
        int[][] rows = Array.ConvertAll(_features, row => Array.ConvertAll(kept, template => row[template]));
        Span<float> shares = stackalloc float[rows.Length];
        float best = float.MinValue;
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = weights.Score(rows[i]);
            best = Math.Max(best, shares[i]);
        }

        float all = 0, right = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = MathF.Exp(shares[i] - best);
            all += shares[i];
            if (_isRight[i])
                right += shares[i];
        }

        for (int i = 0; i < shares.Length; i++)
        {
            float gradient = (shares[i] / all) - (_isRight[i] && right > 0 ? shares[i] / right : 0);
            if (Math.Abs(gradient) >= Negligible)
                weights.Step(rows[i], gradient);
        }
    }
}
