using System.Numerics;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// Finds what stands between quotation marks, paragraph by paragraph, in one pass. A mark opens or closes by its
/// family and its neighbours. Families do not close each other, but for straight marks and all others, which pages mix.
/// </summary>
internal sealed class MarkScanner(string text, Lexicon lexicon, List<MarkedStretch> stretches)
{
    /// <summary>Deeper nesting than news has; what is deeper is left unread.</summary>
    private const int MaxDepth = 4;

    /// <summary>How far the closing single mark is looked for behind one that may be an apostrophe.</summary>
    private const int Lookahead = 200;

    /// <summary>Who has not seen it after so many marks does not want to know.</summary>
    private const int MostReported = 100;

    /// <summary>Longer lines are no notices like "Advertisement".</summary>
    private const int NoticeLength = 40;

    private static readonly bool[] s_marks = Marks();

    private readonly int[] _open = new int[MaxDepth];
    private int _depth;
    private int _end;
    private bool _hasSingles;

    /// <summary>The stretch that the paragraph before left open, or -1.</summary>
    private int _pending = -1;

    /// <summary>Offsets of opening marks that nothing closes.</summary>
    public List<int> Unclosed { get; } = [];

    /// <summary>Reads one paragraph.</summary>
    /// <param name="hasSingles">Whether single marks enclose quotations that stand in no other.</param>
    public void Read(int start, int end, bool hasSingles)
    {
        _depth = 0;
        _end = end;
        _hasSingles = hasSingles;
        int pending = _pending;
        _pending = -1;
        int first = stretches.Count;
        bool isContinued = false;
        for (int at = NextMark(start); at < end; at = NextMark(at))
        {
            int length = MarkLength(at);
            if (length == 0)
            {
                at++;
                continue;
            }

            if (pending >= 0 && _depth == 0 && stretches.Count == first && !isContinued)
            {
                isContinued = Continue(pending, start, at, length);
                if (isContinued && stretches.Count > first)
                {
                    at += length;
                    continue;
                }
            }

            at += ReadMark(at, length);
        }

        if (pending >= 0 && !isContinued)
        {
            // A notice between two paragraphs ends nothing.
            if (stretches.Count == first && IsNotice(start, end))
                _pending = pending;
            else
                Abandon(pending);
        }

        if (isContinued && stretches.Count > first)
        {
            MarkedStretch next = stretches[first];
            next.ContinuesPrevious = true;
            stretches[first] = next;
        }

        if (_depth > 0)
            LeaveOpen(start, end);
    }

    /// <summary>Settles what the last paragraph left open.</summary>
    public void Finish()
    {
        if (_pending >= 0)
            Abandon(_pending);
        _pending = -1;
    }

    /// <summary>Whether a paragraph goes on with the quotation before it: by opening again, or by closing it.</summary>
    private bool Continue(int pending, int start, int at, int length)
    {
        MarkedStretch before = stretches[pending];
        MarkFamily family = FamilyOf(at, length);
        if (IsBlank(start, at))
            return (family == before.Family || (family, before.Family) is (MarkFamily.Curly, MarkFamily.Straight) or (MarkFamily.Straight, MarkFamily.Curly)) && Opens(at, length);
        if (!IsCloserOf(before.Family, at, length) || !Closes(at, length) || Opens(at, length))
            return false;
        while (start < at && char.IsWhiteSpace(text[start]))
            start++;
        stretches.Add(new MarkedStretch { Open = start, Start = start, End = at, Close = at + length, Family = before.Family, Parent = -1 });
        return true;
    }

    /// <summary>What stays open at the end of a paragraph may go on in the next.</summary>
    private void LeaveOpen(int start, int end)
    {
        int index = _open[0];
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        MarkedStretch stretch = stretches[index];
        stretch.End = stretch.Close = Math.Max(end, stretch.Start);
        stretch.IsOpen = true;
        stretches[index] = stretch;
        for (int depth = 1; depth < _depth; depth++)
            Drop(_open[depth]);
        if (IsSingle(stretch.Family))
            Drop(index);
        else
            _pending = index;
    }

    /// <summary>
    /// Nothing closed the stretch. One that opens its paragraph lost its mark at the paragraph's end; of any other
    /// nobody can tell where it ends.
    /// </summary>
    private void Abandon(int index)
    {
        MarkedStretch stretch = stretches[index];
        Report(stretch.Open);
        if (!IsParagraphStart(stretch.Open) && !stretch.ContinuesPrevious)
            Drop(index);
    }

    private void Report(int mark)
    {
        if (Unclosed.Count < MostReported)
            Unclosed.Add(mark);
    }

    private bool IsNotice(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end - start <= NoticeLength && end > start && char.IsLetterOrDigit(text[end - 1]);
    }

    private void Drop(int index)
    {
        MarkedStretch stretch = stretches[index];
        stretch.Family = MarkFamily.None;
        stretches[index] = stretch;
    }

    private bool IsParagraphStart(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\u00A0')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Takes the mark as opening, closing or nothing; returns how many units it took.</summary>
    private int ReadMark(int at, int length)
    {
        if (IsFeetAndInches(at))
            return length;
        int open = FindOpen(at, length);
        if (open >= 0)
        {
            MarkFamily family = stretches[_open[open]].Family;
            bool reopens = Opens(at, length) && !Closes(at, length);
            if (!reopens)
            {
                if (IsSingle(family) && !ClosesSingle(at))
                    return length;
                Close(open, at, length);
                return length;
            }

            // A mark that can only open while its like is open: the earlier one was never closed.
            if (!IsSingle(family))
                Report(stretches[_open[open]].Open);
            for (int depth = open; depth < _depth; depth++)
                Drop(_open[depth]);
            _depth = open;
        }

        MarkFamily opened = FamilyOf(at, length);
        if (opened == MarkFamily.None || _depth == MaxDepth || !Opens(at, length) || IsInches(at))
            return length;
        if (IsSingle(opened) && ((_depth == 0 && !_hasSingles) || IsClipped(at)))
            return length;

        _open[_depth++] = stretches.Count;
        stretches.Add(new MarkedStretch { Open = at, Start = at + length, Family = opened, Parent = _depth > 1 ? _open[_depth - 2] : -1 });
        return length;
    }

    private void Close(int open, int at, int length)
    {
        for (int depth = open + 1; depth < _depth; depth++)
            Drop(_open[depth]);
        int index = _open[open];
        MarkedStretch stretch = stretches[index];
        stretch.End = at;
        stretch.Close = at + length;

        // French sets spaces inside its marks.
        while (stretch.Start < stretch.End && char.IsWhiteSpace(text[stretch.Start]))
            stretch.Start++;
        while (stretch.End > stretch.Start && char.IsWhiteSpace(text[stretch.End - 1]))
            stretch.End--;
        stretches[index] = stretch;
        if (IsBlank(stretch.Start, at))
            Drop(index);
        _depth = open;
    }

    /// <summary>The innermost open stretch that the mark can close, or -1.</summary>
    private int FindOpen(int at, int length)
    {
        for (int depth = _depth - 1; depth >= 0; depth--)
        {
            if (IsCloserOf(stretches[_open[depth]].Family, at, length))
                return depth;
        }

        return -1;
    }

    private int NextMark(int start) => start + CharSearch.Find<Mark>(text.AsSpan(start, _end - start));

    /// <summary>Number of units of the mark at a place: two for '' and ``, none for a ` alone.</summary>
    private int MarkLength(int at)
    {
        char c = text[at];
        if (c is not ('\'' or '`'))
            return 1;
        if (at + 1 < _end && text[at + 1] == c)
        {
            // ''' that ends a quotation within a quotation: the single one closes first.
            bool singleFirst = c == '\'' && at + 2 < _end && text[at + 2] == '\'' && _depth > 1 && stretches[_open[_depth - 1]].Family is MarkFamily.SingleStraight;
            return singleFirst ? 1 : 2;
        }

        return c == '\'' ? 1 : 0;
    }

    private static bool[] Marks()
    {
        bool[] marks = new bool[char.MaxValue + 1];
        foreach (char mark in "\"'`“”„‟«»‹›「」『』＂‘’‚")
            marks[mark] = true;
        return marks;
    }

    /// <summary>The family that a mark opens.</summary>
    private MarkFamily FamilyOf(int at, int length) => text[at] switch
    {
        '"' or '＂' => MarkFamily.Straight,
        '“' or '”' or '‟' => MarkFamily.Curly,
        '„' => MarkFamily.LowHigh,
        '«' => MarkFamily.Guillemets,
        '»' => MarkFamily.InwardGuillemets,
        '‹' or '›' => MarkFamily.SingleGuillemets,
        '「' => MarkFamily.Corner,
        '『' => MarkFamily.WhiteCorner,
        '‘' => MarkFamily.SingleCurly,
        '‚' => MarkFamily.SingleLow,
        '`' => MarkFamily.Doubled,
        '\'' => length == 2 ? MarkFamily.Doubled : MarkFamily.SingleStraight,
        _ => MarkFamily.None,
    };

    private bool IsCloserOf(MarkFamily family, int at, int length)
    {
        char c = text[at];
        return family switch
        {
            MarkFamily.Straight => c is '"' or '＂' or '”',
            MarkFamily.Curly => c is '”' or '“' or '‟' || (c == '"' && !Opens(at, length)),
            MarkFamily.LowHigh => c is '“' or '”' or '‟' || (c == '"' && !Opens(at, length) && !IsInches(at)),
            MarkFamily.Doubled => c == '\'' && length == 2,
            MarkFamily.Guillemets => c == '»',
            MarkFamily.InwardGuillemets => c == '«' || (c == '»' && !Opens(at, length)), // Swedish closes as it opens
            MarkFamily.SingleGuillemets => c is '‹' or '›',
            MarkFamily.Corner => c == '」',
            MarkFamily.WhiteCorner => c == '』',
            MarkFamily.SingleStraight => c == '\'' && length == 1,
            MarkFamily.SingleCurly => c is '’' or '\'' && length == 1,
            MarkFamily.SingleLow => c is '‘' or '’',
            _ => false,
        };
    }

    public static bool IsSingle(MarkFamily family) => family is MarkFamily.SingleStraight or MarkFamily.SingleCurly or MarkFamily.SingleLow;

    /// <summary>Whether the neighbours allow the mark to open.</summary>
    private bool Opens(int at, int length)
    {
        char c = text[at];
        if (c is '「' or '『' or '„' or '‚' or '`')
            return true;
        int next = at + length;
        if (next >= _end || (char.IsWhiteSpace(text[next]) && c is not ('«' or '»' or '‹' or '›' or '“')))
            return false;
        if (c is '“' or '«')
            return true;
        if (at == 0)
            return true;
        char before = text[at - 1];
        return char.IsWhiteSpace(before) || (_depth == 0 && c == '"' && char.IsLetter(text[next]) && char.IsLetter(before)) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '―' or '…' or '>' or '=' || (before is ':' or ',' && char.IsLetter(text[next])) || IsOpeningMark(at - 1);
    }

    /// <summary>Whether a stretch opens exactly at or just before this offset.</summary>
    private bool IsOpeningMark(int at) => _depth > 0 && stretches[_open[_depth - 1]].Start == at + 1;

    /// <summary>Whether the neighbours allow the mark to close.</summary>
    private bool Closes(int at, int length)
    {
        if (text[at] is '”' or '」' or '』' or '’')
            return true;
        int next = at + length;
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
            return next >= _end || (char.IsWhiteSpace(text[next]) || text[next] is ',' or '.' or ';' or ')' or '?' or '!');
        return next >= _end || !char.IsLetterOrDigit(text[next]) || !char.IsWhiteSpace(text[at - 1]);
    }

    /// <summary>Whether a single mark closes: an apostrophe has a letter behind it, or is a plural's possessive.</summary>
    private bool ClosesSingle(int at)
    {
        int next = at + 1;
        if (char.IsWhiteSpace(text[at - 1]))
            return false;
        if (next >= _end)
            return true;
        if (char.IsLetterOrDigit(text[next]))
            return false;
        if (text[at - 1] is not ('s' or 'S') || !char.IsWhiteSpace(text[next]))
            return true;
        int limit = Math.Min(_end, next + Lookahead);
        for (int i = next; i < limit; i++)
        {
            if (text[i] is '‘' or '"' or '”' or '“')
                return true;
            if (text[i] is '\'' or '’')
            {
                bool opens = char.IsWhiteSpace(text[i - 1]) && text[i] == '\'';
                if (opens)
                    return true;
                if (i + 1 >= _end || !char.IsLetterOrDigit(text[i + 1]))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether the mark stands for inches, minutes or seconds: a digit before it and nothing that opens.</summary>
    private bool IsInches(int at) => at > 0 && char.IsDigit(text[at - 1]);

    /// <summary>Whether the mark ends a height like 6'2".</summary>
    private bool IsFeetAndInches(int at)
    {
        int digit = at - 1;
        while (digit >= 0 && digit > at - 3 && char.IsDigit(text[digit]))
            digit--;
        return digit < at - 1 && digit > 0 && text[digit] is '\'' or '’' or '′' && char.IsDigit(text[digit - 1]);
    }

    /// <summary>Whether the apostrophe stands for letters left out: 'em, '90s.</summary>
    private bool IsClipped(int at)
    {
        int end = at + 1;
        if (end < _end && char.IsDigit(text[end]))
            return end + 2 < _end && char.IsDigit(text[end + 1]) && text[end + 2] is 's' or ' ';
        while (end < _end && end < at + 8 && char.IsLetter(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(at + 1, end - at - 1);
        return (lexicon.Find(Lexicon.Hash(word)) & WordClass.Clipped) != 0 && text[at] != '‘';
    }

    private readonly struct Mark : ICharKind
    {
        public bool Is(char c) => s_marks[c];

        public bool MayBeAny(Vector<ushort> chars)
        {
            Vector<ushort> straight = Vector.Equals(chars, new Vector<ushort>('"')) | Vector.Equals(chars, new Vector<ushort>('\'')) | Vector.Equals(chars, new Vector<ushort>('`'));
            Vector<ushort> angled = Vector.Equals(chars, new Vector<ushort>('«')) | Vector.Equals(chars, new Vector<ushort>('»'));
            return (straight | angled | Vector.GreaterThanOrEqual(chars, new Vector<ushort>('‘'))) != Vector<ushort>.Zero;
        }
    }
}
