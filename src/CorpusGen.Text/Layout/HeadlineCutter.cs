using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Tells by learned weights which part of the headline's line is the headline: sections and series ran into it before it,
/// outlets and page numbers behind it.
/// </summary>
internal sealed class HeadlineCutter
{
    private const int MostGaps = 8;
    private const int ShortestPiece = 2;

    /// <summary>Where a page is longer than this, what is that far away says nothing of its headline.</summary>
    private const int LongestPage = 200_000;
    private const int MostLines = 4000;

    /// <summary>What is known of each cut before any was seen: most lines are headlines as they stand, and no headline has a bar.</summary>
    private const float Cut = -2;
    private const float TitleCut = -4.5f;
    private const float LowerCut = -3;
    private const int LowerFirst = 3;

    /// <summary>What speaks for a cut between words run together where the word behind it is no half of a name, and where a mark opens behind it that a space stands before.</summary>
    private const float WordOfItsOwn = 3;
    private const float OpeningMark = 6;
    private const int ShortestSmallWord = 3;

    /// <summary>Names that are run together have shorter parts: "TikTok", "McBride".</summary>
    private const int LongWord = 8;

    /// <summary>Names with a small word in them have fewer letters before it: "FragDenStaat".</summary>
    private const int FewestBeforeSmallWord = 8;
    private const int RunTogether = 100;

    private readonly PageLines _page;
    private readonly int _line;
    private readonly TextRange _range;
    private readonly PageWords _words;
    private readonly List<HeadlineGap> _gaps = [];

    /// <param name="page">The page.</param>
    /// <param name="line">Index of the headline's line.</param>
    public HeadlineCutter(PageLines page, int line)
    {
        _page = page;
        _line = line;
        _range = page.Lines[line].Range;
        if (_range.Length > 2 && page.Text[_range.Start] is ':' or '|' && char.IsWhiteSpace(page.Text[_range.Start + 1]))
            _range = new TextRange(_range.Start + 2, _range.End); // the kicker stands on the line above
        _range = new TextRange(PartLabels.End(page.Text, _range, StatedPart.Headline), page.EndsWithSemicolon(line) ? _range.End - 1 : _range.End);
        _words = page.Scratch;
        _words.Read(page.Text, _range);
        FindGaps();
        Options.Add(new HeadlineOption(_range, default, default));
        foreach (HeadlineGap gap in _gaps)
        {
            Options.Add(new HeadlineOption(new TextRange(gap.Start, _range.End), gap, default));
            Options.Add(new HeadlineOption(new TextRange(_range.Start, gap.End), default, gap));
        }

        for (int i = 0; i < _gaps.Count; i++)
        {
            for (int k = i + 1; k < _gaps.Count; k++)
                Options.Add(new HeadlineOption(new TextRange(_gaps[i].Start, _gaps[k].End), _gaps[i], _gaps[k]));
        }
    }

    /// <summary>What may be the headline, the whole line first.</summary>
    public List<HeadlineOption> Options { get; } = [];

    private string Text => _page.Text;

    /// <summary>The part of the line that is the headline.</summary>
    public HeadlineOption Find(float[] weights) => Options[Best(weights, but: -1)];

    /// <summary>Why that part is the headline: what speaks for it and not for the part that came second.</summary>
    public Evidence Explain(float[] weights)
    {
        int best = Best(weights, but: -1), second = Best(weights, but: best);
        Features features = new(new int[Features.Most], PageModel.ScoreSize, new FeatureNotes());
        Features rival = new(new int[Features.Most], PageModel.ScoreSize);
        Describe(Options[best], ref features);
        Describe(Options[second], ref rival);
        return new Evidence(
            "headline cutter",
            Options[second].Range.In(Text),
            Score(best, weights) - Score(second, weights),
            features.Reasons(weights, [.. rival.Places.ToArray()], Prior(Options[best]) - Prior(Options[second])));
    }

    /// <summary>Index of the likeliest option but one; 0 where there is no other.</summary>
    private int Best(float[] weights, int but)
    {
        int best = 0;
        float highest = float.NegativeInfinity;
        for (int i = 0; i < Options.Count; i++)
        {
            float score = i == but ? float.NegativeInfinity : Score(i, weights);
            if (score > highest)
                (best, highest) = (i, score);
        }

        return best;
    }

    private float Score(int option, float[] weights)
    {
        Span<int> places = stackalloc int[Features.Most];
        Features features = new(places, PageModel.ScoreSize);
        Describe(Options[option], ref features);
        return Prior(Options[option]) + PageModel.Score(weights, features.Places);
    }

    /// <summary>What speaks against each cut: the more where titles have the sign themselves, and where the rest does not begin as titles do.</summary>
    public float Prior(HeadlineOption option)
    {
        float prior = CutPrior(option.Before.Kind) + CutPrior(option.Behind.Kind);
        if (option.Before.Kind == HeadlineGapKind.Fused)
            prior += Opens(option.Range.Start) ? OpeningMark : IsOfItsOwn(option.Range) ? WordOfItsOwn : 0;
        return option.Before.Kind != HeadlineGapKind.None && First(option.Range) == LowerFirst ? prior + LowerCut : prior;
    }

    private static float CutPrior(HeadlineGapKind kind) => kind switch
    {
        HeadlineGapKind.None or HeadlineGapKind.Bar => 0,
        HeadlineGapKind.Colon or HeadlineGapKind.Stop => TitleCut,
        _ => Cut,
    };

    public void Describe(HeadlineOption option, ref Features features)
    {
        if (option.Before.Kind != HeadlineGapKind.None)
            DescribePiece(new TextRange(_range.Start, option.Before.End), option.Before.Kind, option.Range, 1, ref features);
        if (option.Behind.Kind != HeadlineGapKind.None)
            DescribePiece(new TextRange(option.Behind.Start, _range.End), option.Behind.Kind, option.Range, 41, ref features);
        if (option.Range.Length == _range.Length)
            return;
        _words.Read(Text, option.Range);
        features.Add(80, Math.Min(_words.Count, 6));
        features.Add(81, IsElsewhere(option.Range) ? 1 : 0);
        features.Add(82, IsLine(option.Range) ? 1 : 0);
    }

    /// <summary>Describes what a cut takes away.</summary>
    private void DescribePiece(TextRange piece, HeadlineGapKind kind, TextRange rest, int template, ref Features features)
    {
        if (kind == HeadlineGapKind.Fused)
            template += RunTogether; // what tells kickers from halves of names tells nothing of pieces that a sign parts
        _words.Read(Text, piece);
        int size = _words.Count switch { <= 1 => 0, 2 => 1, <= 4 => 2, <= 7 => 3, _ => 4 };
        PageTopic whole = PageTopic.None;
        int told = 0, capitals = 0, small = 0, shared = 0;
        for (int i = 0; i < _words.Count; i++)
        {
            capitals += _words[i].Shape == WordShape.Capitals ? 1 : 0;
            small += _words.Tells(i, PageTopic.Function) ? 1 : 0;
            shared += _words[i].Length >= PageLines.ShortestContentWord && _page.InRun(_words[i].Hash) > 0 ? 1 : 0;
        }

        for (int i = 0; i < _words.Count; i += _words.PhraseLength(i))
        {
            PageTopic topics = _words.Topics(i) & ~PageTopic.Plain;
            whole |= topics;
            told += topics == PageTopic.None ? 0 : _words.PhraseLength(i);
        }

        int by = (int)kind;
        features.Add(template, by);
        features.Add(template + 1, (by * 8) + size);
        bool line = IsLine(piece), elsewhere = line || IsElsewhere(piece);
        features.Add(template + 2, (line ? 1 : 0) + (elsewhere ? 2 : 0));
        features.Add(template + 3, (((line ? 1 : 0) + (elsewhere ? 2 : 0)) * 16) + by);
        if (told == _words.Count && told > 0)
            features.AddBits(template + 4, (int)whole);
        features.Add(template + 5, told == _words.Count ? 1 : told > 0 ? 2 : 0);
        features.Add(template + 6, (capitals == _words.Count ? 1 : 0) + (_page.Lines[_line].Has(LineTraits.AllCapitals) ? 2 : 0));
        features.Add(template + 7, (small > 0 ? 1 : 0) + (size * 2));
        features.Add(template + 8, (shared == 0 ? 0 : shared < _words.Count ? 1 : 2) + (size * 4));
        features.Add(template + 9, First(rest) + (by * 8));
        features.Add(template + 10, (int)Chars.Kind(Text[piece.End - 1]) + (Text[piece.End - 1] is '?' or '!' or '"' or '”' or '“' or '»' or '’' or '\'' or '」' ? 16 : 0));
        features.Add(template + 11, (Text.AsSpan(piece.Start, piece.Length).IndexOf('.') > 0 ? 1 : 0) + (Text[piece.Start] is '(' or '（' or '[' ? 2 : 0) + (Chars.Kind(Text[piece.Start]) == CharKind.Digit ? 4 : 0));
        features.Add(template + 12, _words.Count > 0 && _words[0].IsCapitalized && _words[_words.Count - 1].IsCapitalized ? 1 : 0);
        if (kind == HeadlineGapKind.Fused)
        {
            int length = _words.Count == 1 ? Math.Min(_words[0].Length, LongWord) : LongWord + 1;
            bool isInStory = IsInStory(rest.Start);
            features.Add(template + 13, length);
            features.Add(template + 14, (shared == 0 ? 0 : 1) + (elsewhere ? 2 : 0) + (told == _words.Count ? 4 : 0) + (isInStory ? 8 : 0));
            features.Add(template + 15, (isInStory ? 1 : 0) + (_words.Count == 1 ? 2 : 0));
        }
    }

    /// <summary>How a piece begins.</summary>
    private int First(TextRange piece)
    {
        char c = Text[piece.Start];
        return c is '"' or '“' or '„' or '«' or '‘' or '\'' or '‚' or '「' or '『' or '»' or '”' ? 1 : Chars.Kind(c) switch
        {
            CharKind.Digit => 2,
            CharKind.Lower => LowerFirst,
            CharKind.Upper => 4,
            _ => 5,
        };
    }

    /// <summary>Whether the word that a fused gap would part is a hashtag, or stands in the story as it is: "YouTube".</summary>
    private bool IsOneWord(int at)
    {
        int start = at, end = at;
        while (start > _range.Start && char.IsLetterOrDigit(Text[start - 1]))
            start--;
        if (start > _range.Start && Text[start - 1] is '#' or '@')
            return true;
        if (_page.Run.IsEmpty)
            return false;
        while (end < _range.End && char.IsLetterOrDigit(Text[end]))
            end++;
        int from = Math.Max(_range.End, _page.Lines[_page.Run.First].Start), to = Math.Min(_page.Lines[_page.Run.End - 1].End, from + LongestPage);
        return from < to && end > at && Text.AsSpan(from, to - from).IndexOf(Text.AsSpan(start, end - start)) >= 0;
    }

    /// <summary>
    /// Whether a piece begins with a word of the story, or with a whole small word behind more letters than the first half of a
    /// name has: "AltmarktDer teuerste Brunnen", but not "FragDenStaat" and "NowThis".
    /// </summary>
    private bool IsOfItsOwn(TextRange piece)
    {
        if (!char.IsLetterOrDigit(Text[piece.Start]))
            return false;
        if (IsInStory(piece.Start))
            return true;
        _words.Read(Text, piece);
        return piece.Start - _range.Start >= FewestBeforeSmallWord && _words[0].Length >= ShortestSmallWord && _words.Tells(0, PageTopic.Function) && _words[0].End < _range.End && Text[_words[0].End] == ' ';
    }

    /// <summary>Whether a mark opens at an offset, which others use to close: "»Nej« til havnen", "«Non» au phare".</summary>
    private bool Opens(int at)
    {
        ReadOnlySpan<char> before = Text.AsSpan(_range.Start, at - _range.Start);
        return Text[at] switch
        {
            '„' => true,
            '«' => before.IndexOf('»') < 0,
            '»' => before.IndexOfAny('«', '»') < 0,
            _ => false,
        };
    }

    /// <summary>Whether the story has the word that begins at an offset.</summary>
    private bool IsInStory(int start)
    {
        Span<Word> word = stackalloc Word[1];
        return new WordScanner(Text.AsSpan(0, _range.End), start).Read(word) > 0 && word[0].Length >= PageLines.ShortestContentWord && _page.InRun(word[0].Hash) > 0;
    }

    /// <summary>Whether the words stand outside of the line and of the front matter, no farther from it than pages are long.</summary>
    private bool IsElsewhere(TextRange piece)
    {
        ReadOnlySpan<char> text = Text.AsSpan(), words = text.Slice(piece.Start, piece.Length);
        int before = Math.Max(_page.Lines[0].Start, _range.Start - LongestPage), after = Math.Min(text.Length, _range.End + LongestPage);
        return text.Slice(before, _range.Start - before).IndexOf(words) >= 0 || text.Slice(_range.End, after - _range.End).IndexOf(words) >= 0;
    }

    /// <summary>Whether another line is the piece and nothing else, in whatever letters.</summary>
    private bool IsLine(TextRange piece)
    {
        ReadOnlySpan<char> own = Text.AsSpan(piece.Start, piece.Length);
        for (int i = Math.Max(0, _line - MostLines); i < Math.Min(_page.Lines.Length, _line + MostLines); i++)
        {
            ref readonly Line line = ref _page.Lines[i];
            if (line.Length == own.Length && i != _line && Text.AsSpan(line.Start, line.Length).Equals(own, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void FindGaps()
    {
        for (int k = 1; k < _words.Count && _gaps.Count < MostGaps; k++)
        {
            Word before = _words[k - 1], word = _words[k];
            HeadlineGapKind kind = Kind(before, word, out int end, out int start);
            if (kind != HeadlineGapKind.None && end - _range.Start >= ShortestPiece && _range.End - start >= ShortestPiece)
                _gaps.Add(new HeadlineGap(end, start, kind));
        }

        int stars = _words.Count == 0 ? -1 : Text.AsSpan(_words[_words.Count - 1].End, _range.End - _words[_words.Count - 1].End).IndexOfAny('★', '☆');
        if (stars >= 0 && _gaps.Count < MostGaps)
            _gaps.Add(new HeadlineGap(TrimEnd(_words[_words.Count - 1].End, _words[_words.Count - 1].End + stars), _words[_words.Count - 1].End + stars, HeadlineGapKind.Bullet));
    }

    /// <summary>What parts two words: the first sign between them that may part pieces.</summary>
    private HeadlineGapKind Kind(Word before, Word word, out int end, out int start)
    {
        (end, start) = (before.End, word.Start);
        while (start > end && IsOpening(Text[start - 1]))
            start--;
        if (Text[end] == '«' && char.IsLetter(Text[end - 1]) && TrimEnd(end + 1, start) == end + 1 && Opens(end))
            start = end; // "bruit« On dort mal »"
        if (start == end)
        {
            bool letters = before.Shape is WordShape.Lower or WordShape.Capitalized && before.Length >= 2 && (word.IsCapitalized || start < word.Start) && Text[start] != '“';
            bool capitals = before.Shape is WordShape.Digits or WordShape.Capitals && start < word.Start;
            bool fused = (letters || capitals) && Text[start] is not ('(' or '\'' or '’' or '"' or '「' or '『');
            return fused && !_page.HasInnerCapitals && !IsOneWord(start) ? HeadlineGapKind.Fused : HeadlineGapKind.None;
        }

        for (int i = end; i < start; i++)
        {
            bool spaced = i + 1 < Text.Length && char.IsWhiteSpace(Text[i + 1]), around = spaced && i > 0 && char.IsWhiteSpace(Text[i - 1]);
            HeadlineGapKind kind = Text[i] switch
            {
                ':' when around => HeadlineGapKind.SpacedColon,
                ':' when spaced => HeadlineGapKind.Colon,
                ':' when i + 1 == start && before.Shape != WordShape.Digits => HeadlineGapKind.FusedColon,
                '：' => HeadlineGapKind.Colon,
                '-' when around => HeadlineGapKind.Hyphen,
                '–' or '—' when around => HeadlineGapKind.Dash,
                '|' or '｜' or '│' => HeadlineGapKind.Bar,
                '.' or '!' or '?' when spaced || i + 1 == start => HeadlineGapKind.Stop,
                '•' or '·' or '/' when around => HeadlineGapKind.Bullet,
                '>' or '›' or '→' or '»' when around => HeadlineGapKind.Arrow,
                '】' or '》' => HeadlineGapKind.Bracket,
                '★' or '☆' => HeadlineGapKind.Bullet,
                _ => HeadlineGapKind.None,
            };
            if (kind == HeadlineGapKind.None)
                continue;
            if (kind == HeadlineGapKind.Stop)
                end = i + 1;
            else
                end = TrimEnd(end, i);
            return kind;
        }

        if (Text[start] is '（' or '(' && start > end)
        {
            end = TrimEnd(end, start);
            return HeadlineGapKind.Bracket;
        }

        TextRange piece = new(_range.Start, end);
        bool opens = start < word.Start && Text[start] is not ('(' or '[' or '\'' or '’');
        return opens || (IsTold(word.Start) || IsLine(piece)) ? HeadlineGapKind.Space : HeadlineGapKind.None;
    }

    private int TrimEnd(int from, int to)
    {
        while (to > from && char.IsWhiteSpace(Text[to - 1]))
            to--;
        return to;
    }

    /// <summary>Whether all words before an offset are words of the page.</summary>
    private bool IsTold(int end)
    {
        int i = 0;
        while (i < _words.Count && _words[i].Start < end && _words.Tells(i, PageTopic.Boilerplate | PageTopic.Beat))
            i += _words.PhraseLength(i);
        return i > 0 && i < _words.Count && _words[i].Start == end;
    }

    private static bool IsOpening(char c) => c is '"' or '“' or '„' or '«' or '‘' or '\'' or '‚' or '「' or '『' or '¿' or '¡' or '(' or '（' or '[' or '【' or '#' or '»' or '”';
}
