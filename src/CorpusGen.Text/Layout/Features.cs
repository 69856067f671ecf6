using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Layout;

/// <summary>Collects the features of one decision, each hashed straight to its place in the table of weights.</summary>
internal ref struct Features
{
    /// <summary>No decision has more features.</summary>
    public const int Most = 320;

    private readonly Span<int> _places;
    private readonly int _mask;
    private int _count;

    /// <param name="places">Room for <see cref="Most"/> places.</param>
    /// <param name="size">Places of the table, a power of two.</param>
    public Features(Span<int> places, int size)
    {
        _places = places;
        _mask = size - 1;
        _count = 0;
    }

    public readonly ReadOnlySpan<int> Places => _places.Slice(0, _count);

    /// <summary>Adds the feature that a template has a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, int value)
    {
        if (_count == _places.Length)
            return;
        uint hash = unchecked(((uint)template * 0x9E3779B1) + ((uint)value * 0x85EBCA6B));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6D);
        hash = unchecked((hash ^ (hash >> 12)) * 0x297A2D39);
        _places[_count++] = (int)(hash ^ (hash >> 15)) & _mask;
    }

    /// <summary>Adds a feature for each bit that is set.</summary>
    public void AddBits(int template, int bits)
    {
        for (int bit = 0; bits != 0; bit++, bits = (int)((uint)bits >> 1))
        {
            if ((bits & 1) != 0)
                Add(template, bit);
        }
    }

    /// <summary>Small numbers as they are, larger ones in steps that grow.</summary>
    public static int Step(int value) => value switch
    {
        <= 4 => value,
        <= 6 => 5,
        <= 9 => 6,
        <= 13 => 7,
        <= 18 => 8,
        <= 27 => 9,
        <= 45 => 10,
        <= 80 => 11,
        _ => 12,
    };
}
