namespace CorpusGen.Text.Metadata;

/// <summary>How far two words are from each other.</summary>
public static class EditDistance
{
    /// <summary>
    /// The letters inserted, deleted, replaced or swapped with their neighbour that make one word of the other, none
    /// of them edited twice (Damerau–Levenshtein, optimal string alignment).
    /// </summary>
    /// <param name="limit">
    /// How far is of interest: a greater distance is given as any number above it, in time that grows with the limit
    /// (Ukkonen's band) instead of the other word's length.
    /// </param>
    public static int Between(string left, string right, int limit)
    {
        int lengths = Math.Abs(left.Length - right.Length);
        if (lengths > limit)
            return lengths;

        int band = Math.Min(limit, Math.Max(left.Length, right.Length));
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int first = Math.Max(1, i - band);
            int end = Math.Min(right.Length, i + band);
            row[first - 1] = first == 1 ? i : band + 1;
            int least = row[first - 1];
            for (int j = first; j <= end; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return least;
            if (end < right.Length)
                row[end + 1] = band + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
