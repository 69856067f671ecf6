namespace CorpusGen.Tests;

/// <summary>Every query where the texts are in a resource.</summary>
public class ResourceQueryTests() : QueryTests(hasTextResource: true);
