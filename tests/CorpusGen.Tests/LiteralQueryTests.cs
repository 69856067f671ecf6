namespace CorpusGen.Tests;

/// <summary>Every query where the texts are in string literals.</summary>
public class LiteralQueryTests() : QueryTests(hasTextResource: false);
