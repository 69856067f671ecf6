using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Decides whether literals can hold the texts of a corpus.</summary>
public sealed class MeasureTexts : Task
{
    /// <summary>
    /// Bytes of text that go into literals. The compiler holds a literal several times over, and has to read it as well; up
    /// to here that is little beside the rest of a build.
    /// </summary>
    private const long Literals = 6_000_000;

    /// <summary>The articles' files.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Whether they are larger than what literals should hold.</summary>
    [Output]
    public bool ExceedLiterals { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        long size = 0;
        foreach (ITaskItem article in Articles)
        {
            // What is missing, the compiler says.
            FileInfo file = new(article.GetMetadata("FullPath"));
            if (file.Exists)
                size += file.Length;
        }

        ExceedLiterals = size > Literals;
        return true;
    }
}
