using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>Someone who wrote articles of the corpus.</summary>
internal sealed record IndexAuthor(string Member, string Name, EquatableArray<int> Articles);
