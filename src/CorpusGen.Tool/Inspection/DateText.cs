using System.Globalization;
using CorpusGen.Text.Model;

namespace CorpusGen.Tool.Inspection;

/// <summary>Dates as ISO 8601 writes them.</summary>
internal static class DateText
{
    /// <summary>The day, and the clock and the zone as far as they are stated.</summary>
    public static string Of(DateFact date)
    {
        string text = date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (date.Time is not { } time)
            return text;
        text += time.ToString(@"\Thh\:mm\:ss", CultureInfo.InvariantCulture);
        if (date.Offset is { } offset)
            text += (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return text;
    }
}
