using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>Learns the weights: softmax over the candidates of a quotation, logistic regressions for what a stretch is.</summary>
internal static class Trainer
{
    private const int PairPasses = 10;
    private const int QuotePasses = 12;
    private const float Rate = 0.15f;

    /// <summary>Pulls weights to zero, so that rare features say little.</summary>
    private const float Decay = 2e-5f;

    public static QuotationWeights Learn(IReadOnlyList<Example> examples)
    {
        float[] pair = LearnPairs(examples);
        QuotationWeights weights = new(pair, new float[QuotationWeights.GenuineSize], new float[QuotationWeights.KindSize]);
        LearnQuotes(examples, weights);
        return weights;
    }

    private static float[] LearnPairs(IReadOnlyList<Example> examples)
    {
        const int size = QuotationWeights.PairSize;
        List<PairTask> tasks = [];
        History history = new();
        List<Candidate> candidates = [];
        foreach (Example example in examples)
        {
            history.Clear();
            for (int i = 0; i < example.Units.Quotations.Count; i++)
            {
                if (example.Quotations[i] is not { Source: not null } gold)
                    continue;
                CandidateFinder.Find(example.Units, i, history, candidates);
                PairTask task = PairTask.Create(example, gold, i, history, candidates, size - 1);
                if (task.Right >= 0)
                {
                    tasks.Add(task);
                    history.Add(example.Units, i, candidates[task.Right].Mention, candidates[task.Right].Cue);
                }
            }
        }

        float[] weights = new float[size];
        float[] squares = new float[size];
        float[] scores = new float[128];
        foreach (PairTask task in Shuffled(tasks, PairPasses))
            task.Learn(weights, squares, scores, Rate, Decay);
        return weights;
    }

    private static void LearnQuotes(IReadOnlyList<Example> examples, QuotationWeights weights)
    {
        SpeakerRanker ranker = new(weights);
        History history = new();
        List<(int[] Features, bool? IsGenuine, bool IsDirect)> rows = [];
        foreach (Example example in examples)
        {
            history.Clear();
            for (int i = 0; i < example.Units.Quotations.Count; i++)
            {
                GoldQuotation? gold = example.Quotations[i];
                Attribution best = ranker.Rank(example.Units, i, history);
                if (gold is not null)
                    history.Add(example.Units, i, best.Mention, best.Cue);
                if (gold is null && !example.IsNonQuotation[i])
                    continue;
                int[] features = new int[QuoteFeatures.Count];
                QuoteFeatures.Write(example.Units, i, best, features, weights.Genuine.Length - 1);
                rows.Add((features, gold is not null, gold is { IsDirect: true }));
            }
        }

        Regress(rows.Select(row => (row.Features, row.IsGenuine == true)).ToList(), weights.Genuine);
        Regress(rows.Where(row => row.IsGenuine == true).Select(row => (row.Features, row.IsDirect)).ToList(), weights.Kind);
    }

    private static void Regress(List<(int[] Features, bool IsTrue)> rows, float[] weights)
    {
        float[] squares = new float[weights.Length];
        foreach ((int[] features, bool isTrue) in Shuffled(rows, QuotePasses))
        {
            float score = QuotationWeights.Score(weights, features);
            float gradient = (1 / (1 + MathF.Exp(-score))) - (isTrue ? 1 : 0);
            foreach (int feature in features)
            {
                float slope = gradient + (1e-3f * weights[feature]);
                squares[feature] += slope * slope;
                weights[feature] -= 0.1f * slope / (MathF.Sqrt(squares[feature]) + 1e-6f);
            }
        }
    }

    /// <summary>The items in a new order in each pass, the same orders every time.</summary>
    private static IEnumerable<T> Shuffled<T>(List<T> items, int passes)
    {
        Random random = new(1);
        int[] order = [.. Enumerable.Range(0, items.Count)];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                yield return items[i];
        }
    }
}
