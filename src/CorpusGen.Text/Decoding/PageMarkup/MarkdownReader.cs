using System.Numerics;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>
/// Finds the signs of Markdown, as programs write it that turn pages into text: headings, emphasis, links, images,
/// block quotations, escapes. A text has none unless it has one that hardly another text has: headings, a link, or words between
/// two pairs of asterisks. Front matter has none.
/// </summary>
/// <remarks>After CommonMark 0.31, of which it has what articles have; links may go on over lines, as programs break them.</remarks>
internal sealed class MarkdownReader
{
    private const int LongestHeading = 6;
    private const int LongestRun = 3;
    private const int ShortestUnderline = 3;

    /// <summary>Characters that are looked at for a letter.</summary>
    private const int MostRead = 64;

    private readonly string _text;

    /// <summary>In the order of the text: what may open something has its place before it is known whether it does.</summary>
    private readonly List<MarkupSign> _signs = [];

    /// <summary>What may be a link's or an image's beginning, by the index of its sign.</summary>
    private readonly List<(int Start, int Sign)> _brackets = [];

    /// <summary>What may open emphasis in the paragraph.</summary>
    private readonly List<(TextRange Range, int Sign)> _asterisks = [], _underscores = [];

    private int _headings;
    private bool _isMarkdown;

    private MarkdownReader(string text) => _text = text;

    /// <summary>What is seen of a text; null where it is no Markdown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="below">What the text is the visible text of; null where it is the file's.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static VisibleText? See(string text, VisibleText? below, CancellationToken cancellation)
    {
        if (!Has(text, "](") && !Has(text, "**") && !Has(text, "# ") && !Has(text, "\n==="))
            return null;
        MarkdownReader reader = new(text);
        reader.Read(cancellation);
        return reader._isMarkdown ? MarkupSign.See(text, reader._signs, below, cancellation) : null;
    }

    private static bool Has(string text, string sign) => text.IndexOf(sign, StringComparison.Ordinal) >= 0;

    private void Read(CancellationToken cancellation)
    {
        LineScanner lines = new(_text.AsSpan(), FrontMatterBlock.Find(_text)?.End ?? 0);
        LineBounds before = default;
        for (int read = 0; lines.Next(out LineBounds line); read++)
        {
            if ((read & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (line.Breaks > 1)
            {
                _asterisks.Clear();
                _underscores.Clear();
            }

            if (!IsUnderline(line, before))
                ReadLine(line, isFirst: read == 0, cancellation);
            before = line;
        }
    }

    /// <summary>Whether a line makes a heading of the one above: as long as that, as programs write it.</summary>
    private bool IsUnderline(LineBounds line, LineBounds above)
    {
        ReadOnlySpan<char> marks = _text.AsSpan(line.Start, line.Length);
        if (line.Breaks != 1 || line.Length < ShortestUnderline || line.Length != above.Length || !(marks.TrimStart('=').IsEmpty || marks.TrimStart('-').IsEmpty))
            return false;
        Drop(line.Start, line.End);
        _isMarkdown |= marks[0] == '=';
        return true;
    }

    private void ReadLine(LineBounds line, bool isFirst, CancellationToken cancellation)
    {
        (int at, int end) = (line.Start, line.End);
        while (at < end && _text[at] == '>' && (at + 1 == end || _text[at + 1] is ' ' or '>'))
            at = Drop(at, at + 1 < end && _text[at + 1] == ' ' ? at + 2 : at + 1);
        ReadOnlySpan<char> rest = _text.AsSpan(at, end - at);
        int marks = rest.Length - rest.TrimStart('#').Length;
        if (marks is > 0 and <= LongestHeading && marks < rest.Length && char.IsWhiteSpace(rest[marks]) && HasLetter(at, end))
        {
            at = Drop(at, end - rest.Slice(marks).TrimStart().Length);
            int words = at + _text.AsSpan(at, end - at).TrimEnd('#').TrimEnd().Length;
            bool isClosed = words > at && words < end && char.IsWhiteSpace(_text[words]);
            ReadWords(at, isClosed ? words : end, cancellation);
            if (isClosed)
                Drop(words, end);

            // One line alone may count something or be a tag of a network.
            _isMarkdown |= !char.IsDigit(_text[at]) && (isFirst || marks > 1 || ++_headings > 1);
            return;
        }

        ReadWords(at, end, cancellation);
    }

    private void ReadWords(int start, int end, CancellationToken cancellation)
    {
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
                    int open = at > start && _text[at - 1] == '!' && !(at > start + 1 && _text[at - 2] == '\\') ? at - 1 : at;
                    _brackets.Add((open, Reserve(open)));
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

    private int Next(int at, int end) => at + CharSearch.Find<Sign>(_text.AsSpan(at, end - at));

    private int EndOfAddress(int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(_text[at]) && _text[at] is not (')' or '[' or ']' or '<' or '>' or '"' or '*'))
            at++;
        return at;
    }

    /// <summary>Of a link "[words](address)" the words are seen, and of an image "![words](address)" nothing.</summary>
    private int CloseBracket(int at, int end)
    {
        if (_brackets.Count == 0)
            return at + 1;
        (int open, int sign) = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        int link = EndOfLink(at + 1, end);
        if (link == 0)
            return at + 1;
        _isMarkdown = true;
        if (_text[open] == '!')
        {
            _signs[sign] = new MarkupSign(new TextRange(open, link), "");
            return link;
        }

        _signs[sign] = new MarkupSign(new TextRange(open, open + 1), "");
        return Drop(at, link);
    }

    /// <summary>Offset behind "(address)" or "(address "title")"; 0 where there is none.</summary>
    private int EndOfLink(int open, int end)
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
        if (limit - at > LongestRun)
            return limit;
        char before = at > start ? _text[at - 1] : ' ', after = limit < end ? _text[limit] : ' ';
        List<(TextRange Range, int Sign)> openers = mark == '*' ? _asterisks : _underscores;
        if (IsEnd(before) && !IsOfWord(after))
        {
            while (at < limit && openers.Count > 0)
            {
                (TextRange opener, int sign) = openers[openers.Count - 1];
                openers.RemoveAt(openers.Count - 1);
                int marks = Math.Min(opener.Length, limit - at), inner = opener.End - marks;
                _signs[sign] = new MarkupSign(new TextRange(inner, _signs[sign].Range.IsEmpty ? opener.End : _signs[sign].Range.End), "");
                if (marks < opener.Length)
                    openers.Add((new TextRange(opener.Start, inner), sign));
                _isMarkdown |= mark == '*' && marks > 1 && HasLetter(opener.End, at);
                at = Drop(at, at + marks);
            }
        }

        if (at < limit && IsBeginning(after) && !IsOfWord(before))
            openers.Add((new TextRange(at, limit), Reserve(at)));
        return limit;
    }

    private bool HasLetter(int start, int end)
    {
        end = Math.Min(end, start + MostRead);
        while (start < end && !char.IsLetter(_text[start]))
            start++;
        return start < end;
    }

    /// <summary>Whether emphasis may begin before a character: a letter, a digit, or a mark that opens something.</summary>
    private static bool IsBeginning(char c) => char.IsLetterOrDigit(c) || c is '"' or '“' or '„' or '‘' or '\'' or '«' or '‹' or '»' or '「' or '『' or '《' or '(' or '（' or '[' or '¿' or '¡' or '$' or '€' or '£' or '@' or '#' or '*' or '_' or '\\' or '.' or '…' or '-' or '–' or '—';

    /// <summary>Whether emphasis may end behind a character.</summary>
    private static bool IsEnd(char c) => !char.IsWhiteSpace(c) && c is not ('(' or '（' or '[' or '“' or '„' or '‘' or '«' or '「' or '『' or '《');

    /// <summary>Whether a character is of a word in a script that divides words.</summary>
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private int Reserve(int at)
    {
        _signs.Add(new MarkupSign(new TextRange(at, at), ""));
        return _signs.Count - 1;
    }

    private int Drop(int start, int end)
    {
        _signs.Add(new MarkupSign(new TextRange(start, end), ""));
        return end;
    }

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>What all that stands amid words has one of.</summary>
    private readonly struct Sign : ICharKind
    {
        public bool Is(char c) => c is '\\' or '*' or '_' or '[' or ']' or ':';

        public bool MayBeAny(Vector<ushort> chars) =>
            (Vector.LessThan(chars - new Vector<ushort>('['), new Vector<ushort>(5)) | Vector.Equals(chars, new Vector<ushort>('*')) | Vector.Equals(chars, new Vector<ushort>(':'))) != Vector<ushort>.Zero;
    }
}
