using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// A row of features, each the hash of its values; the position in the row goes into the hash, so that it tells the
/// template.
/// </summary>
/// <param name="first">The position in the row to begin at.</param>
/// <param name="sink">What takes the features.</param>
internal struct FeatureRow<TSink>(int first, TSink sink)
    where TSink : IFeatureSink
{
    private int _count = first;

    /// <summary>What has taken the features so far.</summary>
    public readonly TSink Sink => sink;

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
        sink.Note(nameA, a, nameB, b, nameC, c, nameD, d);

        // One sum of products, so that the parts do not wait for each other.
        uint hash = unchecked((a * 0x9E3779B1u) + (b * 0x85EBCA77u) + (c * 0xC2B2AE3Du) + (d * 0x27D4EB2Fu) + ((uint)++_count * 0x165667B1u));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6Du);
        sink.Add((int)(hash >> 12));
    }
}
