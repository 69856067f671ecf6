using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata;

/// <summary>The words of an article, to tell whether a name is among them.</summary>
internal sealed class TextWords
{
    private readonly List<string> _words;

    /// <param name="from">Offset behind the front matter.</param>
    public TextWords(string text, int from)
    {
        _words = [.. new HashSet<string>(Split(text, from), StringComparer.Ordinal)];
        _words.Sort(StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether each word of a name is a word of the text or the beginning of one, in any case: languages that inflect
    /// names put their endings behind.
    /// </summary>
    public bool Has(string name) => Split(name, 0).All(HasWord);

    private bool HasWord(string word)
    {
        int index = _words.BinarySearch(word, StringComparer.Ordinal);
        return index >= 0 || (~index < _words.Count && _words[~index].StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Runs of letters and digits in lower case; in scripts without spaces each letter by itself.</summary>
    private static IEnumerable<string> Split(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (!Chars.IsWord(text[i]))
                continue;
            int start = i;
            while (!IsWhole(text[i]) && i + 1 < text.Length && Chars.IsWord(text[i + 1]) && !IsWhole(text[i + 1]))
                i++;
            yield return text.Substring(start, i + 1 - start).ToLowerInvariant();
        }
    }

    private static bool IsWhole(char c) => Chars.Kind(c) == CharKind.Ideograph;
}
