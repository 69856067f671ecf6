using CorpusGen.Package.Tests;

// The package is made once, and two builds at a time would only be slower.
[assembly: AssemblyFixture(typeof(PackedFeed))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
