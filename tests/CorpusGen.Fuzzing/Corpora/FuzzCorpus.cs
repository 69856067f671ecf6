using System.Collections.Immutable;
using CorpusGen.Tests.Harness;
using CorpusGen.Text;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>A project's articles and what it says of its corpus.</summary>
/// <param name="Properties">MSBuild properties.</param>
/// <param name="Articles">No two of the same path.</param>
internal sealed record FuzzCorpus(EquatableArray<(string Name, string Value)> Properties, ImmutableArray<FuzzArticle> Articles)
{
    /// <summary>Where the project is.</summary>
    public const string Folder = "/home/ada/project/";

    /// <summary>The properties as the compiler hands them over.</summary>
    public TestOptions Options => new(
        Properties.Append(("ProjectDir", Folder)).ToImmutableDictionary(property => property.Item1, property => property.Item2, StringComparer.OrdinalIgnoreCase),
        ImmutableDictionary<string, string>.Empty);
}
