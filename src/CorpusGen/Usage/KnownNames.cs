using System.Collections.Immutable;
using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Usage;

/// <summary>The names of one kind that a corpus has, with their members and other names.</summary>
internal sealed class KnownNames
{
    private const int MaxNearest = 3;
    private const int MaxEdits = 5;

    private readonly Dictionary<string, string?> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _namesByAlias = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Name)> _words = [];

    /// <param name="member">What is written in code for the name, or null when there is no member for it.</param>
    public void Add(string name, string? member, EquatableArray<string> aliases = default)
    {
        _members[name] = member;
        _words.Add((Words(name), name));
        foreach (string alias in aliases)
        {
            // As the corpus itself finds: an alias that two go by finds neither.
            _namesByAlias[alias] = _namesByAlias.ContainsKey(alias) ? null : name;
            _words.Add((Words(alias), name));
        }
    }

    /// <summary>Whether something is called so.</summary>
    public bool Contains(string name, bool ignoresCase) =>
        _members.ContainsKey(name) || (ignoresCase && _members.Keys.Any(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a look-up by a name or alias finds something, and the member that it has.</summary>
    public bool TryFind(string name, out string? member) =>
        _members.TryGetValue(name, out member) || (_namesByAlias.TryGetValue(name, out string? owner) && owner is not null && _members.TryGetValue(owner, out member));

    /// <summary>
    /// Up to three names that were perhaps meant: those spelt alike, themselves or by an alias, then those that hold
    /// all the words and those that are held in them, as a slug is in a path; the nearest first.
    /// </summary>
    public ImmutableArray<string> Nearest(string name)
    {
        string words = Words(name);
        string[] each = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int limit = Math.Min(Math.Max(1, words.Length / 3), MaxEdits);
        return
        [
            .. _words
                .Select(known => (Distance: Distance(words, each, known.Words, limit), known.Name))
                .Where(near => near.Distance is not null)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Name, StringComparer.Ordinal)
                .Select(near => near.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(MaxNearest),
        ];
    }

    private static int? Distance(string wanted, string[] words, string known, int limit)
    {
        int distance = EditDistance.Between(wanted, known, limit);
        if (distance <= limit)
            return distance;
        bool holds = wanted.Length < known.Length
            ? words.Length > 0 && words.All(word => known.Contains(" " + word + " "))
            : known.Length > 2 && wanted.Contains(known);
        return holds ? limit + Math.Abs(known.Length - wanted.Length) : null;
    }

    /// <summary>The words alone, in lower case, each between spaces: a slug, a path and a headline become alike.</summary>
    private static string Words(string name)
    {
        StringBuilder words = new(" ", name.Length + 2);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words[words.Length - 1] != ' ')
                words.Append(' ');
        }

        return words[words.Length - 1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
