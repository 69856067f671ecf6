using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Decides whether literals can hold the texts of a corpus.</summary>
public sealed class MeasureTexts : Task
{
    /// <summary>
    /// Bytes of text that go into literals. The heap of string literals ends at 16,777,216 bytes (CS8103), two for each byte
    /// of text at most, and the project's own strings and the corpus's names need some of it.
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
