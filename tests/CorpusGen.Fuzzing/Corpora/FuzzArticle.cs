using System.Collections.Immutable;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>An article file of a project.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Text">Its text.</param>
/// <param name="Metadata">What its item says of it.</param>
internal sealed record FuzzArticle(string Path, string Text, ImmutableDictionary<string, string> Metadata)
{
    /// <summary>The file as the compiler hands it over.</summary>
    public TestFile File => new(FuzzCorpus.Folder + Path, TestFile.Text(Text), Metadata.SetItem("CorpusGenArticle", "true"));
}
