namespace CorpusGen.Text.Metadata.Dates;

/// <summary>A date that may be the day of publication.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Match">The date.</param>
/// <param name="IsPublished">Whether a word such as "Published" leads to it.</param>
/// <param name="IsUpdated">Whether a word such as "Updated" leads to it.</param>
internal readonly record struct DateCandidate(int Line, DateMatch Match, bool IsPublished, bool IsUpdated);
