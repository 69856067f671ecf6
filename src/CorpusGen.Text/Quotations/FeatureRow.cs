using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// A row of features, each the place in the weight table that its values hash to; the position in the row goes into the
/// hash, so that it tells the template.
/// </summary>
/// <typeparam name="TNotes">What takes down the features.</typeparam>
internal ref struct FeatureRow<TNotes>
    where TNotes : IFeatureNotes
{
    private readonly Span<int> _places;
    private readonly int _mask;
    private readonly TNotes _notes;
    private int _count;

    /// <param name="places">The row to fill.</param>
    /// <param name="first">The position in the row to begin at.</param>
    /// <param name="mask">Size of the weight table less one.</param>
    public FeatureRow(Span<int> places, int first, int mask, TNotes notes)
    {
        _places = places;
        _mask = mask;
        _notes = notes;
        _count = first;
    }

    // Inlined always: the count is a constant then, and products of values that many templates share are made once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(
        uint a,
        uint b = 0,
        uint c = 0,
        uint d = 0,
        [CallerArgumentExpression(nameof(a))] string nameA = "",
        [CallerArgumentExpression(nameof(b))] string nameB = "",
        [CallerArgumentExpression(nameof(c))] string nameC = "",
        [CallerArgumentExpression(nameof(d))] string nameD = "")
    {
        _notes.Add(nameA, a, nameB, b, nameC, c, nameD, d);

        // One sum of products, so that the parts do not wait for each other.
        uint hash = unchecked((a * 0x9E3779B1u) + (b * 0x85EBCA77u) + (c * 0xC2B2AE3Du) + (d * 0x27D4EB2Fu) + ((uint)(_count + 1) * 0x165667B1u));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6Du);
        _places[_count++] = (int)(hash >> 12) & _mask;
    }
}
