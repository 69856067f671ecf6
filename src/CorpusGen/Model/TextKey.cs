namespace CorpusGen.Model;

/// <summary>
/// What identifies a text in the resource that holds the texts: itself, by FNV-1a with 64 bits over its UTF-16 units. The
/// build that writes the resource and the generator whose code reads it need not agree on anything else, and a text that
/// the generator did not see is never taken for one that it saw.
/// </summary>
internal static class TextKey
{
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
