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
    public static ListEdit Between<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> after)
        where T : class?
    {
        int start = 0, endBefore = before.Length, endAfter = after.Length;
        while (start < Math.Min(endBefore, endAfter) && ReferenceEquals(before[start], after[start]))
            start++;
        while (start < Math.Min(endBefore, endAfter) && ReferenceEquals(before[endBefore - 1], after[endAfter - 1]))
            (endBefore, endAfter) = (endBefore - 1, endAfter - 1);
        return new ListEdit(start, endBefore, endAfter);
    }

    /// <summary>
    /// What belongs to the items of the list after: of the items that are the same what belonged to them before, of the others
    /// nothing as yet.
    /// </summary>
    /// <param name="before">What belonged to each item of the list before.</param>
    public T[] Carry<T>(T[] before)
    {
        T[] after = new T[before.Length - EndBefore + EndAfter];
        Array.Copy(before, after, Start);
        Array.Copy(before, EndBefore, after, EndAfter, before.Length - EndBefore);
        return after;
    }
}
