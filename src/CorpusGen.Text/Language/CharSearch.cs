using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Text.Language;

/// <summary>Finds characters that few texts have, or have few of: all others are passed over many at once.</summary>
internal static class CharSearch
{
    /// <summary>Offset of the first character of a kind, or the text's length where there is none.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find<TKind>(ReadOnlySpan<char> text)
        where TKind : struct, ICharKind
    {
        TKind kind = default;
        ReadOnlySpan<Vector<ushort>> many = MemoryMarshal.Cast<char, Vector<ushort>>(text);
        int passed = 0;
        while (passed < many.Length && !kind.MayBeAny(many[passed]))
            passed++;
        int i = passed * Vector<ushort>.Count;
        while (i < text.Length && !kind.Is(text[i]))
            i++;
        return i;
    }
}
