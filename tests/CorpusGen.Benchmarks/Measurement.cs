using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>One way of doing the work, measured.</summary>
/// <param name="Seconds">Median of the rounds.</param>
/// <param name="Allocated">Bytes allocated in a round.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    /// <summary>Warms up, then takes the median of the rounds on this thread.</summary>
    public static Measurement Of(Action work, int rounds)
    {
        for (int i = 0; i < 3; i++)
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
