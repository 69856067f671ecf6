namespace CorpusGen.Benchmarks.Queries;

/// <summary>One query, asked.</summary>
/// <param name="Whole">Milliseconds from the start of the process to its end, where it answers once.</param>
/// <param name="Milliseconds">From opening the data to the whole answer, or to the whole answer alone where it is asked again.</param>
/// <param name="Allocated">Bytes allocated in this time.</param>
internal readonly record struct PeerRun(double Whole, double Milliseconds, long Allocated);
