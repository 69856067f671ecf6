using System.Globalization;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>How large a file may be and still be read, in bytes of UTF-8.</summary>
internal static class SizeLimit
{
    private const string Property = "CorpusGenMaxFileSize";

    /// <summary>The project's limit, or the default where it states none that can be understood.</summary>
    public static int Read(AnalyzerConfigOptions options, out InvalidSetting? problem)
    {
        problem = null;
        if (!options.TryGetValue("build_property." + Property, out string? value) || value.Trim().Length == 0)
            return FileSize.DefaultLimit;
        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= FileSize.GreatestLimit)
            return limit;
        problem = new InvalidSetting($"{Property} = {value.Trim()}", $"it must be a number of bytes from 1 to {FileSize.GreatestLimit}");
        return FileSize.DefaultLimit;
    }

    /// <summary>The size of a text that is too large; null for one that is not.</summary>
    public static int? Exceeded(SourceText text, int limit)
    {
        // No character has more than three bytes for each of its UTF-16 code units, and none has less than one.
        if (text.Length * 3L <= limit)
            return null;
        int size = FileSize.Of(text.ToString());
        return size > limit ? size : null;
    }
}
