namespace VerifyTests;

/// <summary>A test's results differ from its verified files.</summary>
public class VerifyException(string message) : Exception(message);
