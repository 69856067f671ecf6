namespace CorpusGen.Training.Quotations;

/// <summary>Weights that are learned by steps of their own size, and pulled to zero so that few remain.</summary>
internal sealed class AdaGrad(int size, float rate, float pull)
{
    private readonly float[] _squares = new float[size];

    public float[] Values { get; } = new float[size];

    public float Score(int[] features)
    {
        float sum = 0;
        foreach (int feature in features)
            sum += Values[feature];
        return sum;
    }

    /// <summary>Keeps the weights of features at zero that fewer rows have.</summary>
    public void FreezeRare(IEnumerable<IEnumerable<int>> rows, int fewer)
    {
        int[] seen = new int[size];
        foreach (IEnumerable<int> row in rows)
        {
            foreach (int feature in row)
                seen[feature]++;
        }

        for (int feature = 0; feature < size; feature++)
        {
            if (seen[feature] < fewer)
                _squares[feature] = 1e20f;
        }
    }

    /// <summary>Moves the weights of the features against the gradient.</summary>
    public void Step(int[] features, float gradient)
    {
        foreach (int feature in features)
        {
            _squares[feature] += gradient * gradient;
            float step = rate / (MathF.Sqrt(_squares[feature]) + 1e-6f);
            float moved = Values[feature] - (step * gradient);
            Values[feature] = MathF.CopySign(MathF.Max(0, MathF.Abs(moved) - (pull * step)), moved);
        }
    }
}
