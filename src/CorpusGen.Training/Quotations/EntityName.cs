using System.Text.RegularExpressions;

namespace CorpusGen.Training.Quotations;

/// <summary>Whether two names are of one entity, as the evaluation's scorer sees it.</summary>
internal static partial class EntityName
{
    private static readonly HashSet<string> s_titles = [.. (
        "mr mrs ms miss dr sen rep gov president senator representative governor secretary sir lord lady judge justice prof professor "
        + "general gen col sgt lt capt mayor chairman chairwoman the a an of for and jr sr ii iii iv former vice spokesman spokeswoman "
        + "republican democrat democratic nominee candidate").Split(' ')];

    /// <summary>Whether the last word of one stands in the other; first names that are written in the source must not contradict.</summary>
    public static bool IsSame(string predicted, IEnumerable<string> gold, bool isWritten)
    {
        List<string> p = Words(predicted);
        if (p.Count == 0)
            return false;
        foreach (string name in gold)
        {
            List<string> g = Words(name);
            if (g.Count == 0 || !(p.Contains(g[^1]) || g.Contains(p[^1])))
                continue;
            bool contradicts = isWritten && g.Count > 1 && p.Count > 1 && g[^1] == p[^1] && g[0].Length > 1 && p[0].Length > 1
                && !g[0].AsSpan(0, 2).SequenceEqual(p[0].AsSpan(0, 2)) && !p.Contains(g[0]) && !g.Contains(p[0]);
            if (!contradicts)
                return true;
        }

        return false;
    }

    private static List<string> Words(string name)
    {
        name = Parenthesis().Replace(Genitive().Replace(name, ""), " ");
        List<string> words = [.. Gap().Split(name).Select(word => Mark().Replace(word, "").ToLowerInvariant()).Where(word => word.Length > 0)];
        List<string> kept = [.. words.Where(word => !s_titles.Contains(word))];
        return kept.Count > 0 ? kept : words;
    }

    [GeneratedRegex(@"['’]s?\b")]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"[\s/,]+")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[^\w-]")]
    private static partial Regex Mark();
}
