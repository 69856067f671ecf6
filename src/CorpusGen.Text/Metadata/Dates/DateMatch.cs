namespace CorpusGen.Text.Metadata.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Start">Offset of the date, its clock included where that comes first.</param>
/// <param name="Day">Offset of the day itself.</param>
/// <param name="End">Offset behind it, its clock and zone included.</param>
/// <param name="Date">The day.</param>
/// <param name="Time">The clock beside it, or null.</param>
/// <param name="Offset">The distance from UTC where the zone is stated, or null.</param>
/// <param name="Form">Which of day, month and year comes first, and whether the text leaves that open.</param>
internal readonly record struct DateMatch(int Start, int Day, int End, DateTime Date, TimeSpan? Time, TimeSpan? Offset, DateForm Form)
{
    /// <summary>Whether day and month could change places: "03/04/2025".</summary>
    public bool IsAmbiguous => Form == DateForm.Open;

    public bool IsFound => End > Start;

    /// <summary>Whether an offset is inside the date.</summary>
    public bool Holds(int offset) => offset >= Start && offset < End;

    public TextRange Range => new(Start, End);
}
