using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>What may be the headline of an article whose text shows none.</summary>
internal static class HeadlineOfFile
{
    private const int Longest = 120;
    private const int FewestWords = 3;

    /// <summary>
    /// The file's name where it is made of words, as web addresses are; then the first sentence. Of a text without a
    /// headline all lines are long.
    /// </summary>
    public static IEnumerable<string> Find(ArticleModel article, string path)
    {
        string?[] candidates = [OfName(path), article.Sentences.Count == 0 ? null : Short(article.Sentences[0].In(article.Text))];
        return candidates.OfType<string>().Where(YamlText.CanHold).Distinct(StringComparer.Ordinal);
    }

    private static string? OfName(string path)
    {
        string name = path.Split('/', '\\').Last();
        int dot = name.LastIndexOf('.');
        string[] words = (dot > 0 ? name.Substring(0, dot) : name).Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);

        // Names begin with dates and end in numbers of the page.
        int first = 0, limit = words.Length;
        while (first < limit && !words[first].Any(char.IsLetter))
            first++;
        while (limit > first && !words[limit - 1].Any(char.IsLetter))
            limit--;
        if (words.Skip(first).Take(limit - first).Count(word => word.All(char.IsLetter)) < FewestWords)
            return null;
        string headline = string.Join(" ", words.Skip(first).Take(limit - first));
        return char.ToUpperInvariant(headline[0]) + headline.Substring(1);
    }

    /// <summary>The text on one line without its full stop, or null where it is none that a headline could be.</summary>
    private static string? Short(string text)
    {
        string line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest && line.Any(char.IsLetter) ? line.TrimEnd('.') : null;
    }
}
