using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>
/// Finds the signs of Markdown, as programs write it that turn pages into text: headings, emphasis, links, images,
/// block quotations, escapes. A text has none unless it has one that no other text has: a heading, a link, or two pairs
/// of asterisks around words.
/// </summary>
/// <remarks>After CommonMark 0.31, of which it has what articles have, and reads a line at a time.</remarks>
internal ref struct MarkdownReader
{
    private const int LongestHeading = 6;
    private const int LongestRun = 3;
    private const int ShortestUnderline = 3;

    private readonly string _text;
    private readonly List<MarkupSign> _signs = [];

    /// <summary>Where the brackets of the line begin that may be a link's.</summary>
    private readonly List<int> _brackets = [];

    /// <summary>What may open emphasis in the paragraph.</summary>
    private readonly List<TextRange> _asterisks = [], _underscores = [];

    private bool _isMarkdown;

    private MarkdownReader(string text) => _text = text;

    /// <summary>Finds all from an offset on.</summary>
    public static void Find(string text, int start, List<MarkupSign> signs, CancellationToken cancellation)
    {
        if (!Has(text, "](") && !Has(text, "**") && !Has(text, "#"))
            return;
        MarkdownReader reader = new(text);
        LineScanner lines = new(text.AsSpan(), start);
        for (int read = 0; lines.Next(out LineBounds line); read++)
        {
            if ((read & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (line.Breaks > 1)
            {
                reader._asterisks.Clear();
                reader._underscores.Clear();
            }

            reader.ReadLine(line, cancellation);
        }

        if (reader._isMarkdown)
            signs.AddRange(reader._signs);
    }

    private static bool Has(string text, string sign) => text.IndexOf(sign, StringComparison.Ordinal) >= 0;

    private void ReadLine(LineBounds line, CancellationToken cancellation)
    {
        (int at, int end) = (line.Start, line.End);
        while (at < end && _text[at] == '>' && (at + 1 == end || _text[at + 1] is ' ' or '>'))
            at = Drop(at, at + 1 < end && _text[at + 1] == ' ' ? at + 2 : at + 1);
        ReadOnlySpan<char> rest = _text.AsSpan(at, end - at);
        if (line.Breaks == 1 && rest.Length >= ShortestUnderline && rest.TrimStart('=').IsEmpty)
        {
            Drop(at, end);
            return;
        }

        int marks = rest.Length - rest.TrimStart('#').Length;
        if (marks is > 0 and <= LongestHeading && marks < rest.Length && char.IsWhiteSpace(rest[marks]))
        {
            at = Drop(at, end - rest.Slice(marks).TrimStart().Length);
            int words = at + _text.AsSpan(at, end - at).TrimEnd('#').TrimEnd().Length;
            if (words > at && words < end && char.IsWhiteSpace(_text[words]))
            {
                Drop(words, end);
                end = words;
            }

            _isMarkdown = true;
        }

        ReadWords(at, end, cancellation);
    }

    private void ReadWords(int start, int end, CancellationToken cancellation)
    {
        _brackets.Clear();
        int found = 0;
        for (int at = Next(start, end); at < end; at = Next(at, end))
        {
            if ((++found & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            switch (_text[at])
            {
                case '\\':
                    at = at + 1 == end || IsPunctuation(_text[at + 1]) ? Math.Min(end, Drop(at, at + 1) + 1) : at + 1;
                    break;
                case '[':
                    _brackets.Add(at > start && _text[at - 1] == '!' ? at - 1 : at);
                    at++;
                    break;
                case ']':
                    at = CloseBracket(at, end);
                    break;
                case ':':
                    at = string.CompareOrdinal(_text, at, "://", 0, 3) == 0 ? EndOfAddress(at, end) : at + 1;
                    break;
                default:
                    at = ReadEmphasis(at, start, end);
                    break;
            }
        }
    }

    private readonly int Next(int at, int end)
    {
        int next = _text.AsSpan(at, end - at).IndexOfAny(@"\*_[]:".AsSpan());
        return next < 0 ? end : at + next;
    }

    private readonly int EndOfAddress(int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(_text[at]) && _text[at] is not (')' or '[' or ']' or '<' or '>' or '"'))
            at++;
        return at;
    }

    /// <summary>What stands between brackets is seen where an address follows: [words](address), ![words](address).</summary>
    private int CloseBracket(int at, int end)
    {
        if (_brackets.Count == 0)
            return at + 1;
        int open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        int link = EndOfLink(at + 1, end);
        if (link == 0)
            return at + 1;
        Drop(open, open + (_text[open] == '!' ? 2 : 1));
        _isMarkdown = true;
        return Drop(at, link);
    }

    /// <summary>Offset behind "(address)" or "(address "title")"; 0 where there is none.</summary>
    private readonly int EndOfLink(int open, int end)
    {
        if (open >= end || _text[open] != '(')
            return 0;
        int at = open + 1, depth = 0;
        bool isAddress = false;
        for (; at < end && !char.IsWhiteSpace(_text[at]) && (depth > 0 || _text[at] != ')'); at++)
        {
            if (_text[at] is '[' or ']')
                return 0;
            isAddress |= _text[at] is '/' or '.' or ':' or '#';
            depth += _text[at] == '(' ? 1 : _text[at] == ')' ? -1 : 0;
        }

        if (!isAddress || at == end)
            return 0;
        if (char.IsWhiteSpace(_text[at]))
        {
            while (at < end && char.IsWhiteSpace(_text[at]))
                at++;
            int title = at < end && _text[at] is '"' or '\'' ? _text.IndexOf(_text[at], at + 1, end - at - 1) : -1;
            at = title + 1;
        }

        return at > 0 && at < end && _text[at] == ')' ? at + 1 : 0;
    }

    /// <summary>Asterisks or underscores that open emphasis, or close what the same ones opened.</summary>
    private int ReadEmphasis(int at, int start, int end)
    {
        char mark = _text[at];
        int limit = at;
        while (limit < end && _text[limit] == mark)
            limit++;
        char before = at > start ? _text[at - 1] : ' ', after = limit < end ? _text[limit] : ' ';
        List<TextRange> openers = mark == '*' ? _asterisks : _underscores;
        if (limit - at > LongestRun)
            return limit;
        if (!char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after))
        {
            while (at < limit && openers.Count > 0)
            {
                TextRange opener = openers[openers.Count - 1];
                openers.RemoveAt(openers.Count - 1);
                int marks = Math.Min(opener.Length, limit - at);
                if (marks < opener.Length)
                    openers.Add(new TextRange(opener.Start, opener.End - marks));
                Drop(opener.End - marks, opener.End);
                at = Drop(at, at + marks);
                _isMarkdown |= mark == '*' && marks > 1;
            }
        }

        if (at < limit && !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before))
            openers.Add(new TextRange(at, limit));
        return limit;
    }

    private readonly int Drop(int start, int end)
    {
        _signs.Add(new MarkupSign(new TextRange(start, end), ""));
        return end;
    }

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
