namespace CorpusGen.Text.Metadata.Dates;

/// <summary>The order in which a date states its parts.</summary>
internal enum DateForm
{
    /// <summary>The year comes first: "2025-04-03".</summary>
    YearFirst,

    /// <summary>The day comes first and the month is a word: "3 April 2025".</summary>
    DayThenName,

    /// <summary>The month comes first and is a word: "April 3, 2025".</summary>
    NameThenDay,

    /// <summary>The day comes first and all is numbers: "23/04/2025", "03.04.2025".</summary>
    DayFirst,

    /// <summary>The month comes first and all is numbers: "04/23/2025".</summary>
    MonthFirst,

    /// <summary>All is numbers of two digits with full stops: "26.03.24", read with the day first; in eastern Asia the year is first.</summary>
    ShortYear,

    /// <summary>Day and month are numbers up to 12 and could change places: "03/04/2025", read as the third of April.</summary>
    Open,
}
