namespace CorpusGen.Parsing;

/// <summary>The outlet that a folder names: <c>articles/the-week/story.txt</c> is by The Week.</summary>
internal static class PublisherFolder
{
    private const string Root = "articles";

    /// <summary>The name of the folder directly below the last folder called "articles"; null when there is none.</summary>
    public static string? Of(string path)
    {
        string[] parts = path.Split('/');
        int root = Array.FindLastIndex(parts, part => string.Equals(part, Root, StringComparison.OrdinalIgnoreCase));
        return root < 0 || root + 2 >= parts.Length ? null : Name(parts[root + 1]);
    }

    /// <summary>Words with a capital each where the folder's name is all lower case ("the-week"); else as it is.</summary>
    private static string Name(string folder)
    {
        if (folder.Any(char.IsUpper))
            return folder.Replace('_', ' ');
        string[] words = folder.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? folder
            : string.Join(" ", words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }
}
