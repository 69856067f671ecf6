namespace CorpusGen.Text.Language;

/// <summary>
/// The characters that end sentences in living scripts: those of Unicode's property Sentence_Terminal (UAX #44, PropList.txt)
/// that newspapers use. Greek asks with a semicolon, which is none of them.
/// </summary>
internal static class SentenceMarks
{
    /// <summary>Whether a character ends a sentence.</summary>
    public static bool Ends(char c) => c == '.' || c is '!' or '！' || IsQuestion(c) || IsFullStop(c);

    /// <summary>Whether a character is a full stop and nothing else, as the dot of Latin scripts is not: 。 । ۔.</summary>
    public static bool IsFullStop(char c) => c >= '\u0589' && c is '。' or '．' or '｡' or '।' or '॥' or '۔' or '։' or '።' or '။' or '។';

    /// <summary>Whether a character asks.</summary>
    public static bool IsQuestion(char c) => c is '?' or '？' or '؟' or '՞' or '፧';
}
