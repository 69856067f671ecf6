namespace CorpusGen.Text.Language;

/// <summary>
/// Detects the language of a text: by script where the script tells, else by which language's commonest words are the
/// largest share of the text.
/// </summary>
internal sealed class LanguageVotes
{
    /// <summary>Of a text in a language of the list, at least this share of words is among the commonest.</summary>
    private const double LeastShare = 0.12;
    private const int FewestVotes = 4;

    private readonly int[] _votes = new int[PageVocabulary.Tags.Count];
    private int _kana;
    private int _han;
    private int _hangul;
    private int _letters;

    /// <summary>Words of the text.</summary>
    public int Words { get; set; }

    /// <summary>Counts one word for each language of which it is one of the commonest.</summary>
    public void Add(int languages)
    {
        for (int i = 0; languages != 0; i++, languages >>= 1)
            _votes[i] += languages & 1;
    }

    /// <summary>Counts the scripts of a line, by its beginning.</summary>
    public void AddScripts(ReadOnlySpan<char> line)
    {
        int end = Math.Min(line.Length, 200);
        for (int i = 0; i < end; i++)
        {
            char c = line[i];
            if (c < '\u3040')
                _letters += Chars.IsLetter(c) ? 1 : 0;
            else if (c <= '\u30FF')
                _kana++;
            else if (c is >= '\u3400' and <= '\u9FFF')
                _han++;
            else if (c is >= '\uAC00' and <= '\uD7A3')
                _hangul++;
        }
    }

    /// <summary>The language's BCP 47 tag; null when there is too little text or none fits.</summary>
    public string? Winner()
    {
        int eastern = _kana + _han + _hangul;
        if (eastern * 3 > _letters)
        {
            if (eastern < 2 * FewestVotes)
                return null;
            return _hangul * 3 > eastern ? "ko" : _kana * 10 > eastern ? "ja" : "zh";
        }

        int best = 0;
        for (int i = 1; i < _votes.Length; i++)
        {
            if (_votes[i] > _votes[best])
                best = i;
        }

        return _votes[best] >= FewestVotes && _votes[best] >= LeastShare * Words ? PageVocabulary.Tags[best] : null;
    }
}
