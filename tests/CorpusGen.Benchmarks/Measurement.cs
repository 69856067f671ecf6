using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>One way of doing the work, measured.</summary>
/// <param name="Seconds">Median of the rounds.</param>
/// <param name="Allocated">Bytes allocated in a round.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    /// <summary>Long enough for the runtime to have compiled with optimisation what is run often.</summary>
    private static readonly TimeSpan s_warmth = TimeSpan.FromSeconds(4);

    /// <summary>Warms up, then takes the median of the rounds on this thread.</summary>
    public static Measurement Of(Action work, int rounds)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_warmth;)
            work();

        double[] seconds = new double[rounds];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / rounds;
        Array.Sort(seconds);
        return new Measurement(seconds[rounds / 2], allocated);
    }
}
