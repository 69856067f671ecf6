using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>The articles of one outlet.</summary>
/// <param name="Name">Null for articles without a publisher.</param>
internal sealed record IndexPublisher(string Member, string? Name, EquatableArray<int> Articles);
