namespace CorpusGen.Model;

/// <summary>FNV-1a over UTF-16 units: the same on every machine and in every run, as string.GetHashCode is not.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
