using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>Learns the labels of lines: multinomial logistic regression with a margin that grows with the line's length.</summary>
internal static class LineTask
{
    private const int Steps = 90;
    private const double Penalty = 8;
    private const double Margin = 3;
    private const uint BodyLabels = (1u << (int)LineLabel.Body) | (1u << (int)LineLabel.Subheading) | (1u << (int)LineLabel.Deck);

    public static void Learn(List<LabeledLine> lines, float[] weights)
    {
        Adam adam = new(weights.Length);
        double[] gradient = new double[weights.Length];
        Span<float> scores = stackalloc float[PageModel.Labels];
        Span<double> all = stackalloc double[PageModel.Labels];
        for (int step = 0; step < Steps; step++)
        {
            for (int i = 0; i < weights.Length; i++)
                gradient[i] = Penalty * weights[i] / 8;
            foreach (LabeledLine line in lines)
            {
                LineLabeler.Score(weights, line.Places, scores);
                scores[(int)LineLabel.Other] += line.Prior;
                AddMargin(line, scores);
                double total = 0, right = 0, highest = double.NegativeInfinity;
                foreach (float score in scores)
                    highest = Math.Max(highest, score);
                for (int k = 0; k < scores.Length; k++)
                {
                    all[k] = Math.Exp(scores[k] - highest);
                    total += all[k];
                    if ((line.Allowed >> k & 1) != 0)
                        right += all[k];
                }

                right = Math.Max(right, 1e-12);
                for (int k = 0; k < scores.Length; k++)
                    all[k] = (all[k] / total) - ((line.Allowed >> k & 1) != 0 ? all[k] / right : 0);
                foreach (int place in line.Places)
                {
                    int row = place * scores.Length;
                    for (int k = 0; k < scores.Length; k++)
                        gradient[row + k] += all[k];
                }
            }

            adam.Step(weights, gradient);
        }
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
