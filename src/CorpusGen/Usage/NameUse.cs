using Microsoft.CodeAnalysis;

namespace CorpusGen.Usage;

/// <summary>A constant in code that must be a name of the corpus.</summary>
/// <param name="Syntax">The constant.</param>
/// <param name="Lookup">The look-up it is passed to; null where it is compared with a name.</param>
/// <param name="IgnoresCase">Whether it is compared with no regard to case.</param>
internal sealed record NameUse(SyntaxNode Syntax, string Name, NameKind Kind, Lookup? Lookup = null, bool IgnoresCase = false);
