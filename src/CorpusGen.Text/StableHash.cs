using System.Runtime.CompilerServices;

namespace CorpusGen.Text;

/// <summary>
/// FNV-1a (Fowler, Noll and Vo; RFC 9923) over UTF-16 units: the same on every machine and in every run, as
/// string.GetHashCode is not.
/// </summary>
public static class StableHash
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 2166136261;

    /// <summary>Takes the next unit into the hash of those before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char next) => Add(hash, (uint)next);

    /// <summary>Takes in a number in place of a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Add(uint hash, uint next) => unchecked((hash ^ next) * 16777619);

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Start;
        foreach (char c in text)
            hash = Add(hash, c);
        return hash;
    }
}
