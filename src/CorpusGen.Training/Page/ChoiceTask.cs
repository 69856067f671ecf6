namespace CorpusGen.Training.Page;

/// <summary>Learns to choose among options, or nothing: a softmax over their scores and, where nothing may be right, a score of 0.</summary>
internal static class ChoiceTask
{
    private const int Steps = 150;

    /// <summary>A slope that no weight would show.</summary>
    private const float LeastSlope = 1e-6f;

    public static void Learn(List<Choice> choices, float[] weights, bool mayAbstain, double penalty)
    {
        Adam adam = new(weights.Length);
        float[] gradient = new float[weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            for (int i = 0; i < weights.Length; i++)
                gradient[i] = (float)(penalty * weights[i]);
            foreach (Choice choice in choices)
                Add(choice, weights, gradient, mayAbstain);
            adam.Step(weights, gradient);
        }
    }

    private static void Add(Choice choice, float[] weights, float[] gradient, bool mayAbstain)
    {
        double[] scores = new double[choice.Options.Count];
        double highest = mayAbstain ? 0 : double.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = choice.Priors[i] + Sum(weights, choice.Options[i]);
            highest = Math.Max(highest, scores[i]);
        }

        double nothing = mayAbstain ? Math.Exp(-highest) : 0;
        double total = nothing, right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            total += scores[i];
            right += choice.Right[i] ? scores[i] : 0;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            float slope = (float)(choice.Weight * ((scores[i] / total) - (choice.Right[i] && right > 0 ? scores[i] / right : 0)));
            if (Math.Abs(slope) < LeastSlope)
                continue;
            foreach (int place in choice.Options[i])
                gradient[place] += slope;
        }
    }

    /// <summary>Two sums at once, so that neither waits for the other.</summary>
    private static float Sum(float[] weights, ushort[] places)
    {
        float even = 0, odd = 0;
        for (int i = 1; i < places.Length; i += 2)
        {
            even += weights[places[i - 1]];
            odd += weights[places[i]];
        }

        return even + odd + (places.Length % 2 == 0 ? 0 : weights[places[^1]]);
    }
}
