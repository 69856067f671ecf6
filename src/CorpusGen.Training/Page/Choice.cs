namespace CorpusGen.Training.Page;

/// <summary>One decision to learn from: several options, each described by its places in the table of weights.</summary>
/// <param name="Options">The places of each option.</param>
/// <param name="Right">Whether each option is right; none when it is right to choose nothing.</param>
/// <param name="Priors">What is added to the score of each option, whatever was learned.</param>
/// <param name="Weight">How much is learned from it.</param>
internal sealed record Choice(List<ushort[]> Options, List<bool> Right, List<float> Priors, float Weight)
{
    public Choice(GoldPage page)
        : this([], [], [], page.Weight)
    {
    }

    public void Add(ReadOnlySpan<int> places, bool right, float prior = 0)
    {
        ushort[] option = new ushort[places.Length];
        for (int i = 0; i < option.Length; i++)
            option[i] = (ushort)places[i];
        Options.Add(option);
        Right.Add(right);
        Priors.Add(prior);
    }
}
