namespace CorpusGen.Tests;

/// <summary>Every query of the code that Native AOT compiles, where the texts are in a resource of the assembly.</summary>
public class NativeResourceQueryTests() : QueryTests(hasTextResource: true, isNative: true);
