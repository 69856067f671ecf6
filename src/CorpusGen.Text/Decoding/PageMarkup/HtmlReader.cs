using System.Globalization;
using System.Net;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>
/// Finds what HTML leaves in a text that was not taken out of it with care: character references (<c>&amp;quot;</c>,
/// <c>&amp;#8217;</c>, escaped twice as well), tags, comments, and what a page hides between tags. Front matter has none.
/// </summary>
internal sealed class HtmlReader
{
    private const int LongestReference = 10;
    private const int LongestName = 32;
    private const int MostAttributes = 64;
    private const string Escaped = "amp;";
    private const string DocumentType = "<!doctype ";

    private readonly string _text;

    /// <summary>Where the front matter ends.</summary>
    private readonly int _start;
    private readonly List<MarkupSign> _signs = [];

    /// <summary>From where marks were looked for last, and where they were found, so that no text is searched for them again and again.</summary>
    private readonly Dictionary<string, (int From, int At)> _found = new(StringComparer.Ordinal);

    /// <summary>Whether the text is all of a page, where the end of a line is no more than a space.</summary>
    private readonly bool _isDocument;

    /// <summary>Where the mark stands that ends what is no markup; -1 where nothing is.</summary>
    private int _endOfData = -1;

    /// <summary>Up to where text is preformatted, in which ends of lines are seen.</summary>
    private int _preformatted;

    private static readonly string[] s_paragraphs = ["<p>", "<p ", "<p\n", "<p\r", "<p\t"];

    private HtmlReader(string text, int start)
    {
        _text = text;
        _start = start;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        _isDocument = (IsAt(start, DocumentType) || IsAt(start, "<html")) && s_paragraphs.Any(paragraph => Has(text, paragraph));
    }

    /// <summary>What is seen of a text; null where it has no HTML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="below">What the text is the visible text of; null where it is the file's.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static VisibleText? See(string text, VisibleText? below, CancellationToken cancellation) =>
        Find(text, cancellation) is { Count: > 0 } signs ? MarkupSign.See(text, signs, below, cancellation) : null;

    /// <summary>Finds all, in the order of the text.</summary>
    public static List<MarkupSign> Find(string text, CancellationToken cancellation)
    {
        if (text.AsSpan().IndexOfAny('&', '<') < 0)
            return [];
        int start = FrontMatterBlock.Find(text)?.End ?? 0;
        HtmlReader reader = new(text, start);
        reader.Read(cancellation);
        return reader._signs;
    }

    private void Read(CancellationToken cancellation)
    {
        int found = 0;
        for (int at = Next(_start); at >= 0; at = Next(at))
        {
            if ((found++ & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            at = Math.Max(at + 1, _text[at] switch
            {
                '&' => ReadReference(at),
                '<' => ReadTag(at),
                ']' => Add(at, at + 3, ""),
                _ => ReadLineEnd(at),
            });
        }
    }

    private int Next(int start)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(start);
        int next = _isDocument ? rest.IndexOfAny('&', '<', '\n') : rest.IndexOfAny('&', '<');
        return _endOfData >= start && (next < 0 || start + next > _endOfData) ? _endOfData : next < 0 ? -1 : start + next;
    }

    /// <summary>Reads a character reference; returns the offset behind it, or the one given where there is none.</summary>
    private int ReadReference(int start)
    {
        int name = start + 1;
        while (string.CompareOrdinal(_text, name, Escaped, 0, Escaped.Length) == 0)
            name += Escaped.Length;
        if (TryDecode(name, out string? seen, out int end))
            return Add(start, end, seen!);
        return name > start + 1 ? Add(start, name, "&") : start;
    }

    /// <summary>What a reference stands for whose name or number begins at an offset.</summary>
    private bool TryDecode(int start, out string? seen, out int end)
    {
        seen = null;
        end = start;
        while (end < _text.Length && end < start + LongestReference && (IsLetterOrDigit(_text[end]) || (end == start && _text[end] == '#')))
            end++;
        if (end < start + 2 || end == _text.Length || _text[end] != ';')
            return false;
        string name = _text.Substring(start, end++ - start);
        if (name[0] == '#')
        {
            bool isHex = name[1] is 'x' or 'X';
            if (!int.TryParse(name.Substring(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return false;
            seen = Character(number);
            return seen is not null;
        }

        string reference = $"&{name};";
        seen = WebUtility.HtmlDecode(reference);
        return seen != reference;
    }

    /// <summary>The character of a number; null where no text has it. Numbers of Windows-1252 count as browsers take them.</summary>
    private static string? Character(int number) => number switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or 0x7F or (>= 0xD800 and <= 0xDFFF) or 0xFFFD or 0xFFFE or 0xFFFF or > 0x10FFFF => null,
        >= 0x80 and <= 0x9F => EncodingDamage.OfWindows(number) is var character && !char.IsControl(character) ? character.ToString() : null,
        _ => char.ConvertFromUtf32(number),
    };

    /// <summary>Reads a tag or the like, and what is hidden behind it; returns the offset behind, or the one given where there is none.</summary>
    private int ReadTag(int start)
    {
        if (IsAt(start, "<!--"))
            return Drop(start, Through("-->", start + 4));
        if (IsAt(start, "<![CDATA["))
        {
            _endOfData = Through("]]>", start) - 3;
            return Drop(start, _endOfData < start ? 0 : start + 9);
        }

        if (IsAt(start, "<?xml"))
            return Drop(start, Through("?>", start));
        if (IsAt(start, DocumentType))
            return Drop(start, Through(">", start));

        bool isEnd = start + 1 < _text.Length && _text[start + 1] == '/';
        int name = start + (isEnd ? 2 : 1), at = name;
        while (at < _text.Length && at < name + LongestName && (IsLetterOrDigit(_text[at]) || (at > name && _text[at] is ':' or '-')))
            at++;
        if (at == name || !(_text[name] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) || HtmlElement.Find(_text.Substring(name, at - name)) is not { } element)
            return start;
        int close = EndOfTag(at);
        if (close == 0)
            return start;
        if (!isEnd && element.Name == "pre" && close > _preformatted)
            _preformatted = Through("</pre", close);
        if (!isEnd && element.Hides && _text[close - 2] != '/' && (_isDocument || BeginsLine(start)) && EndOfHidden(element.Name, close) is > 0 and int end)
            close = end;
        return Add(start, close, isEnd ? element.Closing : element.Opening);
    }

    /// <summary>Whether it begins a line or follows a tag: who writes of a tag does so amid words.</summary>
    private bool BeginsLine(int start)
    {
        while (start > 0 && _text[start - 1] is ' ' or '\t')
            start--;
        return start == 0 || _text[start - 1] is '\n' or '\r' or '>';
    }

    /// <summary>Offset behind the end tag of an element that hides what it holds; 0 where it has none before it begins again.</summary>
    private int EndOfHidden(string name, int start)
    {
        int end = Through("</" + name, start);
        return end == 0 || _text.IndexOf("<" + name, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0 ? 0 : Math.Max(end, EndOfTag(end));
    }

    /// <summary>Offset behind a tag whose attributes begin at an offset; 0 where these are none, as in "x &lt;b and c&gt; d".</summary>
    private int EndOfTag(int at)
    {
        for (int attributes = 0; attributes <= MostAttributes; attributes++)
        {
            int before = at;
            while (at < _text.Length && (_text[at] == '/' || char.IsWhiteSpace(_text[at])))
                at++;
            if (at == _text.Length || _text[at] == '>')
                return at == _text.Length ? 0 : at + 1;
            int name = at;
            while (at < _text.Length && (IsLetterOrDigit(_text[at]) || _text[at] is '-' or '_' or ':' or '@' or '.'))
                at++;
            if (at == name || name == before || at == _text.Length)
                return 0;
            int sign = at;
            while (sign < _text.Length && char.IsWhiteSpace(_text[sign]))
                sign++;
            if (sign == _text.Length || _text[sign] != '=')
            {
                if (at - name > LongestName || !HtmlElement.IsFlag(_text.Substring(name, at - name)))
                    return 0;
                continue;
            }

            at = EndOfValue(sign + 1);
            if (at == 0)
                return 0;
        }

        return 0;
    }

    private int EndOfValue(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        if (at < _text.Length && _text[at] is '"' or '\'')
            return Through(_text[at].ToString(), at + 1);
        while (at < _text.Length && !char.IsWhiteSpace(_text[at]) && _text[at] is not ('<' or '>'))
            at++;
        return at;
    }

    private int ReadLineEnd(int at)
    {
        if (at < _preformatted)
            return at;
        int start = at, end = at;
        while (start > _start && char.IsWhiteSpace(_text[start - 1]))
            start--;
        while (end < _text.Length && char.IsWhiteSpace(_text[end]))
            end++;
        return Add(Math.Max(start, _signs.Count > 0 ? _signs[_signs.Count - 1].Range.End : 0), end, " ");
    }

    /// <summary>Offset behind the next such mark, in whatever case; 0 where there is none.</summary>
    private int Through(string mark, int start)
    {
        if (!_found.TryGetValue(mark, out (int From, int At) found) || start < found.From || found.At < start)
        {
            int next = _text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
            _found[mark] = found = (start, next < 0 ? int.MaxValue : next);
        }

        return found.At == int.MaxValue ? 0 : found.At + mark.Length;
    }

    private static bool Has(string text, string mark) => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsAt(int start, string mark) => string.Compare(_text, start, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int Drop(int start, int end) => end == 0 ? start : Add(start, end, "");

    private int Add(int start, int end, string seen)
    {
        _signs.Add(new MarkupSign(new TextRange(start, end), seen));
        return end;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
