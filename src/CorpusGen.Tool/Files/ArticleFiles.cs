using System.IO.Enumeration;

namespace CorpusGen.Tool.Files;

/// <summary>The article files that paths on the command line stand for.</summary>
/// <param name="Paths">The files: each once, those of a folder in ordinal order.</param>
/// <param name="Problems">What is wrong with the paths.</param>
internal sealed record ArticleFiles(List<string> Paths, List<string> Problems)
{
    private static readonly EnumerationOptions s_everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = 0,
    };

    /// <summary>Takes files as they are, and walks folders for files whose name ends in <c>.txt</c>.</summary>
    public static ArticleFiles Find(IEnumerable<string> paths)
    {
        ArticleFiles found = new([], []);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (File.Exists(path))
                found.Add(path, seen);
            else if (Directory.Exists(path))
                found.Walk(path, seen);
            else
                found.Problems.Add($"there is no file or folder '{path}'");
        }

        return found;
    }

    private void Walk(string folder, HashSet<string> seen)
    {
        try
        {
            List<string> files = [.. TextFiles(folder)];
            files.Sort(StringComparer.Ordinal);
            foreach (string file in files)
                Add(file, seen);
            if (files.Count == 0)
                Problems.Add($"there is no .txt file in '{folder}'");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problems.Add($"cannot search '{folder}': {exception.Message}");
        }
    }

    private void Add(string path, HashSet<string> seen)
    {
        if (seen.Add(Path.GetFullPath(path)))
            Paths.Add(path);
    }

    /// <summary>Links to folders are not followed, which could go round in circles; hidden folders hold no articles.</summary>
    private static FileSystemEnumerable<string> TextFiles(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), s_everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !entry.FileName.StartsWith('.'),
        };
}
