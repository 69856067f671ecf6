using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Benchmarks;

/// <summary>The generator as the compiler loads it, with what it needs beside it.</summary>
internal static class CompilersGenerator
{
    /// <summary>Holds the assemblies, the build's tasks and the targets.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "generator");

    public static IIncrementalGenerator Load() =>
        (IIncrementalGenerator)Activator.CreateInstance(new Context().LoadFromAssemblyPath(PathOf("CorpusGen")).GetType("CorpusGen.CorpusGenerator", throwOnError: true)!)!;

    /// <summary>Where one of the assemblies is.</summary>
    public static string PathOf(string assembly) => Path.Combine(Folder, assembly + ".dll");

    /// <summary>Takes the assemblies of the folder from there and all others from this program.</summary>
    private sealed class Context : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName name) => File.Exists(PathOf(name.Name!)) ? LoadFromAssemblyPath(PathOf(name.Name!)) : null;
    }
}
