namespace CorpusGen.Text.House;

/// <summary>A setting of a project that cannot be understood.</summary>
/// <param name="Setting">The setting as it is written: "corpusgen_require = author".</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record InvalidSetting(string Setting, string Reason);
