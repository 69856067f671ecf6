namespace CorpusGen.Fuzzing.Running;

/// <summary>Something that takes inputs, and what must hold for every one.</summary>
/// <typeparam name="TInput">An input. Its number and the seed make it, so that any can be made again alone.</typeparam>
internal abstract class Target<TInput>
{
    /// <summary>What the inputs are called.</summary>
    public abstract string Name { get; }

    /// <summary>How long one input may take before the run is given up.</summary>
    public virtual TimeSpan Patience => TimeSpan.FromMinutes(1);

    /// <summary>Makes an input; the same for a random source in the same state.</summary>
    public abstract TInput Make(Random random);

    /// <summary>The first promise that an input breaks, or null.</summary>
    public abstract Fault? Check(TInput input);

    /// <summary>The smallest input found that breaks the same promise.</summary>
    public abstract TInput Minimize(TInput input, Fault fault);

    /// <summary>Writes an input down as one can look at it and take it into a test.</summary>
    public abstract string Describe(TInput input);

    /// <summary>What was seen over all inputs, for the last line.</summary>
    public virtual string Summary => "";
}
