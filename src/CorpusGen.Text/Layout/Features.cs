using System.Runtime.CompilerServices;
using CorpusGen.Text.Explanation;

namespace CorpusGen.Text.Layout;

/// <summary>Collects the features of one decision, each hashed straight to its place in the table of weights.</summary>
internal ref struct Features
{
    /// <summary>No decision has more features.</summary>
    public const int Most = 320;

    private readonly Span<int> _places;
    private readonly ReadOnlySpan<ushort> _rows;
    private readonly int _mask;
    private readonly FeatureNotes? _notes;
    private int _count;

    /// <param name="places">Room for <see cref="Most"/> places.</param>
    /// <param name="size">Places of the table, a power of two.</param>
    /// <param name="notes">Takes down what each feature says, for an explanation; null else.</param>
    public Features(Span<int> places, int size, FeatureNotes? notes = null)
    {
        _notes = notes;
        _places = places;
        _mask = size - 1;
        _rows = default;
        _count = 0;
    }

    /// <param name="places">Room for <see cref="Most"/> places.</param>
    /// <param name="rows">The place of each hash; 0 for those that have no weights.</param>
    /// <param name="notes">Takes down what each feature says, for an explanation; null else.</param>
    public Features(Span<int> places, ReadOnlySpan<ushort> rows, FeatureNotes? notes = null)
    {
        _notes = notes;
        _places = places;
        _mask = rows.Length - 1;
        _rows = rows;
        _count = 0;
    }

    public readonly ReadOnlySpan<int> Places => _places.Slice(0, _count);

    /// <summary>Which line is described, counted from the one that is decided on.</summary>
    public int Beside { get; set; }

    /// <summary>Adds the feature that a template has a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, int value, [CallerArgumentExpression(nameof(value))] string source = "")
    {
        _notes?.Add(Beside, source, value);
        AddPlace(template, value);
    }

    /// <summary>Adds a feature for each bit that is set.</summary>
    public void AddBits(int template, int bits, [CallerArgumentExpression(nameof(bits))] string source = "")
    {
        for (; bits != 0; bits &= bits - 1)
        {
            int bit = Bits.LowestIndex((uint)bits);
            _notes?.AddBit(Beside, source, bit);
            AddPlace(template, bit);
        }
    }

    /// <summary>What speaks most for a decision by these features, as the notes have it.</summary>
    /// <param name="weights">A weight for each place.</param>
    /// <param name="shared">Places that speak for the second as well, and so decide nothing.</param>
    /// <param name="prior">What was known before.</param>
    public readonly EquatableArray<Reason> Reasons(float[] weights, HashSet<int> shared, float prior)
    {
        List<Reason> reasons = [new Reason("known before learning", prior)];
        for (int i = 0; i < _count && _notes is not null; i++)
        {
            if (!shared.Contains(_places[i]))
                reasons.Add(new Reason(_notes.Features[i], weights[_places[i]]));
        }

        return Explanation.Reasons.Heaviest(reasons);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddPlace(int template, int value)
    {
        if (_count == _places.Length)
            return;
        uint hash = unchecked(((uint)template * 0x9E3779B1) + ((uint)value * 0x85EBCA6B));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6D);
        hash = unchecked((hash ^ (hash >> 12)) * 0x297A2D39);
        int place = (int)(hash ^ (hash >> 15)) & _mask;
        if (!_rows.IsEmpty)
        {
            place = _rows[place];
            if (place == 0 && _notes is null)
                return;
        }

        _places[_count++] = place;
    }
}
