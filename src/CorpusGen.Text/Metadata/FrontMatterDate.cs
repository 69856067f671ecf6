using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// Reads a day, or a day and a time, as ISO 8601 and the timestamps of YAML write them: <c>2026-03-14</c>,
/// <c>2026-03-14T09:30Z</c>, <c>2026-3-14 9:30:00 +01:00</c>.
/// </summary>
internal ref struct FrontMatterDate
{
    private readonly string _text;
    private int _at;

    private FrontMatterDate(string text) => _text = text;

    /// <summary>The date, or null where the text is none.</summary>
    public static DateFact? Parse(string text, TextRange range)
    {
        FrontMatterDate reader = new(text.Trim());
        if (reader.Day() is not { } day)
            return null;
        TimeSpan? time = null, offset = null;
        if (!reader.IsAtEnd)
        {
            time = reader.Time();
            if (time is null)
                return null;
            if (!reader.IsAtEnd)
            {
                offset = reader.Offset();
                if (offset is null)
                    return null;
            }
        }

        return reader.IsAtEnd ? new DateFact(day, time, offset, range) : null;
    }

    private readonly bool IsAtEnd => _at == _text.Length;

    private DateTime? Day() =>
        Number(4, 4) is { } year and > 0 && Take('-')
        && Number(1, 2) is { } month and >= 1 and <= 12 && Take('-')
        && Number(1, 2) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    private TimeSpan? Time()
    {
        if (!Take('T') && !Take('t') && !SkipSpaces())
            return null;
        SkipSpaces();
        if (Number(1, 2) is not ({ } hour and < 24) || !Take(':') || Number(2, 2) is not ({ } minute and < 60))
            return null;
        if (!Take(':'))
            return new TimeSpan(hour, minute, 0);
        if (Number(2, 2) is not ({ } second and < 60))
            return null;
        if (Take('.'))
        {
            // Parts of a second are allowed and mean nothing for an article.
            int digits = _at;
            while (!IsAtEnd && IsDigit(_text[_at]))
                _at++;
            if (_at == digits)
                return null;
        }

        return new TimeSpan(hour, minute, second);
    }

    private TimeSpan? Offset()
    {
        SkipSpaces();
        if (Take('Z') || Take('z'))
            return TimeSpan.Zero;
        bool west = Take('-');
        if (!west && !Take('+'))
            return null;
        if (Number(1, 2) is not ({ } hours and <= 14))
            return null;
        int minutes = 0;
        if (!IsAtEnd)
        {
            Take(':');
            if (Number(2, 2) is not ({ } stated and < 60))
                return null;
            minutes = stated;
        }

        TimeSpan offset = new(hours, minutes, 0);
        return offset > TimeSpan.FromHours(14) ? null : west ? -offset : offset;
    }

    private int? Number(int least, int most)
    {
        int start = _at, value = 0;
        while (!IsAtEnd && _at - start < most && IsDigit(_text[_at]))
            value = (value * 10) + (_text[_at++] - '0');
        return _at - start >= least ? value : null;
    }

    private bool Take(char c)
    {
        if (IsAtEnd || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private bool SkipSpaces()
    {
        int start = _at;
        while (!IsAtEnd && _text[_at] is (' ' or '\t'))
            _at++;
        return _at > start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
