using System.Reflection;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>The sample corpus, from which texts are made.</summary>
internal static class SampleArticles
{
    /// <summary>Whole articles, in a fixed order.</summary>
    public static string[] Texts { get; } = Load();

    /// <summary>The lines of each article, with their ends.</summary>
    public static string[][] Lines { get; } = [.. Texts.Select(text => text.Split('\n').Select(line => line + "\n").ToArray())];

    /// <summary>The words of all articles, with the marks beside them.</summary>
    public static string[] Words { get; } = [.. Texts.SelectMany(text => text.Split(' ', '\n')).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string[] Load()
    {
        Assembly assembly = typeof(SampleArticles).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name =>
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        })];
    }
}
