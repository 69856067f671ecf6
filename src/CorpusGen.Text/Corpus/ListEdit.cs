namespace CorpusGen.Text.Corpus;

/// <summary>
/// Where two versions of a list differ: an edit leaves the items before and behind it the same objects.
/// </summary>
/// <param name="Start">How many items at the beginning are the same.</param>
/// <param name="EndBefore">Where the items at the end begin, in the list before, that are the same.</param>
/// <param name="EndAfter">The same in the list after.</param>
public readonly record struct ListEdit(int Start, int EndBefore, int EndAfter)
{
    /// <summary>Compares two versions of a list, item by item from both ends.</summary>
    public static ListEdit Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : class
    {
        int start = 0, endBefore = before.Count, endAfter = after.Count;
        while (start < Math.Min(endBefore, endAfter) && ReferenceEquals(before[start], after[start]))
            start++;
        while (start < Math.Min(endBefore, endAfter) && ReferenceEquals(before[endBefore - 1], after[endAfter - 1]))
            (endBefore, endAfter) = (endBefore - 1, endAfter - 1);
        return new ListEdit(start, endBefore, endAfter);
    }
}
