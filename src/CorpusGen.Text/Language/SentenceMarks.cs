namespace CorpusGen.Text.Language;

/// <summary>
/// The characters that end sentences in living scripts, those that newspapers use: of Unicode's property Sentence_Terminal
/// (UAX #44) but for signs that stand within numbers or words. Greek asks with a semicolon, which is none of them.
/// </summary>
internal static class SentenceMarks
{
    /// <summary>Whether a character ends a sentence.</summary>
    public static bool Ends(char c) => c == '.' || c is '!' or '！' || IsQuestion(c) || IsFullStop(c);

    /// <summary>Whether a character is the full stop of a script that does not use the dot for it: 。 । ۔.</summary>
    public static bool IsFullStop(char c) => c is '。' or '｡' or '।' or '॥' or '۔' or '։' or '።' or '။' or '។';

    /// <summary>Whether a character asks.</summary>
    public static bool IsQuestion(char c) => c is '?' or '？' or '؟' or '፧';
}
