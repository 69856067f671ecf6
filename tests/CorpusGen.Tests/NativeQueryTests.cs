namespace CorpusGen.Tests;

/// <summary>Every query of the code that Native AOT compiles.</summary>
public class NativeQueryTests() : QueryTests(hasTextResource: false, isNative: true);
