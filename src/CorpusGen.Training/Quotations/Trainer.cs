using CorpusGen.Text.Quotations;
using CorpusGen.Text.Weights;

namespace CorpusGen.Training.Quotations;

/// <summary>Learns the weights: softmax over the candidates of a quotation, logistic regressions for what a stretch is.</summary>
internal static class Trainer
{
    private const int Folds = 4;

    /// <summary>How many orders of the tasks the weights of pairs are learned in, and averaged.</summary>
    private const int Orders = 8;
    private const int PairBits = 18;
    private const int QuoteBits = 16;

    /// <summary>Features of fewer quotations than this say nothing.</summary>
    private const int Rare = 5;

    /// <summary>Smaller weights are not worth their place in the file.</summary>
    private const float Small = 0.08f;
    private const float SmallOfQuote = 0.04f;

    public static QuotationWeights Learn(IReadOnlyList<Example> examples)
    {
        List<QuoteRow> rows = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            // What a stretch is must be learned from attributions of articles that the pairs were not learned from.
            WeightTable others = LearnPairs([.. examples.Where((_, i) => i % Folds != fold)]);
            rows.AddRange(QuoteRows([.. examples.Where((_, i) => i % Folds == fold)], others));
        }

        return new QuotationWeights(
            LearnPairs(examples),
            Regress([.. rows.Select(row => (row.Features, row.IsGenuine))], pull: 0.015f),
            Regress([.. rows.Where(row => row.IsGenuine).Select(row => (row.Features, row.IsDirect))], pull: 0.004f),
            Regress([.. rows.Where(row => row.IsRight is not null).Select(row => (row.Features, row.IsRight == true))], pull: 0.015f));
    }

    /// <summary>A marked stretch with what the annotators say of it and of the attribution it got.</summary>
    private sealed record QuoteRow(int[] Features, bool IsGenuine, bool IsDirect, bool? IsRight);

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
                CandidateFinder.FindNear(example.Units, i, history, candidates);
                CandidateFinder.AddFar(example.Units, i, candidates);
                PairTask task = PairTask.Create(example, gold, i, history, candidates, (1 << PairBits) - 1);
                if (task.Right >= 0)
                {
                    tasks.Add(task);
                    history.Add(example.Units, i, candidates[task.Right].Mention, candidates[task.Right].Cue);
                }
            }
        }

        float[][] learned = new float[Orders][];
        Parallel.For(0, Orders, order =>
        {
            Random random = new(order);
            AdaGrad weights = new(1 << PairBits, rate: 0.1f, pull: 0.004f);
            weights.FreezeRare(tasks.Select(task => task.Features), Rare);
            foreach (PairTask task in Shuffled(tasks, passes: 8, order + 1))
                task.Learn(weights, random);
            learned[order] = weights.Values;
        });

        // What the order of the tasks does to the weights goes out of their mean. And of a quotation that is read no feature
        // is left out: each counts for as much less.
        float[] mean = new float[1 << PairBits];
        foreach (float[] weights in learned)
        {
            for (int feature = 0; feature < mean.Length; feature++)
                mean[feature] += weights[feature] / Orders * (1 - PairTask.LeftOut);
        }

        return Round(mean, Small);
    }

    private static List<QuoteRow> QuoteRows(IReadOnlyList<Example> examples, WeightTable pairs)
    {
        int mask = (1 << QuoteBits) - 1;
        WeightTable none = WeightTable.Round(new float[1]);
        SpeakerRanker ranker = new(new QuotationWeights(pairs, none, none, none));
        History history = new();
        List<QuoteRow> rows = [];
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
                bool? isRight = gold is { Source: not null, IsNested: false } ? example.IsMentionRight(gold, best.Mention) : null;
                rows.Add(new QuoteRow(features, gold is not null, gold is { IsDirect: true }, isRight));
            }
        }

        return rows;
    }

    private static WeightTable Regress(List<(int[] Features, bool IsTrue)> rows, float pull)
    {
        AdaGrad weights = Descend(rows, pull);
        Stretch(weights, rows, pull);
        return Round(weights.Values, SmallOfQuote);
    }

    private static AdaGrad Descend(List<(int[] Features, bool IsTrue)> rows, float pull)
    {
        AdaGrad weights = new(1 << QuoteBits, rate: 0.1f, pull);
        weights.FreezeRare(rows.Select(row => row.Features), Rare);
        foreach ((int[] features, bool isTrue) in Shuffled(rows, passes: 12))
            weights.Step(features, (1 / (1 + MathF.Exp(-weights.Score(features)))) - (isTrue ? 1 : 0));
        return weights;
    }

    /// <summary>
    /// Stretches the scores until, as log-odds, they state the shares seen in rows that were not learned from: each
    /// part of the rows is scored by weights of the others.
    /// </summary>
    private static void Stretch(AdaGrad weights, List<(int[] Features, bool IsTrue)> rows, float pull)
    {
        double factor = 1, shift = 0;
        float[] scores = new float[rows.Count];
        for (int fold = 0; fold < Folds; fold++)
        {
            int first = rows.Count * fold / Folds, limit = rows.Count * (fold + 1) / Folds;
            AdaGrad others = Descend([.. rows[..first], .. rows[limit..]], pull);
            for (int i = first; i < limit; i++)
                scores[i] = others.Score(rows[i].Features);
        }

        for (int step = 0; step < 500; step++)
        {
            double byFactor = 0, byShift = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                double error = (1 / (1 + Math.Exp(-(factor * scores[i]) - shift))) - (rows[i].IsTrue ? 1 : 0);
                byFactor += error * scores[i];
                byShift += error;
            }

            factor -= 0.5 * byFactor / scores.Length;
            shift -= 0.5 * byShift / scores.Length;
        }

        for (int feature = 0; feature < weights.Values.Length; feature++)
            weights.Values[feature] *= (float)factor;

        // The first feature is the same in every row.
        weights.Values[rows[0].Features[0]] += (float)shift;
    }

    private static WeightTable Round(float[] weights, float small) =>
        WeightTable.Round(Array.ConvertAll(weights, weight => MathF.Abs(weight) < small ? 0 : weight));

    /// <summary>The items in a new order in each pass, the same orders every time.</summary>
    private static IEnumerable<T> Shuffled<T>(List<T> items, int passes, int seed = 1)
    {
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, items.Count)];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                yield return items[i];
        }
    }
}
