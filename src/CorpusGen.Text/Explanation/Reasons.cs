namespace CorpusGen.Text.Explanation;

/// <summary>Picks the reasons that are worth showing.</summary>
internal static class Reasons
{
    private const int Shown = 4;

    /// <summary>The reasons that spoke most for a decision, the weightiest first; equal ones in the order of their names.</summary>
    public static EquatableArray<Reason> Heaviest(IEnumerable<Reason> reasons) => reasons
        .Where(reason => reason.Weight > 0)
        .OrderByDescending(reason => reason.Weight)
        .ThenBy(reason => reason.Feature, StringComparer.Ordinal)
        .Take(Shown)
        .ToEquatableArray();
}
