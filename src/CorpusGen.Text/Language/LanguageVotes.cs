using System.Numerics;

namespace CorpusGen.Text.Language;

/// <summary>
/// Detects the language of a text: by script where the script tells, else by which language's commonest words are the
/// largest share of the text. An instance reads one text after the other.
/// </summary>
internal sealed class LanguageVotes
{
    /// <summary>Of a text in a language of the list, at least this share of words is among the commonest.</summary>
    private const double LeastShare = 0.12;

    /// <summary>Languages that join endings where others have small words have fewer of these, but ones that no other language has.</summary>
    private const double LeastOwnShare = 0.05;
    private const int FewestVotes = 4;

    /// <summary>The first of the kana; behind them are Chinese characters and hangul.</summary>
    private const char FirstEastern = '\u3040';
    private const char FirstThai = '\u0E00';
    private const char LastThai = '\u0E7F';
    private const int FewestThai = 20;

    private readonly int[] _votes = new int[PageVocabulary.Tags.Count];
    private readonly int[] _ownVotes = new int[PageVocabulary.Tags.Count];

    // Many words are common in several languages: they vote set by set, and each set of languages is told apart at the end.
    private readonly int[] _setVotes = new int[PageVocabulary.Default.LanguageSets.Count];
    private readonly List<int> _sets = [];
    private int _kana;
    private int _han;
    private int _hangul;
    private int _thai;
    private int _letters;

    /// <summary>Words of the text.</summary>
    public int Words { get; set; }

    /// <summary>Forgets the text before.</summary>
    public void Clear()
    {
        foreach (int set in _sets)
            _setVotes[set] = 0;
        _sets.Clear();
        _kana = _han = _hangul = _thai = _letters = Words = 0;
    }

    /// <summary>Counts one word for each language of which it is one of the commonest.</summary>
    /// <param name="set">Their number among <see cref="PageVocabulary.LanguageSets"/>.</param>
    public void Add(int set)
    {
        if (_setVotes[set]++ == 0)
            _sets.Add(set);
    }

    /// <summary>Whether a text has a character of those that <see cref="AddScripts"/> looks for; else its letters say nothing.</summary>
    public static bool HasEasternScript(ReadOnlySpan<char> text) => CharSearch.Find<Eastern>(text) < text.Length;

    /// <summary>Counts the scripts of a line, by its beginning.</summary>
    public void AddScripts(ReadOnlySpan<char> line)
    {
        int end = Math.Min(line.Length, 200);
        for (int i = 0; i < end; i++)
        {
            char c = line[i];
            if (IsThai(c))
                _thai++;
            else if (c < FirstEastern)
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
        if (_thai * 3 > _letters && _thai > FewestThai)
            return "th";
        int eastern = _kana + _han + _hangul;
        if (eastern * 3 > _letters)
        {
            if (eastern < 2 * FewestVotes)
                return null;
            return _hangul * 3 > eastern ? "ko" : _kana * 10 > eastern ? "ja" : "zh";
        }

        Array.Clear(_votes, 0, _votes.Length);
        Array.Clear(_ownVotes, 0, _ownVotes.Length);
        foreach (int set in _sets)
        {
            ulong languages = PageVocabulary.Default.LanguageSets[set];
            bool own = (languages & (languages - 1)) == 0;
            for (int i = 0; languages >> i != 0; i++)
            {
                int votes = (int)(languages >> i & 1) * _setVotes[set];
                _votes[i] += votes;
                _ownVotes[i] += own ? votes : 0;
            }
        }

        int best = 0;
        for (int i = 1; i < _votes.Length; i++)
        {
            if (_votes[i] > _votes[best])
                best = i;
        }

        bool enough = _votes[best] >= LeastShare * Words || _ownVotes[best] >= LeastOwnShare * Words;
        return _votes[best] >= FewestVotes && enough ? PageVocabulary.Tags[best] : null;
    }

    private static bool IsThai(char c) => c - FirstThai is >= 0 and <= LastThai - FirstThai;

    private readonly struct Eastern : ICharKind
    {
        public bool Is(char c) => c >= FirstEastern || IsThai(c);

        public bool MayBeAny(Vector<ushort> chars) =>
            Vector.GreaterThanOrEqualAny(chars, new Vector<ushort>(FirstEastern)) || Vector.LessThanOrEqualAny(chars - new Vector<ushort>(FirstThai), new Vector<ushort>(LastThai - FirstThai));
    }
}
