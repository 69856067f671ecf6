namespace CorpusGen.Tool.Threads;

/// <summary>Work on several things at a time.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Does the work for each thing on the threads there are, and gives the results in the order of the things. Neither
    /// things nor results pile up: a thing is asked for when a result was taken.
    /// </summary>
    /// <param name="atOnce">How many things are under way at most.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> things, Func<T, TResult> work, int atOnce)
    {
        Queue<Task<TResult>> underWay = new(atOnce);
        foreach (T thing in things)
        {
            if (underWay.Count == atOnce)
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            underWay.Enqueue(Task.Run(() => work(thing)));
        }

        while (underWay.TryDequeue(out Task<TResult>? task))
            yield return task.GetAwaiter().GetResult();
    }
}
