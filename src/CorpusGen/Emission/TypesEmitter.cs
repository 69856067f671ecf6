using System.Reflection;
using System.Text;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>Prints the types that every corpus has, from the files that this assembly carries.</summary>
internal static class TypesEmitter
{
    private const string Types = "Types/";
    private const string Support = "Support/";
    private const string TextResource = Support + "TextResource";

    private static readonly Lazy<(string Name, string Source)[]> s_files = new(Load);

    public static void Emit(SourceProductionContext output, CorpusOptions options)
    {
        foreach ((string name, string source) in s_files.Value)
        {
            if (name == TextResource && !options.HasTextResource)
                continue;
            SourceWriter writer = name.StartsWith(Types, StringComparison.Ordinal)
                ? SourceWriter.OfTypes(options).Append(source.Replace("\ninternal ", "\n" + options.Visibility + " "))
                : SourceWriter.OfInternals(options).Append(source);
            writer.AddTo(output, name.Substring(name.IndexOf('/') + 1) + ".g.cs");
        }
    }

    private static (string Name, string Source)[] Load()
    {
        Assembly assembly = typeof(TypesEmitter).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Types, StringComparison.Ordinal) || name.StartsWith(Support, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using StreamReader reader = new(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                return (name, Body(reader.ReadToEnd()));
            })
            .ToArray();
    }

    /// <summary>What follows the namespace, with the visibility that the emitter replaces and the line ends that it writes.</summary>
    private static string Body(string file)
    {
        file = file.Replace("\r\n", "\n");
        int start = file.IndexOf("\nnamespace ", StringComparison.Ordinal) + 1;
        start = file.IndexOf('\n', file.IndexOf("namespace ", start, StringComparison.Ordinal)) + 2;
        return file.Substring(start).Replace("\npublic enum ", "\ninternal enum ");
    }
}
