using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>Learns the weights: softmax over the candidates of a quotation, logistic regressions for what a stretch is.</summary>
internal static class Trainer
{
    private const int Folds = 4;
    private const int PairBits = 18;
    private const int QuoteBits = 16;

    /// <summary>Features of fewer quotations than this say nothing.</summary>
    private const int Rare = 5;

    /// <summary>Smaller weights are not worth their place in the file.</summary>
    private const float Small = 0.12f;

    public static QuotationWeights Learn(IReadOnlyList<Example> examples)
    {
        List<(int[] Features, bool IsGenuine, bool IsDirect)> rows = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            // What a stretch is must be learned from attributions of articles that the pairs were not learned from.
            WeightTable others = LearnPairs([.. examples.Where((_, i) => i % Folds != fold)]);
            rows.AddRange(QuoteRows([.. examples.Where((_, i) => i % Folds == fold)], others));
        }

        return new QuotationWeights(
            LearnPairs(examples),
            Regress([.. rows.Select(row => (row.Features, row.IsGenuine))]),
            Regress([.. rows.Where(row => row.IsGenuine).Select(row => (row.Features, row.IsDirect))]));
    }

    private static WeightTable LearnPairs(IReadOnlyList<Example> examples)
    {
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
                PairTask task = PairTask.Create(example, gold, i, history, candidates, (1 << PairBits) - 1);
                if (task.Right >= 0)
                {
                    tasks.Add(task);
                    history.Add(example.Units, i, candidates[task.Right].Mention, candidates[task.Right].Cue);
                }
            }
        }

        AdaGrad weights = new(1 << PairBits, rate: 0.1f, pull: 0.008f);
        int[] seen = new int[1 << PairBits];
        foreach (PairTask task in tasks)
            task.Count(seen);
        for (int feature = 0; feature < seen.Length; feature++)
        {
            if (seen[feature] < Rare)
                weights.Freeze(feature);
        }

        foreach (PairTask task in Shuffled(tasks, passes: 8))
            task.Learn(weights);
        for (int feature = 0; feature < seen.Length; feature++)
        {
            if (MathF.Abs(weights.Values[feature]) < Small)
                weights.Values[feature] = 0;
        }

        return WeightTable.Round(weights.Values);
    }

    private static List<(int[] Features, bool IsGenuine, bool IsDirect)> QuoteRows(IReadOnlyList<Example> examples, WeightTable pairs)
    {
        int mask = (1 << QuoteBits) - 1;
        WeightTable none = WeightTable.Round(new float[1]);
        SpeakerRanker ranker = new(new QuotationWeights(pairs, none, none));
        History history = new();
        List<(int[] Features, bool IsGenuine, bool IsDirect)> rows = [];
        foreach (Example example in examples)
        {
            history.Clear();
            for (int i = 0; i < example.Units.Quotations.Count; i++)
            {
                GoldQuotation? gold = example.Quotations[i];
                if (gold is null && !example.IsNonQuotation[i])
                    continue;
                Attribution best = ranker.Rank(example.Units, i, history);
                if (gold is not null)
                    history.Add(example.Units, i, best.Mention, best.Cue);
                int[] features = new int[QuoteFeatures.Count];
                QuoteFeatures.Write(example.Units, i, best, features, mask);
                rows.Add((features, gold is not null, gold is { IsDirect: true }));
            }
        }

        return rows;
    }

    private static WeightTable Regress(List<(int[] Features, bool IsTrue)> rows)
    {
        AdaGrad weights = new(1 << QuoteBits, rate: 0.1f, pull: 0.004f);
        foreach ((int[] features, bool isTrue) in Shuffled(rows, passes: 12))
            weights.Step(features, (1 / (1 + MathF.Exp(-weights.Score(features)))) - (isTrue ? 1 : 0));
        return WeightTable.Round(weights.Values);
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
