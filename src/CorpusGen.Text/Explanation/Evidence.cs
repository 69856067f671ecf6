namespace CorpusGen.Text.Explanation;

/// <summary>Why something was decided as it was.</summary>
/// <param name="By">Who decided: "speaker ranker", "headline finder", "line labeller" …, or the rule that did.</param>
/// <param name="Over">What came second ("Tobias Renn", "caption"), or null where nothing competed.</param>
/// <param name="Margin">How far the second was behind, in the units of the weights; 0 where nothing competed.</param>
/// <param name="Reasons">What spoke most for the decision, the weightiest first; what the second has as well decides nothing and is left out.</param>
public sealed record Evidence(string By, string? Over, double Margin, EquatableArray<Reason> Reasons)
{
    /// <summary>A rule decided; nothing was weighed.</summary>
    /// <param name="rule">Its name.</param>
    /// <param name="over">What it overruled, or null.</param>
    internal static Evidence OfRule(string rule, string? over = null) => new(rule, over, 0, []);
}
