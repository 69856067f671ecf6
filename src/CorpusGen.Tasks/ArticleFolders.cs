namespace CorpusGen.Tasks;

/// <summary>The folders all of whose additional files are articles that are marked alike.</summary>
/// <remarks>
/// What the compiler is told of a file is a section of its configuration, and it compares each file with all sections: of
/// 10,000 files that takes as long as to compile a small project, and of 40,000 ten times as long.
/// </remarks>
internal sealed class ArticleFolders
{
    /// <summary>The generator compares each file with all folders.</summary>
    private const int Most = 100;

    /// <summary>
    /// What separates folders and marks, begins a comment, ends a line, or separates folders elsewhere. Who has such a character
    /// in a name is told of file by file.
    /// </summary>
    private static readonly char[] s_reserved = ['<', '>', '#', ';', '\r', '\n', '\u0085', '\u2028', '\u2029', .. Path.DirectorySeparatorChar == '/' ? "\\" : ""];

    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <param name="paths">The full paths of all additional files.</param>
    /// <param name="marks">What each is marked with; null for what is no article.</param>
    /// <param name="working">Folders in which a build may add files that are no articles: these, and what they are in, are never found.</param>
    public ArticleFolders(string[] paths, string[]?[] marks, IEnumerable<string> working)
    {
        // For each folder what all in it is marked with, and null where that is not one thing.
        Dictionary<string, string?> common = new(Comparer);
        foreach (string folder in working.SelectMany(folder => Above(folder.TrimEnd(s_separators) + Path.DirectorySeparatorChar)))
            common[folder] = null;
        for (int i = 0; i < paths.Length; i++)
        {
            string? own = marks[i] is { } its && its.All(IsPlain) ? string.Join("<", its) : null;
            foreach (string folder in Above(paths[i]))
                common[folder] = common.TryGetValue(folder, out string? others) && others != own ? null : own;
        }

        ILookup<string, int> articles = Enumerable.Range(0, paths.Length).Where(file => marks[file] is not null)
            .ToLookup(file => Above(paths[file]).FirstOrDefault(folder => common[folder] is not null && IsPlain(folder)) ?? "", Comparer);
        HashSet<string> found = new(articles.Where(group => group.Key != "").OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Most).Select(group => group.Key), Comparer);
        Folders = string.Concat(found.OrderBy(folder => folder, StringComparer.Ordinal).Select(folder => $"{folder}<{common[folder]}>"));
        Others = [.. articles.Where(group => !found.Contains(group.Key)).SelectMany(group => group).OrderBy(file => file)];
    }

    /// <summary>How paths are compared, here and where the folders are read: a drive's letter comes in either case.</summary>
    public static StringComparer Comparer { get; } = Path.DirectorySeparatorChar == '/' ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Each folder, with the separator at its end, and its marks: <c>FOLDER&lt;MARK&lt;MARK&lt;MARK&gt;</c>.</summary>
    public string Folders { get; }

    /// <summary>Which of the files are articles in none of these folders.</summary>
    public int[] Others { get; }

    private static bool IsPlain(string name) => name.IndexOfAny(s_reserved) < 0;

    /// <summary>The folders that a path is in, the highest first, each with its separator.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (int i = path.IndexOfAny(s_separators); i >= 0; i = path.IndexOfAny(s_separators, i + 1))
            yield return path.Substring(0, i + 1);
    }
}
