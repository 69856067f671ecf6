using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// Finds what is said in paragraphs that a dash opens, as French, Spanish, Polish and the Nordic languages print dialogue:
/// up to the words that report it, and again behind them. Lists are printed alike; what no word reports is dialogue only
/// where nothing speaks for a list. A hyphen is a dash where a paragraph of the article that it opens is reported.
/// </summary>
internal sealed class DialogueReader(string text, Lexicon lexicon, List<MarkedStretch> stretches)
{
    /// <summary>How many words may stand between the mark and the verb of saying: "a dit", "lui dit".</summary>
    private const int WordsBeforeVerb = 2;

    private const char Hyphen = '-';

    /// <summary>Fewer words are the name of something.</summary>
    private const int FewestWords = 2;

    private static readonly char[] s_dashes = ['—', '–', '―'];
    private static readonly char[] s_dashesAndHyphen = [.. s_dashes, Hyphen];
    private static readonly char[] s_marks = ['"', '“', '”', '„', '«', '»'];

    /// <summary>End of the row of paragraphs that has been judged.</summary>
    private int _judged;
    private bool _isDialogue;
    private bool? _hasHyphens;

    /// <summary>Reads the paragraph at an index; false where it is no dialogue.</summary>
    public bool Read(IReadOnlyList<Segment> segments, int index)
    {
        if (!lexicon.HasDashDialogue || !Opens(segments, index))
            return false;
        if (index >= _judged)
            Judge(segments, index);
        bool isReported = IsReported(segments[index].Range);
        if (!isReported && !(_isDialogue && IsSpoken(segments[index].Range)))
            return false;
        Add(segments[index].Range);
        return true;
    }

    /// <summary>Whether a dash opens a paragraph, or a hyphen where hyphens are dashes.</summary>
    private bool Opens(IReadOnlyList<Segment> segments, int index) =>
        IsOpened(segments[index].Range) && (text[segments[index].Range.Start] != Hyphen || (_hasHyphens ??= HasHyphens(segments)));

    /// <summary>Whether hyphens open what is said, as where typewriters and wires have no dash.</summary>
    private bool HasHyphens(IReadOnlyList<Segment> segments) =>
        lexicon.HasVerbs && segments.Any(segment => IsParagraph(segment) && text[segment.Range.Start] == Hyphen && IsOpened(segment.Range) && IsReported(segment.Range));

    private static bool IsParagraph(Segment segment) => segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem;

    /// <summary>Paragraphs in a row that dashes open are a list unless one of them is reported or asks; a lone one is none.</summary>
    private void Judge(IReadOnlyList<Segment> segments, int first)
    {
        int paragraphs = 0;
        _isDialogue = false;
        int before = first - 1;
        while (before >= 0 && segments[before].Kind == SegmentKind.Blank)
            before--;
        bool isIntroduced = before >= 0 && text[segments[before].Range.End - 1] == ':';
        for (_judged = first; _judged < segments.Count; _judged++)
        {
            Segment segment = segments[_judged];
            if (segment.Kind == SegmentKind.Blank)
                continue;
            if (!IsParagraph(segment) || !Opens(segments, _judged))
                break;
            paragraphs++;
            _isDialogue |= IsReported(segment.Range) || text[Trimmed(segment.Range) - 1] is '?' or '!';
        }

        _isDialogue |= paragraphs == 1 && !isIntroduced;
    }

    private bool IsOpened(TextRange range)
    {
        int start = range.Start;
        int end = Trimmed(range);
        if (end - start < 4 || Array.IndexOf(s_dashesAndHyphen, text[start]) < 0 || text[end - 1] is not ('.' or '?' or '!' or '…'))
            return false;
        int words = StartOfWords(start + 1, end);

        // Between quotation marks as well, it is a quotation as any other.
        return words < end && text.IndexOfAny(s_marks, start + 1, words - start - 1) < 0;
    }

    /// <summary>Adds what is said, piece by piece.</summary>
    private void Add(TextRange range)
    {
        int end = Trimmed(range);
        int open = range.Start;
        for (int start = StartOfWords(open + 1, end); start < end;)
        {
            int limit = FindReport(range.Start, start, end, out int behind);
            int last = limit;
            while (last > start && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] == ','))
                last--;
            if (last > start)
                stretches.Add(new MarkedStretch { Open = open, Start = start, End = last, Close = last, Family = MarkFamily.Dash, Parent = -1 });
            open = start = behind;
        }
    }

    private bool IsReported(TextRange range)
    {
        int end = Trimmed(range);
        return FindReport(range.Start, StartOfWords(range.Start + 1, end), end, out _) < end;
    }

    /// <summary>Whether a paragraph that nothing reports looks like speech: some words in small letters, no score, no table.</summary>
    private bool IsSpoken(TextRange range)
    {
        int words = 0;
        for (int i = range.Start + 1; i < range.End; i++)
        {
            if (char.IsLower(text[i]) && char.IsWhiteSpace(text[i - 1]))
                words++;
            if (text[i] is '-' or ':' or '–' && char.IsDigit(text[i - 1]) && i + 1 < range.End && char.IsDigit(text[i + 1]))
                return false;
        }

        return words >= FewestWords;
    }

    /// <summary>Where the words that report begin, or the end; <paramref name="behind"/> is where speech goes on.</summary>
    /// <param name="mark">What opened the paragraph.</param>
    private int FindReport(int mark, int start, int end, out int behind)
    {
        char[] dashes = text[mark] == Hyphen ? s_dashesAndHyphen : s_dashes;
        behind = end;
        for (int at = start + 1; at < end; at++)
        {
            bool isDash = Array.IndexOf(dashes, text[at]) >= 0 && char.IsWhiteSpace(text[at - 1]);
            if (!isDash && !(text[at] is ',' or '?' or '!' or '…'))
                continue;
            int words = at + 1;
            while (words < end && (char.IsWhiteSpace(text[words]) || (isDash && text[words] == Hyphen)))
                words++;
            if (!isDash && words == at + 1)
                continue;
            if (!Reports(words, end) && !(isDash && !lexicon.HasVerbs))
                continue;
            int dash = text.IndexOfAny(dashes, words, end - words);
            bool isJoined = isDash && words == at + 1;
            while (dash >= 0 && dash + 1 < end && IsInWord(dash, isJoined))
                dash = text.IndexOfAny(dashes, dash + 1, end - dash - 1);
            if (dash >= 0)
                behind = StartOfWords(dash + 1, end);
            return isDash || text[at] == ',' ? at : at + 1;
        }

        return end;
    }

    /// <summary>Whether a verb of saying comes first or behind a small word, and someone who says it, or the end, behind it.</summary>
    private bool Reports(int at, int end)
    {
        for (int word = 0; word <= WordsBeforeVerb && at < end; word++)
        {
            int limit = at;
            while (limit < end && (char.IsLetter(text[limit]) || text[limit] is '\'' or '’'))
                limit++;
            ReadOnlySpan<char> letters = text.AsSpan(at, limit - at);
            if (letters.Length == 0 || char.IsUpper(letters[0]))
                return false;
            WordClass meant = lexicon.Find(Lexicon.Hash(letters));
            if ((meant & WordClass.Saying) != 0)
                return true;
            if ((meant & (WordClass.ObjectPronoun | WordClass.Have | WordClass.He | WordClass.She)) == 0)
                return false;
            at = limit;
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
        }

        return false;
    }

    private int StartOfWords(int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]) && text[at] is not ('¿' or '¡'))
            at++;
        return at < end && char.IsDigit(text[at]) ? end : at;
    }

    private int Trimmed(TextRange range)
    {
        int end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Whether a dash joins two words, or a hyphen stands for what two words share: "in- och utvandring".</summary>
    /// <param name="isJoined">Whether dashes are set against the words that report: "-Creo -dijo Ana- que sí".</param>
    private bool IsInWord(int at, bool isJoined) =>
        char.IsLetterOrDigit(text[at - 1]) && (char.IsLetterOrDigit(text[at + 1]) || (text[at] == Hyphen && !isJoined && char.IsWhiteSpace(text[at + 1])));
}
