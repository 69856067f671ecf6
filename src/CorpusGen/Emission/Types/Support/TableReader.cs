namespace CorpusGen.Types;

/// <summary>
/// Reads numbers from a table in Base64 VLQ, the encoding of source maps: six bits a character, the lowest bit of a
/// number is its sign, the highest bit of a character says that another follows.
/// </summary>
internal ref struct TableReader
{
    private readonly global::System.ReadOnlySpan<char> _table;
    private int _position;

    internal TableReader(global::System.ReadOnlySpan<char> table)
    {
        _table = table;
        _position = 0;
    }

    internal readonly int Position => _position;

    /// <summary>The value of one Base64 character.</summary>
    private static int Digit(char c) => c switch
    {
        >= 'a' => c - 'a' + 26,
        >= 'A' => c - 'A',
        >= '0' => c - '0' + 52,
        '+' => 62,
        _ => 63,
    };

    /// <summary>The number in a table of numbers of four characters each.</summary>
    internal static int Fixed(global::System.ReadOnlySpan<char> table, int index)
    {
        global::System.ReadOnlySpan<char> digits = table.Slice(index * 4, 4);
        return (Digit(digits[0]) << 18) | (Digit(digits[1]) << 12) | (Digit(digits[2]) << 6) | Digit(digits[3]);
    }

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
            digit = Digit(_table[_position++]);
            value |= (long)(digit & 31) << shift;
            shift += 5;
        }
        while ((digit & 32) != 0);
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
