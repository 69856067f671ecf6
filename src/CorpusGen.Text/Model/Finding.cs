namespace CorpusGen.Text.Model;

/// <summary>Something wrong with an article file, at its place.</summary>
/// <param name="Rule">The rule's identifier, one of <see cref="RuleId"/>.</param>
/// <param name="Range">Where in the file.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
public sealed record Finding(string Rule, TextRange Range, EquatableArray<string> Arguments);
