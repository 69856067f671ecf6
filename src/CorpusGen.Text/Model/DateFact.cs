using System.Globalization;

namespace CorpusGen.Text.Model;

/// <summary>A date as the article states it.</summary>
/// <param name="Date">The day; its time of day is zero.</param>
/// <param name="Time">The clock, when one is stated beside the day.</param>
/// <param name="Offset">The distance from UTC, when the zone is stated.</param>
/// <param name="Range">Where the file states it; null when it comes from item metadata.</param>
public sealed record DateFact(DateTime Date, TimeSpan? Time, TimeSpan? Offset, TextRange? Range)
{
    /// <summary>The day, and the clock and the zone as far as they are stated, as ISO 8601 and front matter write them.</summary>
    public string ToIso()
    {
        string text = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return text;
        text += time.ToString(@"\Thh\:mm\:ss", CultureInfo.InvariantCulture);
        if (Offset is { } offset)
            text += (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return text;
    }
}
