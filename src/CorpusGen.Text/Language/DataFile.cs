using System.Text;

namespace CorpusGen.Text.Language;

/// <summary>A data file that this assembly carries: lexicons and learned weights.</summary>
internal static class DataFile
{
    /// <summary>The lines that state something, trimmed: no blank ones, no comments.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using StreamReader reader = new(Open(path), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The file's bytes, named by its path in the project: <c>Weights/speakers.bin</c>.</summary>
    public static Stream Open(string path) =>
        typeof(DataFile).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"The data file '{path}' is not part of the assembly.");
}
