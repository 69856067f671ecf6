using Microsoft.CodeAnalysis;

namespace CorpusGen.CodeFixes.Usage;

/// <summary>What may take a node's place.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Node">The code, without the trivia around it.</param>
/// <param name="Key">Fix All takes replacements of the same key together.</param>
public sealed record Replacement(string Title, SyntaxNode Node, string Key);
