namespace CorpusGen.Types;

/// <summary>
/// Reads numbers from a table of ideographs, each of fourteen bits. The lowest bit of a number is its sign; the highest bit of a
/// character says that another follows, with the number's next thirteen bits.
/// </summary>
internal ref struct TableReader
{
    private const int Zero = 0x4E00;
    private const int Bits = 14;
    private readonly global::System.ReadOnlySpan<char> _table;
    private int _position;

    internal TableReader(global::System.ReadOnlySpan<char> table)
    {
        _table = table;
        _position = 0;
    }

    internal readonly int Position => _position;

    /// <summary>The number in a table of numbers of two characters each.</summary>
    internal static int Fixed(global::System.ReadOnlySpan<char> table, int index) =>
        ((table[index * 2] - Zero) << Bits) | (table[(index * 2) + 1] - Zero);

    /// <summary>The number at a place of a short table.</summary>
    internal static int Nth(global::System.ReadOnlySpan<char> table, int index)
    {
        TableReader reader = new TableReader(table);
        for (int i = 0; i < index; i++)
        {
            reader.Next();
        }

        return reader.Next();
    }

    /// <summary>The text at a place: in the article from 0 up, in the texts that go with it below; null for a negative length.</summary>
    internal static string? Text((int Start, int Length) place, Article article, string extras) =>
        place.Length < 0 ? null
        : place.Start >= 0 ? ((IArticleParts)article).Part(place.Start..(place.Start + place.Length))
        : extras.Substring(-1 - place.Start, place.Length);

    /// <summary>Asked for each number of the corpus, of which most are read before the runtime would see that it is worth optimising.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    internal int Next()
    {
        int shift = 0;
        long value = 0;
        int digit;
        do
        {
            digit = _table[_position++] - Zero;
            value |= (long)(digit & ((1 << (Bits - 1)) - 1)) << shift;
            shift += Bits - 1;
        }
        while (digit >> (Bits - 1) != 0);
        return (int)((value & 1) == 0 ? value >> 1 : -(value >> 1));
    }

    internal (int Start, int Length) NextPair() => (Next(), Next());

    internal T[] NextArray<T>()
    {
        int length = Next();
        return length == 0 ? global::System.Array.Empty<T>() : new T[length];
    }

    internal global::System.Range? NextSpan()
    {
        (int start, int length) = NextPair();
        return length < 0 ? null : start..(start + length);
    }

    internal StatedDate NextDate()
    {
        int day = Next();
        return day == 0 ? default : new StatedDate(global::System.DateOnly.FromDayNumber(day - 1), Next(), Next());
    }
}
