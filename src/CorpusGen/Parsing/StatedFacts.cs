using CorpusGen.Text.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Parsing;

/// <summary>Reads what the project says of an article's file.</summary>
internal static class StatedFacts
{
    /// <summary>Folders with what all files in them are marked with, as the build's task writes them.</summary>
    public const string Folders = "build_property.CorpusGenArticleFolders";

    /// <summary>Before the name of what a single file is marked with.</summary>
    public const string OfFile = "build_metadata.CorpusGenArticle.";

    /// <summary>What a file is marked with, or null when it is no article.</summary>
    public static GivenFacts? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (string.Equals(Value("CorpusGenArticle").Trim(), "true", StringComparison.OrdinalIgnoreCase))
            return Given(Value("Publisher"), Value("Section"), Value("Language"));
        return provider.GlobalOptions.TryGetValue(Folders, out string? folders) ? OfFolder(file.Path, folders, folders.IndexOf('\\') < 0 ? '/' : '\\') : null;

        string Value(string name) => options.TryGetValue(OfFile + name, out string? value) ? value : "";
    }

    private static GivenFacts? OfFolder(string path, string folders, char separator)
    {
        path = WithoutSteps(separator == '/' ? path : path.Replace('/', separator), separator);

        // As the task compares folders: a drive's letter comes in either case.
        StringComparison comparison = separator == '/' ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (int start = 0, end; start < folders.Length; start = end + 1)
        {
            end = folders.IndexOf('>', start);
            int marks = end < 0 ? -1 : folders.IndexOf('<', start, end - start);
            if (marks < 0)
                return null;
            if (string.Compare(path, 0, folders, start, marks - start, comparison) == 0)
            {
                string[] values = folders.Substring(marks + 1, end - marks - 1).Split('<');
                return values.Length == 3 ? Given(values[0], values[1], values[2]) : null;
            }
        }

        return null;
    }

    /// <summary>A path without steps up and steps that go nowhere, which a file has that the project lists by them.</summary>
    private static string WithoutSteps(string path, char separator)
    {
        List<string> parts = [];
        foreach (string part in path.Split(separator))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.TrueForAll(before => before.Length == 0)))
                parts.Add(part);
        }

        return string.Join(separator.ToString(), parts);
    }

    private static GivenFacts Given(string publisher, string section, string language) =>
        new() { Publisher = Stated(publisher), Section = Stated(section), Language = Stated(language) };

    private static string? Stated(string value) => value.Trim() is { Length: > 0 } stated ? stated : null;
}
