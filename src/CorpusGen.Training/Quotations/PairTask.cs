using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>The candidates of one quotation as features; the right ones against the wrong ones.</summary>
internal sealed class PairTask
{
    private int[][] _features = [];
    private bool[] _isRight = [];

    /// <summary>Index of the candidate to go on from, or -1 when none is right.</summary>
    public int Right { get; private set; } = -1;

    public static PairTask Create(Example example, GoldQuotation gold, int quotation, History history, List<Candidate> candidates, int mask)
    {
        List<int[]> features = [];
        List<bool> isRight = [];
        bool exact = candidates.Any(candidate => example.IsMentionRight(gold, candidate.Mention) && example.IsCueRight(gold, candidate.Cue));
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
            int[] row = new int[PairFeatures.Count];
            PairFeatures.Write(example.Units, history, quotation, candidates[i], row, mask);
            features.Add(row);
            isRight.Add(right);
        }

        task._features = [.. features];
        task._isRight = [.. isRight];
        return task;
    }

    /// <summary>One step of AdaGrad on the log-likelihood of the right candidates together.</summary>
    public void Learn(float[] weights, float[] squares, float[] scores, float rate, float decay)
    {
        float best = float.MinValue;
        for (int i = 0; i < _features.Length; i++)
        {
            scores[i] = QuotationWeights.Score(weights, _features[i]);
            best = Math.Max(best, scores[i]);
        }

        float all = 0, right = 0;
        for (int i = 0; i < _features.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - best);
            all += scores[i];
            if (_isRight[i])
                right += scores[i];
        }

        if (right <= 0)
            right = 1e-9f;
        for (int i = 0; i < _features.Length; i++)
        {
            float gradient = (scores[i] / all) - (_isRight[i] ? scores[i] / right : 0);
            if (Math.Abs(gradient) < 1e-4f)
                continue;
            foreach (int feature in _features[i])
            {
                float slope = gradient + (decay * weights[feature]);
                squares[feature] += slope * slope;
                weights[feature] -= rate * slope / (MathF.Sqrt(squares[feature]) + 1e-6f);
            }
        }
    }
}
