namespace CorpusGen.Training.Page;

/// <summary>Gradient descent with the step sizes of Adam (Kingma and Ba, 2015).</summary>
internal sealed class Adam(int size)
{
    private const double Rate = 0.05;
    private const double Mean = 0.9;
    private const double Square = 0.99;

    private readonly double[] _mean = new double[size];
    private readonly double[] _square = new double[size];
    private int _steps;

    public void Step(float[] weights, float[] gradient)
    {
        _steps++;
        double first = 1 - Math.Pow(Mean, _steps), second = 1 - Math.Pow(Square, _steps);
        for (int i = 0; i < weights.Length; i++)
        {
            _mean[i] = (Mean * _mean[i]) + ((1 - Mean) * gradient[i]);
            _square[i] = (Square * _square[i]) + ((1 - Square) * gradient[i] * gradient[i]);
            weights[i] -= (float)(Rate * (_mean[i] / first) / (Math.Sqrt(_square[i] / second) + 1e-6));
        }
    }
}
