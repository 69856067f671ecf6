using System.Globalization;

namespace CorpusGen.Text.Metadata.Dates;

/// <summary>
/// The calendars in which newspapers date, beside the Gregorian: Thailand counts years from 543 before it, Japan by eras,
/// Taiwan from 1912, and Iran has the Solar Hijri year, whose months are numbered 13 to 24 here.
/// </summary>
internal static class Calendars
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int BuddhistLead = 543;
    private const int BuddhistCentury = 2500;

    /// <summary>Years of two digits from here on are Buddhist, beside a month in Thai: 67 is 2024.</summary>
    private const int FirstShortBuddhist = 50;

    /// <summary>Years of newspapers on the web, in which a date of numbers may be Buddhist: others are versions, prices and laws.</summary>
    private const int FirstOnWeb = 1990;
    private const int LastOnWeb = 2050;

    /// <summary>Solar Hijri years from 1921 to 2120.</summary>
    private const int FirstSolarYear = 1300;
    private const int LastSolarYear = 1499;
    private const int Months = 12;

    private static readonly PersianCalendar s_solar = new();

    /// <summary>Whether a number may be a year where the month beside it is a number as well. The lunar years of Arab papers are no solar ones.</summary>
    /// <param name="stated">The number.</param>
    /// <param name="digit">Its first digit: Iran has its own.</param>
    public static bool IsYear(int stated, char digit) =>
        IsGregorian(stated) || stated - BuddhistLead is >= FirstOnWeb and <= LastOnWeb || (IsSolar(stated) && digit is >= '\u06F0' and <= '\u06F9');

    /// <summary>Whether a number may be a year beside the name of a month: "12 March 1404" is long ago and no year of Iran's.</summary>
    /// <param name="stated">The number.</param>
    /// <param name="month">The month, 13 to 24 of the Solar Hijri year.</param>
    /// <param name="first">The first letter of its name.</param>
    public static bool IsYearOf(int stated, int month, char first) =>
        month > Months ? IsSolar(stated) : IsGregorian(stated) || (IsThai(first) && IsGregorian(stated - BuddhistLead));

    public static bool IsGregorian(int stated) => stated is >= FirstYear and <= LastYear;

    public static bool IsSolar(int stated) => stated is >= FirstSolarYear and <= LastSolarYear;

    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>The month that a number is in a year; 0 where it is none.</summary>
    public static int Month(int year, int number) => number > Months ? 0 : IsSolar(year) ? number + Months : number;

    /// <summary>The year of two digits beside a month in Thai: "12 มี.ค. 69".</summary>
    public static int ShortThaiYear(int digits) => (digits < FirstShortBuddhist ? DateFinder.Century : BuddhistCentury) + digits;

    /// <summary>The Gregorian year of an era's, or 0 where no era stands before the number: 令和8年, 民國115年.</summary>
    public static int YearOfEra(ReadOnlySpan<char> before, int stated)
    {
        before = before.TrimEnd();
        int first = before.Length < 2 ? 0 : before.Slice(before.Length - 2) switch
        {
            "令和" => 2019,
            "平成" => 1989,
            "昭和" => 1926,
            "民國" or "民国" => 1912,
            _ => 0,
        };
        return first == 0 || first + stated - 1 > LastYear ? 0 : first + stated - 1;
    }

    /// <summary>The day in the calendar that year and month tell, or null where it has none.</summary>
    public static DateTime? Day(int year, int month, int day)
    {
        if (day < 1 || month < 1)
            return null;
        if (IsSolar(year))
            return month is > Months and <= Months * 2 && day <= s_solar.GetDaysInMonth(year, month - Months) ? s_solar.ToDateTime(year, month - Months, day, 0, 0, 0, 0) : null;
        year = year > LastYear ? year - BuddhistLead : year;
        return month <= Months && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
    }
}
