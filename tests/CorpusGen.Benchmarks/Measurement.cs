using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>One way of doing the work, measured.</summary>
/// <param name="Seconds">Least of the rounds: whatever else the machine does only adds to it.</param>
/// <param name="Allocated">Bytes allocated in a round.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    /// <summary>Long enough for the runtime to have compiled with optimisation what is run often.</summary>
    private static readonly TimeSpan s_warmth = TimeSpan.FromSeconds(4);

    /// <summary>Warms up each way of doing the work, then lets them take turns on this thread, so that all meet the same noise.</summary>
    public static Measurement[] Of(Action[] ways, int rounds)
    {
        foreach (Action work in ways)
            Warm(work);
        Measurement[] least = Array.ConvertAll(ways, Once);
        for (int round = 1; round < rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                Measurement again = Once(ways[i]);
                least[i] = again.Seconds < least[i].Seconds ? again : least[i];
            }
        }

        return least;
    }

    /// <summary>Does the work until the runtime has compiled it well.</summary>
    public static void Warm(Action work)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_warmth;)
            work();
    }

    /// <summary>Does the work once on this thread, as cold as it is.</summary>
    public static Measurement Once(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Measurement(seconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
