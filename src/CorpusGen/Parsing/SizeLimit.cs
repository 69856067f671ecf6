using System.Globalization;
using System.Text;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>How large a file may be and still be read, in bytes of UTF-8.</summary>
internal static class SizeLimit
{
    private const string Property = "CorpusGenMaxFileSize";

    private const int Default = 2_000_000;

    /// <summary>A longer text would not fit the assembly's heap of string literals beside the rest of a corpus.</summary>
    private const int Greatest = 4_000_000;

    /// <summary>The project's limit, or the default where it states none that can be understood.</summary>
    public static int Read(AnalyzerConfigOptions options, out InvalidSetting? problem)
    {
        problem = null;
        if (!options.TryGetValue("build_property." + Property, out string? value) || value.Trim().Length == 0)
            return Default;
        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= Greatest)
            return limit;
        problem = new InvalidSetting($"{Property} = {value.Trim()}", $"it must be a number of bytes from 1 to {Greatest}");
        return Default;
    }

    /// <summary>The size of a text that is too large; null for one that is not.</summary>
    public static long? Exceeded(SourceText text, int limit)
    {
        // No character has more than three bytes for each of its UTF-16 code units, and none has less than one.
        if (text.Length * 3L <= limit)
            return null;
        long size = Encoding.UTF8.GetByteCount(text.ToString());
        return size > limit ? size : null;
    }
}
