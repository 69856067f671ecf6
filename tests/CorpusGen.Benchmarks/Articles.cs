namespace CorpusGen.Benchmarks;

/// <summary>The articles that a benchmark reads.</summary>
internal static class Articles
{
    /// <summary>The texts of all files below some folders, in a fixed order.</summary>
    public static string[] In(IEnumerable<string> folders) => [.. folders.SelectMany(In).Select(File.ReadAllText)];

    /// <summary>All files below a folder, in a fixed order.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
