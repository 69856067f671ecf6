namespace CorpusGen.Text.Metadata.Dates;

/// <summary>Settles whether day or month comes first in dates such as "03/04/2025", and leaves open what nothing tells.</summary>
internal static class DateOrder
{
    /// <summary>
    /// The clearest evidence decides: other dates in numbers, whose order shows; a date that is stated twice, once so that
    /// only one reading fits; the language, as only English has both orders; in English, how the page dates itself elsewhere, with
    /// the month's name.
    /// </summary>
    /// <param name="dates">The dates of the page; those that remain open are read with the day first.</param>
    /// <param name="language">BCP 47 tag, or null where it is not known.</param>
    /// <param name="known">The day of publication where it is stated outside the page, or null.</param>
    public static void Settle(List<DateCandidate> dates, string? language, DateTime? known)
    {
        for (int i = 0; i < dates.Count; i++)
        {
            if (dates[i].Match.Form == DateForm.ShortYear)
                dates[i] = dates[i] with { Match = OfShortYear(dates[i].Match, language) };
        }

        if (!dates.Exists(date => date.Match.IsAmbiguous))
            return;
        DateForm? common = Majority(dates, DateForm.MonthFirst, DateForm.DayFirst) ?? OfLanguage(language) ?? Majority(dates.FindAll(date => date.IsPublished || date.IsUpdated), DateForm.NameThenDay, DateForm.DayThenName);
        HashSet<DateTime> certain = [.. dates.Where(date => !date.Match.IsAmbiguous).Select(date => date.Match.Date)];
        if (known is { } day)
            certain.Add(day);
        for (int i = 0; i < dates.Count; i++)
        {
            DateMatch match = dates[i].Match;
            if (!match.IsAmbiguous)
                continue;
            DateTime swapped = new(match.Date.Year, match.Date.Day, match.Date.Month);
            DateForm? form = certain.Contains(swapped) != certain.Contains(match.Date)
                ? certain.Contains(swapped) ? DateForm.MonthFirst : DateForm.DayFirst
                : common;
            if (form is { } settled)
                dates[i] = dates[i] with { Match = match with { Form = settled, Date = settled == DateForm.MonthFirst ? swapped : match.Date } };
        }
    }

    /// <summary>The order of numbers that the dates of the page speak for; null where none or both do.</summary>
    private static DateForm? Majority(List<DateCandidate> dates, DateForm monthFirst, DateForm dayFirst)
    {
        bool month = dates.Exists(date => date.Match.Form == monthFirst), day = dates.Exists(date => date.Match.Form == dayFirst);
        return month == day ? null : month ? DateForm.MonthFirst : DateForm.DayFirst;
    }

    private static DateMatch OfShortYear(DateMatch match, string? language)
    {
        int year = match.Date.Day + DateFinder.Century, day = match.Date.Year - DateFinder.Century;
        return IsEastern(language) && day >= 1 && day <= DateTime.DaysInMonth(year, match.Date.Month)
            ? match with { Form = DateForm.YearFirst, Date = new DateTime(year, match.Date.Month, day) }
            : match with { Form = DateForm.DayFirst };
    }

    /// <summary>Where the language or its country has one order; English has both, and so has Canada.</summary>
    private static DateForm? OfLanguage(string? language) => language?.ToUpperInvariant() switch
    {
        null or "EN" or "EN-CA" => null,
        "EN-US" => DateForm.MonthFirst,
        _ => IsEastern(language) ? null : DateForm.DayFirst,
    };

    private static bool IsEastern(string? language) => language?.Length >= 2 && language.Substring(0, 2).ToUpperInvariant() is "ZH" or "JA" or "KO";
}
