namespace CorpusGen.Model;

/// <summary>
/// Gives members distinct names. Two things of the same name both get a suffix of their own that no third can change,
/// so that a name never comes to mean another thing when articles come and go: code that used the plain name stops
/// compiling instead.
/// </summary>
internal static class MemberNames
{
    /// <summary>What a static class may not define again.</summary>
    private static readonly string[] s_inherited = ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    /// <param name="things">What is to be named.</param>
    /// <param name="name">The name that is wanted.</param>
    /// <param name="suffix">A readable suffix for the case that others want it too.</param>
    /// <param name="key">What no two things share.</param>
    /// <param name="reserved">Names that are taken.</param>
    public static string[] Assign<T>(IReadOnlyList<T> things, Func<T, string> name, Func<T, string?> suffix, Func<T, string> key, params string[] reserved)
    {
        HashSet<string> taken = new(reserved.Concat(s_inherited), StringComparer.Ordinal);
        string[] plain = things.Select(name).ToArray();
        HashSet<string> shared = Repeated(plain);
        if (shared.Count == 0 && !plain.Any(taken.Contains))
            return plain;
        string[] suffixed = plain
            .Select((wanted, i) => shared.Contains(wanted) || taken.Contains(wanted)
                ? wanted + "_" + (suffix(things[i]) ?? Identifier.Hash(key(things[i])))
                : wanted)
            .ToArray();

        // The suffixes may repeat too, or make a name that another has plain: the key's hash decides then.
        shared = Repeated(suffixed);
        return suffixed
            .Select((wanted, i) => shared.Contains(wanted) || taken.Contains(wanted) ? wanted + Identifier.Hash(key(things[i])) : wanted)
            .ToArray();
    }

    private static HashSet<string> Repeated(string[] names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return new HashSet<string>(names.Where(name => !seen.Add(name)), StringComparer.Ordinal);
    }
}
