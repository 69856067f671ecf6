namespace CorpusGen.Text.Metadata;

/// <summary>Settles whether day or month comes first in dates such as "03/04/2025".</summary>
internal static class DateOrder
{
    /// <summary>Other dates of the text decide, where they show their order; else the day comes first.</summary>
    public static void Settle(string text, List<DateCandidate> dates)
    {
        if (!dates.Exists(date => date.Match.IsAmbiguous) || !dates.Exists(date => IsMonthFirst(text, date.Match)))
            return;
        for (int i = 0; i < dates.Count; i++)
        {
            DateMatch match = dates[i].Match;
            if (match.IsAmbiguous)
                dates[i] = dates[i] with { Match = match with { Date = new DateTime(match.Date.Year, match.Date.Day, match.Date.Month), IsAmbiguous = false } };
        }
    }

    /// <summary>Whether a date in numbers with slashes cannot but have its month first.</summary>
    private static bool IsMonthFirst(string text, DateMatch match)
    {
        int slash = text.IndexOf('/', match.Start, match.Range.Length);
        return slash > match.Start && !match.IsAmbiguous && match.Date.Day > 12 && char.IsDigit(text[slash - 1])
            && text.AsSpan(match.Start, slash - match.Start).TrimStart('0').Equals(match.Date.Month.ToString(System.Globalization.CultureInfo.InvariantCulture).AsSpan(), StringComparison.Ordinal);
    }
}
