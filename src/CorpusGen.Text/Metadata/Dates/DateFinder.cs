using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata.Dates;

/// <summary>
/// Finds full dates (day, month and year) in a short stretch of text, in the orders of many languages, with the clock
/// and zone beside them. Scraped pages run things together ("20232:23 PM"), so nothing needs to stand apart.
/// </summary>
internal static class DateFinder
{
    /// <summary>The century of a year of two digits.</summary>
    public const int Century = 2000;

    /// <summary>Between the name of a month and the year stand no more characters: a space, a comma, "of".</summary>
    private const int LongestGap = 8;

    /// <summary>The first date at or after a word; not found when there is none.</summary>
    public static DateMatch Find(string text, PageWords words, int from)
    {
        for (int i = from; i < words.Count; i++)
        {
            if (TryRead(text, words, i, out DateMatch match))
                return match;
        }

        return default;
    }

    private static bool TryRead(string text, PageWords words, int i, out DateMatch match)
    {
        match = default;
        if (words[i].Shape == WordShape.Digits)
        {
            int length = words[i].Length, value = Value(text, words[i]);
            if (length == 4 && Calendars.IsYear(value, text[words[i].Start]))
            {
                if (i + 2 < words.Count && SmallNumber(text, words, i + 1, out int month) && SmallNumber(text, words, i + 2, out int day)
                    && IsDateSeparator(text, words, i, out _) && IsDateSeparator(text, words, i + 1, out _))
                {
                    return Make(text, words, i, i + 2, words[i + 2].End, value, Calendars.Month(value, month), day, DateForm.YearFirst, out match);
                }

                // "2025 07/14"
                if (i + 2 < words.Count && SmallNumber(text, words, i + 1, out month) && SmallNumber(text, words, i + 2, out day)
                    && words[i + 1].Start == words[i].End + 1 && text[words[i].End] == ' ' && IsDateSeparator(text, words, i + 1, out char slash) && slash == '/')
                {
                    return Make(text, words, i, i + 2, words[i + 2].End, value, Calendars.Month(value, month), day, DateForm.YearFirst, out match);
                }

                return ((i + 4 < words.Count && YearMonthDaySigns(text, words, i, out int last, out month, out day)) || (Calendars.IsGregorian(value) && YearThenName(text, words, i, out last, out month, out day)))
                    && Make(text, words, i, last, words[last].End, value, month, day, DateForm.YearFirst, out match);
            }

            if (length <= 3 && Calendars.YearOfEra(text.AsSpan(0, words[i].Start), value) is > 0 and int ofEra)
                return i + 4 < words.Count && YearMonthDaySigns(text, words, i, out int last, out int month, out int day) && Make(text, words, i, last, words[last].End, ofEra, month, day, DateForm.YearFirst, out match);

            if (length <= 2 && i + 2 < words.Count)
            {
                int next = i + 1;
                if (IsOrdinalEnd(text, words[next]) && words[next].Start == words[i].End)
                    next++;
                if (next < words.Count && IsParticle(text, words[next]))
                    next++;
                if (next < words.Count && words.Month(next) is > 0 and int named)
                {
                    int at = next + words.PhraseLength(next), monthEnd = words[at - 1].End;
                    char first = text[words[next].Start];
                    if (at < words.Count && IsParticle(text, words[at]))
                        at++;
                    else if (at + 1 < words.Count && Calendars.IsThai(first) && words[at].Length == 1 && words[at + 1].Length == 1)
                        at += 2; // "พ.ศ.", of the Buddhist era
                    return at < words.Count && words[at].Start - monthEnd <= LongestGap && YearBehind(text, words[at], named, first, out int year, out int end)
                        && Make(text, words, i, at, end, year, named, value, DateForm.DayThenName, out match);
                }

                if (SmallNumber(text, words, i + 1, out int second) && IsDateSeparator(text, words, i, out char mark)
                    && IsDateSeparator(text, words, i + 1, out char same) && mark == same
                    && YearAfterNumbers(text, words, i + 2, out int stated, out int yearEnd))
                {
                    DateForm form = Order(text, words, i, mark, value, second);
                    if (form == DateForm.DayFirst && mark == '.' && words[i + 2].Length == 2)
                        form = DateForm.ShortYear;
                    return form == DateForm.MonthFirst
                        ? Make(text, words, i, i + 2, yearEnd, stated, value, second, form, out match)
                        : Make(text, words, i, i + 2, yearEnd, stated, second, value, form, out match);
                }
            }

            return false;
        }

        if (words.Month(i) is > 0 and int name && words[i].Shape != WordShape.Ideograph)
        {
            int at = i + words.PhraseLength(i);
            if (at + 1 < words.Count && SmallNumber(text, words, at, out int day) && words[at].Start - words[i].End <= 3)
            {
                int next = at + 1;
                if (IsOrdinalEnd(text, words[next]))
                    next++;
                return next < words.Count && Year(text, words[next], out int year, out int end) && Calendars.IsYearOf(year, name, text[words[i].Start]) && words[next].Start - words[at].End <= 4
                    && Make(text, words, i, next, end, year, name, day, DateForm.NameThenDay, out match);
            }
        }

        return false;
    }

    /// <summary>Whether day or month comes first in three numbers: by their size, by the mark between them, or by the zone beside them.</summary>
    private static DateForm Order(string text, PageWords words, int i, char mark, int first, int second)
    {
        if (second > 12)
            return DateForm.MonthFirst;
        if (first > 12 || first == second || mark == '.')
            return DateForm.DayFirst;
        for (int k = i + 3; k < words.Count && k < i + 8; k++)
        {
            if (words[k].Shape != WordShape.Capitals)
                continue;
            ReadOnlySpan<char> zone = text.AsSpan(words[k].Start, words[k].Length);
            if (zone is "EST" or "EDT" or "ET" or "CST" or "CDT" or "CT" or "MST" or "MDT" or "MT" or "PST" or "PDT" or "PT")
                return DateForm.MonthFirst;
            if (zone is "BST" or "CET" or "CEST" or "EET" or "EEST" or "SAST" or "IST" or "AEST" or "AEDT" or "NZST" or "NZDT")
                return DateForm.DayFirst;
        }

        return DateForm.Open;
    }

    private static bool Make(string text, PageWords words, int first, int last, int end, int year, int month, int day, DateForm form, out DateMatch match)
    {
        match = default;
        if (Calendars.Day(year, month, day) is not { } date)
            return false;
        int start = words[first].Start;
        TimeSpan? time = null, offset = null;
        if (end < words[last].End)
        {
            // The year ran into the hour: "20232:23".
            if (last + 1 < words.Count && IsClock(text, words, last, end, out TimeSpan fused))
                (time, offset, end) = AfterClock(text, words, last + 1, fused);
        }
        else
        {
            for (int k = last + 1; k + 1 < words.Count && k <= last + 4 && words[k].Start - end <= 24; k++)
            {
                if (words[k].Shape != WordShape.Digits)
                    continue;
                if (IsClock(text, words, k, words[k].Start, out TimeSpan clock))
                    (time, offset, end) = AfterClock(text, words, k + 1, clock);
                break;
            }
        }

        if (time is null)
        {
            int k = first - 1;
            while (k > 0 && first - k <= 4 && words[k].Shape != WordShape.Digits && start - words[k].End <= 24)
                k--;
            if (k > 0 && words[k].Shape == WordShape.Digits && IsClock(text, words, k - 1, words[k - 1].Start, out TimeSpan clock))
            {
                start = words[k - 1].Start;
                (time, offset, _) = AfterClock(text, words, k, clock);
            }
        }

        match = new DateMatch(start, words[first].Start, end, date, time, offset, form);
        return true;
    }

    /// <summary>Whether hours that begin at <paramref name="hourStart"/> in word <paramref name="k"/> and minutes in the next word make a clock.</summary>
    private static bool IsClock(string text, PageWords words, int k, int hourStart, out TimeSpan clock)
    {
        clock = default;
        if (k + 1 >= words.Count || words[k].End - hourStart is < 1 or > 2)
            return false;
        Word minutes = words[k + 1];
        int hour = Value(text, words[k] with { Start = hourStart });
        if (minutes.Shape != WordShape.Digits)
        {
            // "14h30", "14 Uhr"
            if (minutes.Length == 1 && text[minutes.Start] is 'h' or 'H' && k + 2 < words.Count && words[k + 2].Length == 2
                && words[k + 2].Shape == WordShape.Digits && words[k + 2].Start == minutes.End)
            {
                minutes = words[k + 2];
            }
            else
            {
                return false;
            }
        }
        else if (minutes.Start != words[k].End + 1 || text[words[k].End] is not (':' or '.' or 'h' or '：'))
        {
            return false;
        }

        int minute = Value(text, minutes);
        if (minutes.Length != 2 || hour > 23 || minute > 59)
            return false;
        clock = new TimeSpan(hour, minute, 0);
        return true;
    }

    /// <summary>Reads seconds, am or pm, and the zone behind the minutes.</summary>
    private static (TimeSpan? Time, TimeSpan? Offset, int End) AfterClock(string text, PageWords words, int minutes, TimeSpan clock)
    {
        int end = words[minutes].End;
        int k = minutes + 1;
        if (k < words.Count && words[k].Shape == WordShape.Digits && words[k].Length == 2 && words[k].Start == end + 1 && text[end] == ':')
        {
            end = words[k].End;
            k++;
        }

        if (k < words.Count && words[k].Start - end <= 2 && HalfOfDay(text, words, k, out bool afternoon, out int count))
        {
            int hour = (clock.Hours % 12) + (afternoon ? 12 : 0);
            if (clock.Hours <= 12)
                clock = new TimeSpan(hour, clock.Minutes, 0);
            end = words[k + count - 1].End;
            k += count;
        }

        TimeSpan? offset = null;
        if (k < words.Count && words[k].Start - end <= 3)
        {
            Word zone = words[k];
            if (zone.Shape == WordShape.Capitals && Zone(text.AsSpan(zone.Start, Math.Min(zone.Length, 5))) is { } named)
            {
                (offset, end) = (named, zone.End);
                // "GMT+2"
                if (named == TimeSpan.Zero && k + 1 < words.Count && SignedOffset(text, words, k + 1, end, out TimeSpan shift, out int shiftEnd))
                    (offset, end) = (shift, shiftEnd);
            }
            else if (zone.Length == 1 && zone.Start == end && text[zone.Start] == 'Z')
            {
                offset = TimeSpan.Zero;
                end = zone.End;
            }
            else if (SignedOffset(text, words, k, end, out TimeSpan stated, out int statedEnd))
            {
                (offset, end) = (stated, statedEnd);
            }
            else if (Equals(text, zone, "Uhr"))
            {
                end = zone.End;
            }
        }

        return (clock, offset, end);
    }

    /// <summary>Reads "+02:00", "+0200" or "-5" behind a clock or "GMT", at most a space between them.</summary>
    private static bool SignedOffset(string text, PageWords words, int k, int after, out TimeSpan offset, out int end)
    {
        offset = default;
        Word word = words[k];
        end = word.End;
        bool spaced = word.Start == after + 2 && text[after] == ' ';
        if (word.Shape != WordShape.Digits || (word.Start != after + 1 && !spaced) || text[word.Start - 1] is not ('+' or '-' or '−'))
            return false;
        int value = Value(text, word), hours = value, minutes = 0;
        if (word.Length == 4)
        {
            (hours, minutes) = (value / 100, value % 100);
        }
        else if (word.Length > 2)
        {
            return false;
        }
        else if (k + 1 < words.Count && words[k + 1].Shape == WordShape.Digits && words[k + 1].Length == 2 && words[k + 1].Start == end + 1 && text[end] == ':')
        {
            minutes = Value(text, words[k + 1]);
            end = words[k + 1].End;
        }
        else if (spaced)
        {
            return false;
        }

        if (hours > 14 || minutes > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (text[word.Start - 1] != '+')
            offset = offset.Negate();
        return true;
    }

    private static bool HalfOfDay(string text, PageWords words, int k, out bool afternoon, out int count)
    {
        Word word = words[k];
        count = 1;
        afternoon = Chars.Fold(text[word.Start]) == 'p';
        if (word.Length is 2 or > 2 && Chars.Fold(text[word.Start + 1]) == 'm' && Chars.Fold(text[word.Start]) is 'a' or 'p' && word.Length == 2)
            return true;
        count = 2;
        return word.Length == 1 && Chars.Fold(text[word.Start]) is 'a' or 'p' && k + 1 < words.Count
            && words[k + 1].Length == 1 && Chars.Fold(text[words[k + 1].Start]) == 'm' && words[k + 1].Start == word.End + 1;
    }

    private static TimeSpan? Zone(ReadOnlySpan<char> zone) => zone switch
    {
        "UTC" or "GMT" or "WET" => TimeSpan.Zero,
        "BST" or "CET" or "MEZ" or "WEST" => TimeSpan.FromHours(1),
        "CEST" or "MESZ" or "EET" or "SAST" or "CAT" => TimeSpan.FromHours(2),
        "EEST" or "MSK" or "EAT" => TimeSpan.FromHours(3),
        "JST" or "KST" => TimeSpan.FromHours(9),
        "AEST" => TimeSpan.FromHours(10),
        "AEDT" => TimeSpan.FromHours(11),
        "EST" or "CDT" => TimeSpan.FromHours(-5),
        "EDT" => TimeSpan.FromHours(-4),
        "CST" or "MDT" => TimeSpan.FromHours(-6),
        "MST" or "PDT" => TimeSpan.FromHours(-7),
        "PST" => TimeSpan.FromHours(-8),
        _ => null,
    };

    /// <summary>A year of four digits, or of two behind an apostrophe; more digits than four run on into a clock.</summary>
    private static bool Year(string text, Word word, out int year, out int end)
    {
        (year, end) = (0, word.Start + 4);
        if (word.Shape == WordShape.Digits && word.Length == 2 && word.Start > 0 && text[word.Start - 1] is '\'' or '’')
        {
            (year, end) = (Century + Value(text, word), word.End);
            return true;
        }

        if (word.Shape != WordShape.Digits || word.Length is < 4 or > 6)
            return false;
        year = Value(text, word with { End = end });
        return true;
    }

    /// <summary>A year behind the name of a month, which may have two digits.</summary>
    private static bool YearBehind(string text, Word word, int month, char first, out int year, out int end)
    {
        if (Calendars.IsThai(first) && word.Shape == WordShape.Digits && word.Length == 2 && IsAlone(text, word.End))
        {
            (year, end) = (Calendars.ShortThaiYear(Value(text, word)), word.End);
            return true;
        }

        // "19 May 24", with nothing behind it that there could be 24 of
        if (word.Shape == WordShape.Digits && word.Length == 2 && EndsAt(text, word.End))
        {
            (year, end) = (Century + Value(text, word), word.End);
            return true;
        }

        return Year(text, word, out year, out end) && Calendars.IsYearOf(year, month, first);
    }

    /// <summary>Whether the number that ends at an offset is of no clock, and nothing follows but a clock that there could be so many of.</summary>
    private static bool IsAlone(string text, int at)
    {
        if (at < text.Length && text[at] is ':' or '.')
            return false;
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at == text.Length || !char.IsLetter(text[at]) || text.AsSpan(at).StartsWith("เวลา".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>Whether the line ends at an offset, or a stroke or a bar follows.</summary>
    private static bool EndsAt(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at == text.Length || text[at] is '/' or '|' or '\n' or '\r';
    }

    /// <summary>A year; not the hour of a clock, as in "20.2. 17:31" or "20. 2. 17:31".</summary>
    private static bool YearAfterNumbers(string text, PageWords words, int i, out int year, out int end)
    {
        Word word = words[i];
        if (word.Shape != WordShape.Digits || word.Length != 2)
            return Year(text, word, out year, out end) && !Calendars.IsSolar(year) && Calendars.IsYear(year, text[word.Start]); // Iran writes the year first
        bool isHour = word.Start - words[i - 1].End != words[i - 1].Start - words[i - 2].End
            || (word.End + 1 < text.Length && text[word.End] is ':' or '.' && char.IsDigit(text[word.End + 1]));
        (year, end) = (Century + Value(text, word), word.End);
        return !isHour;
    }

    /// <summary>"2024年3月12日", "2024년 3월 12일"</summary>
    private static bool YearMonthDaySigns(string text, PageWords words, int i, out int last, out int month, out int day)
    {
        last = i + 4;
        day = 0;
        bool signs = SmallNumber(text, words, i + 2, out month) && IsSign(text, words[i + 1], '年', '년') && IsSign(text, words[i + 3], '月', '월')
            && SmallNumber(text, words, i + 4, out day);
        if (signs && i + 5 < words.Count && IsSign(text, words[i + 5], '日', '일'))
            last = i + 5;
        return signs;
    }

    /// <summary>A month's name and the day behind a year: "2024. március 12.", "2024 m. kovo 12", "2024. gada 12. martā".</summary>
    private static bool YearThenName(string text, PageWords words, int year, out int last, out int month, out int day)
    {
        month = day = 0;
        last = year + 1;
        bool isSaid = last < words.Count && (Equals(text, words[last], "gada") || Equals(text, words[last], "m"));
        last += isSaid ? 1 : 0;

        // Only behind the word for it is the year this day's: "© 2019 12 March 2024".
        bool isDayFirst = isSaid && SmallNumber(text, words, last, out day);
        last += isDayFirst ? 1 : 0;
        if (last >= words.Count || words.Month(last) == 0)
            return false;
        month = words.Month(last);
        last += words.PhraseLength(last) - 1;
        if (!isDayFirst && (!SmallNumber(text, words, ++last, out day) || (last + 1 < words.Count && Year(text, words[last + 1], out int other, out _) && Calendars.IsGregorian(other))))
            return false;
        for (int k = year; k < last; k++)
        {
            if (words[k + 1].Start - words[k].End > 2)
                return false;
        }

        return true;
    }

    private static bool IsSign(string text, Word word, char one, char other) => word.Length == 1 && (text[word.Start] == one || text[word.Start] == other);

    private static bool SmallNumber(string text, PageWords words, int i, out int value)
    {
        value = 0;
        if (i >= words.Count || words[i].Shape != WordShape.Digits || words[i].Length > 2)
            return false;
        value = Value(text, words[i]);
        return value is >= 1 and <= 31;
    }

    /// <summary>Whether one mark, at most one space behind it, parts the word from the next.</summary>
    private static bool IsDateSeparator(string text, PageWords words, int i, out char mark)
    {
        mark = '\0';
        int gap = words[i + 1].Start - words[i].End;
        if (gap is < 1 or > 2)
            return false;
        mark = text[words[i].End];
        return mark is '.' or '/' or '-' && (gap == 1 || (mark == '.' && char.IsWhiteSpace(text[words[i].End + 1])));
    }

    private static bool IsOrdinalEnd(string text, Word word) =>
        word.Length <= 2 && (Equals(text, word, "st") || Equals(text, word, "nd") || Equals(text, word, "rd") || Equals(text, word, "th") || Equals(text, word, "er") || Equals(text, word, "º"));

    private static bool IsParticle(string text, Word word) =>
        Equals(text, word, "de") || Equals(text, word, "del") || Equals(text, word, "of") || Equals(text, word, "d") || Equals(text, word, "năm") || Equals(text, word, "ماه");

    private static bool Equals(string text, Word word, string other) => text.AsSpan(word.Start, word.Length).Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static int Value(string text, Word word)
    {
        int value = 0;
        for (int i = word.Start; i < word.End && i < word.Start + 6; i++)
            value = (value * 10) + (int)char.GetNumericValue(text[i]);
        return value;
    }
}
