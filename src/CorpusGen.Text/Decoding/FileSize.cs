using System.Text;

namespace CorpusGen.Text.Decoding;

/// <summary>How large an article file may be, in bytes of UTF-8, whatever its encoding.</summary>
public static class FileSize
{
    /// <summary>The limit of a project that states none.</summary>
    public const int DefaultLimit = 2_000_000;

    /// <summary>A longer text is no article: a whole issue of a newspaper is shorter.</summary>
    public const int GreatestLimit = 4_000_000;

    /// <summary>The size of a text.</summary>
    public static int Of(string text) => Encoding.UTF8.GetByteCount(text);
}
