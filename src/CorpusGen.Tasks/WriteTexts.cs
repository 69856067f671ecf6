using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Writes the texts of a corpus into the file that the assembly embeds.</summary>
public sealed class WriteTexts : Task
{
    /// <summary>The articles' files.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Destination { get; set; } = "";

    /// <summary>The project's <c>CodePage</c>.</summary>
    public string CodePage { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        int? codePage = int.TryParse(CodePage, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        try
        {
            using FileStream file = new(Destination, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
            TextResource.Write(file, Texts(codePage));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OverflowException or ArgumentException or NotSupportedException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>The texts in an order that neither the file system nor the project's place decides.</summary>
    private IEnumerable<string> Texts(int? codePage)
    {
        foreach (ITaskItem article in Articles.OrderBy(article => article.ItemSpec, StringComparer.Ordinal))
        {
            byte[] file;
            try
            {
                file = File.ReadAllBytes(article.GetMetadata("FullPath"));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                continue; // the generator says so
            }

            yield return ArticleText.Decode(file, codePage);
        }
    }
}
