using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Metadata;

/// <summary>A name that may be an author's.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Order">Its place among the names of the line.</param>
/// <param name="Shape">How much its line looks like names.</param>
/// <param name="Person">The name with what stands beside it.</param>
internal readonly record struct AuthorCandidate(int Line, int Order, NameShape Shape, NamedPerson Person);
