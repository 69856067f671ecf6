namespace CorpusGen.Types;

/// <summary>A date as an article states it.</summary>
internal readonly struct StatedDate
{
    /// <summary>Stands for a clock or zone that is not stated.</summary>
    private const int Unknown = -10000;

    private readonly int _minutes;
    private readonly int _offset;

    internal StatedDate(global::System.DateOnly date, int minutes, int offset)
    {
        Date = date;
        _minutes = minutes;
        _offset = offset;
    }

    internal global::System.DateOnly? Date { get; }

    internal global::System.DateTimeOffset? Moment =>
        Date is { } date && _minutes != Unknown && _offset != Unknown
            ? new global::System.DateTimeOffset(
                date.ToDateTime(global::System.TimeOnly.MinValue).AddMinutes(_minutes),
                global::System.TimeSpan.FromMinutes(_offset))
            : null;
}
