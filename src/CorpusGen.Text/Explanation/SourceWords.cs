namespace CorpusGen.Text.Explanation;

/// <summary>Makes words for readers out of the source of a feature's template, so that no template has to be named twice.</summary>
internal static class SourceWords
{
    /// <summary>What the source says for the compiler alone.</summary>
    private static readonly HashSet<string> s_silent = ["uint", "int", "Math", "Min", "Max", "Features", "Step", "At", "line", "lines", "page", "person", "candidate", "match", "said", "own", "has", "unit", "class", "tells", "is", "found", "none", "i", "k", "d"];

    /// <summary>"(zone * 16) + Features.Step(away)" becomes "zone away", "EndsSentence" becomes "ends sentence".</summary>
    public static string Of(string source)
    {
        List<string> words = [];
        for (int at = 0; at < source.Length;)
        {
            int end = at + 1;
            if (char.IsLetter(source[at]))
            {
                while (end < source.Length && char.IsLower(source[end]))
                    end++;
                string word = source.Substring(at, end - at);
                if (!s_silent.Contains(word) && !s_silent.Contains(word = word.ToLowerInvariant()) && !words.Contains(word))
                    words.Add(word);
            }

            at = end;
        }

        return words.Count == 0 ? source.ToLowerInvariant() : string.Join(" ", words);
    }
}
