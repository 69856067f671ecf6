namespace CorpusGen.Text.Metadata;

/// <summary>Language tags as BCP 47 writes them.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// Whether a text has the form of a tag: a language of two or three letters, then parts of up to eight letters and
    /// digits. Longer languages are reserved, so that "english" is none.
    /// </summary>
    public static bool IsValid(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
