using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>
/// Learns the labels of lines: multinomial logistic regression with a margin that grows with the line's length, as if some
/// features of a line were left out each time it is learned from, so that none relies on the others being there (dropout).
/// </summary>
/// <remarks>
/// Nothing is drawn: what leaving out adds on average is, to second order, a pull on each weight that grows with how unsure
/// the labels of its lines are (Wager, Wang and Liang, "Dropout Training as Adaptive Regularization", 2013). With draws, a
/// feature more in one line would change what is drawn for all others, and some labels of pages that have nothing to do
/// with it.
/// </remarks>
internal static class LineTask
{
    /// <summary>How often each line is learned from.</summary>
    public const int Rounds = 30;

    /// <summary>Parts of the lines, after each of which the weights change.</summary>
    private const int Batches = 16;

    /// <summary>Rounds whose weights are averaged: after each part they swing to what it has.</summary>
    private const int Averaged = 6;

    /// <summary>The share of a line's features that is left out.</summary>
    private const double LeftOut = 0.18;
    private const double Penalty = 1;
    private const double Margin = 3;

    /// <summary>What only the pages of fewer publishers have says nothing of others.</summary>
    private const int FewestFamilies = 8;

    private const int Stride = LabelWeights.Stride;
    private const uint BodyLabels = (1u << (int)LineLabel.Body) | (1u << (int)LineLabel.Subheading) | (1u << (int)LineLabel.Deck);

    public static LabelWeights Learn(List<LabeledLine> lines, int rounds)
    {
        ushort[] slots = Slots(lines);
        ushort[] rows = new ushort[LabelWeights.Slots];
        for (int i = 0; i < slots.Length; i++)
            rows[slots[i]] = (ushort)(i + 1);
        float[] weights = new float[(slots.Length + 1) * Stride];
        Learn([.. Enumerable.Range(0, Batches).Select(Batch)], rounds, weights);
        return new LabelWeights(slots, weights);

        // What is read one after the other stands so in memory.
        (LabeledLine, ushort[])[] Batch(int batch) =>
            [.. lines.Where((_, n) => n % Batches == batch).Select(line => (line, line.Places.Select(slot => rows[slot]).Where(row => row != 0).ToArray()))];
    }

    /// <summary>The features that the pages of enough publishers have, those of most lines first: near each other, their rows stay in a processor's cache.</summary>
    private static ushort[] Slots(List<LabeledLine> lines)
    {
        int[] count = new int[LabelWeights.Slots], families = new int[LabelWeights.Slots], last = new int[LabelWeights.Slots];
        int family = 0;
        foreach (IGrouping<string, LabeledLine> group in lines.GroupBy(line => line.Page.Family))
        {
            family++;
            foreach (int slot in group.SelectMany(line => line.Places))
            {
                count[slot]++;
                families[slot] += last[slot] == family ? 0 : 1;
                last[slot] = family;
            }
        }

        return [.. Enumerable.Range(0, LabelWeights.Slots).Where(slot => families[slot] >= FewestFamilies).OrderByDescending(slot => count[slot]).Select(slot => (ushort)slot)];
    }

    private static void Learn((LabeledLine Line, ushort[] Rows)[][] batches, int rounds, float[] weights)
    {
        Adam adam = new(weights.Length);
        // What a line adds to a row stands side by side: first its slopes, then how unsure its labels are.
        Vector512<float>[] added = new Vector512<float>[weights.Length / Stride * 2];
        float[] gradient = new float[weights.Length];
        double[] sum = new double[weights.Length];
        for (int step = 0; step < rounds * Batches; step++)
        {
            Array.Clear(added);
            foreach ((LabeledLine line, ushort[] rows) in batches[step % Batches])
                Add(line, rows, weights, added);
            for (int i = 0; i < weights.Length; i++)
            {
                (int row, int label) = (i / Stride * 2, i % Stride);
                gradient[i] = added[row][label] + (float)(((Penalty / Batches) + (LeftOut / (1 - LeftOut) * added[row + 1][label])) * weights[i]);
            }

            adam.Step(weights, gradient);
            for (int i = 0; i < weights.Length && step >= (rounds - Averaged) * Batches; i++)
                sum[i] += weights[i];
        }

        for (int i = 0; i < weights.Length; i++)
            weights[i] = (float)(sum[i] / (Averaged * Batches));
    }

    /// <summary>Adds a line's slopes to those of its features, and how unsure each label is: the variance of its chance.</summary>
    private static void Add(LabeledLine line, ushort[] rows, float[] weights, Vector512<float>[] added)
    {
        Span<float> scores = stackalloc float[Stride];
        Span<float> slopes = stackalloc float[Stride];
        Span<float> variances = stackalloc float[Stride];
        Span<float> labels = scores.Slice(0, PageModel.Labels);
        Sum(MemoryMarshal.Cast<float, Vector512<float>>(weights), rows).CopyTo(scores);
        slopes.Clear();
        variances.Clear();
        labels[(int)LineLabel.Other] += line.Prior;
        AddMargin(line, labels);
        double total = 0, right = 0, highest = double.NegativeInfinity;
        foreach (float score in labels)
            highest = Math.Max(highest, score);
        for (int k = 0; k < labels.Length; k++)
        {
            slopes[k] = (float)Math.Exp(labels[k] - highest);
            total += slopes[k];
            if ((line.Allowed >> k & 1) != 0)
                right += slopes[k];
        }

        right = Math.Max(right, 1e-12);
        for (int k = 0; k < labels.Length; k++)
        {
            double chance = slopes[k] / total;
            variances[k] = (float)(line.Page.Weight * chance * (1 - chance));
            slopes[k] = (float)(line.Page.Weight * (chance - ((line.Allowed >> k & 1) != 0 ? slopes[k] / right : 0)));
        }

        (Vector512<float> slope, Vector512<float> doubt) = (Vector512.Create<float>(slopes), Vector512.Create<float>(variances));
        foreach (int row in rows)
        {
            added[row * 2] += slope;
            added[(row * 2) + 1] += doubt;
        }
    }

    /// <summary>Sums rows.</summary>
    private static Vector512<float> Sum(ReadOnlySpan<Vector512<float>> from, ReadOnlySpan<ushort> rows)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        foreach (int row in rows)
            sum += from[row];
        return sum;
    }

    private static void AddMargin(LabeledLine line, Span<float> scores)
    {
        bool body = (line.Allowed & BodyLabels) != 0, other = (line.Allowed & ~BodyLabels) != 0;
        if (body && other)
            return;
        float margin = (float)(Margin * Math.Min(line.Words, 60) / 20);
        for (int k = 0; k < scores.Length; k++)
        {
            if ((BodyLabels >> k & 1) != 0 != body)
                scores[k] += margin;
        }
    }
}
