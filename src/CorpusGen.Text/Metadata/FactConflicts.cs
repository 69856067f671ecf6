using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Finds where the front matter states another fact than the project or the folder does.</summary>
internal static class FactConflicts
{
    private const string Item = "project's item metadata";
    private const string Folder = "folder";

    public static IEnumerable<Finding> Find(FrontMatter stated, GivenFacts given)
    {
        if (stated.End == 0)
            yield break;
        (string Name, Fact? Stated, string? Given, string Source)[] facts =
        [
            ("publisher", stated.Publisher, given.Publisher ?? given.FolderPublisher, given.Publisher is null ? Folder : Item),
            ("section", stated.Section, given.Section, Item),
            ("language", stated.Language, given.Language, Item),
        ];
        foreach ((string name, Fact? fact, string? other, string source) in facts)
        {
            if (fact?.Range is { } range && other is not null && !IsSame(name, fact.Text, other))
                yield return new Finding(RuleId.ConflictingFacts, range, [name, fact.Text, source, other]);
        }
    }

    /// <summary>Names differ by more than case, punctuation and white space; a language may be stated with its country or without.</summary>
    private static bool IsSame(string name, string left, string right) => name == "language"
        ? $"{left}-".StartsWith($"{right}-", StringComparison.OrdinalIgnoreCase) || $"{right}-".StartsWith($"{left}-", StringComparison.OrdinalIgnoreCase)
        : string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
