using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Finds what the compiler is to be told of additional files: of folders where it can be, and else of files.</summary>
public sealed class FindArticleFolders : Task
{
    /// <summary>All additional files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Folders in which a build may add files that are no articles.</summary>
    [Required]
    public ITaskItem[] Working { get; set; } = [];

    /// <summary>The folders, as <see cref="ArticleFolders.Folders"/> has them.</summary>
    [Output]
    public string Folders { get; private set; } = "";

    /// <summary>The articles that are in none of them.</summary>
    [Output]
    public ITaskItem[] Others { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        // Of a file that is listed twice, what is said last counts.
        ITaskItem[] files = [.. Files.GroupBy(FullPath, ArticleFolders.Comparer).Select(same => same.Last())];
        ArticleFolders found = new([.. files.Select(FullPath)], [.. files.Select(Marks)], Working.Select(FullPath));
        Folders = found.Folders;
        Others = [.. found.Others.Select(file => files[file])];
        return true;
    }

    private static string FullPath(ITaskItem item) => item.GetMetadata("FullPath");

    private static string[]? Marks(ITaskItem file) =>
        string.Equals(file.GetMetadata("CorpusGenArticle").Trim(), "true", StringComparison.OrdinalIgnoreCase)
            ? [file.GetMetadata("Publisher"), file.GetMetadata("Section"), file.GetMetadata("Language")]
            : null;
}
