namespace CorpusGen.Fuzzing.Running;

/// <summary>Which inputs a run makes.</summary>
/// <param name="Seed">Tells this run's inputs from another's.</param>
/// <param name="First">The number of the first input.</param>
/// <param name="Count">How many, or null for as many as there is time for.</param>
/// <param name="Duration">For how long, or null for as long as it takes.</param>
/// <param name="Parallel">On how many threads.</param>
/// <param name="Folder">Where inputs that break a promise are written.</param>
internal sealed record FuzzSettings(int Seed, long First, long? Count, TimeSpan? Duration, int Parallel, string Folder);
