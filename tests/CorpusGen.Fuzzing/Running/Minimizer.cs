namespace CorpusGen.Fuzzing.Running;

/// <summary>Takes away from an input what its fault does not need.</summary>
internal static class Minimizer
{
    /// <summary>
    /// Leaves out ever shorter runs of parts as long as the rest still fails (after Zeller and Hildebrandt's ddmin, 2002).
    /// </summary>
    /// <param name="parts">The parts of an input that fails.</param>
    /// <param name="fails">Whether these parts fail in the same way.</param>
    /// <param name="tries">How often to ask at most.</param>
    public static List<T> Reduce<T>(IReadOnlyList<T> parts, Func<List<T>, bool> fails, int tries)
    {
        List<T> rest = [.. parts];
        for (int run = Math.Max(1, rest.Count / 2); ; run /= 2)
        {
            for (int start = 0; start < rest.Count;)
            {
                if (tries-- == 0)
                    return rest;
                List<T> without = [.. rest.Take(start), .. rest.Skip(start + run)];
                if (fails(without))
                    rest = without;
                else
                    start += run;
            }

            if (run == 1)
                return rest;
        }
    }
}
