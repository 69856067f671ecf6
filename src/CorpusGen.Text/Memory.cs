namespace CorpusGen.Text;

/// <summary>Decides about the memory with which a thread reads one article after the other.</summary>
internal static class Memory
{
    /// <summary>Longer than articles are; what one such text took would be held for nothing.</summary>
    private const int LongestArticle = 1 << 18;

    /// <summary>Whether what was needed to read a text is kept for the next.</summary>
    public static bool IsWorthKeeping(string text) => text.Length <= LongestArticle;
}
