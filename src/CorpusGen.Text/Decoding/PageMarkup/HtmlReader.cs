using System.Globalization;
using System.Net;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>
/// Finds what HTML leaves in a text that was not taken out of it with care: character references (<c>&amp;quot;</c>,
/// <c>&amp;#8217;</c>, escaped twice as well), tags, comments, and what a page hides between tags.
/// </summary>
internal ref struct HtmlReader
{
    /// <summary>Letters of the longest name of a reference that HTML 4 has, and more than those of any tag.</summary>
    private const int LongestName = 10;

    private const string Escaped = "amp;";
    private const string Declaration = "<!doctype ";

    private readonly string _text;
    private readonly List<MarkupSign> _signs;

    /// <summary>Marks that are known to end nothing any more, so that no text is searched for them again and again.</summary>
    private HashSet<string>? _missing;

    /// <summary>Whether the text is all of a page, where the end of a line is no more than a space.</summary>
    private bool _isDocument;

    private HtmlReader(string text, List<MarkupSign> signs)
    {
        _text = text;
        _signs = signs;
    }

    /// <summary>Finds all from an offset on.</summary>
    public static void Find(string text, int start, List<MarkupSign> signs, CancellationToken cancellation)
    {
        HtmlReader reader = new(text, signs);
        int found = 0;
        for (int at = Next(text, start); at >= 0; at = Next(text, at))
        {
            if ((found++ & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            at = Math.Max(at + 1, text[at] == '&' ? reader.ReadReference(at) : reader.ReadTag(at));
        }

        if (reader._isDocument)
            reader.ReadLineEnds(start);
    }

    private static int Next(string text, int start)
    {
        int next = text.AsSpan(start).IndexOfAny('&', '<');
        return next < 0 ? -1 : start + next;
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
        while (end < _text.Length && end < start + LongestName && (IsAsciiLetterOrDigit(_text[end]) || (end == start && _text[end] == '#')))
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
        string decoded = WebUtility.HtmlDecode(reference);
        if (decoded == reference)
            return false;
        seen = Visible(decoded);
        return true;
    }

    /// <summary>The character of a number; null where no text has it. Numbers of Windows-1252 count as browsers take them.</summary>
    private static string? Character(int number) => number switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or 0x7F or (>= 0xD800 and <= 0xDFFF) or 0xFFFD or 0xFFFE or 0xFFFF or > 0x10FFFF => null,
        >= 0x80 and <= 0x9F => EncodingDamage.OfWindows(number) is var character && !char.IsControl(character) ? character.ToString() : null,
        _ => Visible(char.ConvertFromUtf32(number)),
    };

    private static string Visible(string character) => character.Length == 1 && VisibleCharacters.IsInvisible(character[0]) ? "" : character;

    /// <summary>Reads a tag or a comment, and what is hidden behind it; returns the offset behind, or the one given where there is none.</summary>
    private int ReadTag(int start)
    {
        if (string.CompareOrdinal(_text, start, "<!--", 0, 4) == 0)
            return Through("-->", start + 4) is var end and > 0 ? Add(start, end, "") : start;
        if (string.Compare(_text, start, Declaration, 0, Declaration.Length, StringComparison.OrdinalIgnoreCase) == 0)
        {
            _isDocument = true;
            return Through(">", start) is var behind and > 0 ? Add(start, behind, "") : start;
        }

        bool isEnd = start + 1 < _text.Length && _text[start + 1] == '/';
        int name = start + (isEnd ? 2 : 1), at = name;
        while (at < _text.Length && at < name + LongestName && IsAsciiLetterOrDigit(_text[at]))
            at++;
        if (at == name || at == _text.Length || !(_text[at] is '>' or '/' || char.IsWhiteSpace(_text[at])))
            return start;
        if (HtmlElement.Find(_text.Substring(name, at - name)) is not { } element || EndOfTag(at) is not (> 0 and int close))
            return start;
        _isDocument |= element.Name == "html";
        if (!isEnd && element.Hides && Through("</" + element.Name, close) is > 0 and int inner)
            close = EndOfTag(inner) is > 0 and int outer ? outer : inner;
        return Add(start, close, element.BreaksLine ? "\n" : "");
    }

    private readonly void ReadLineEnds(int start)
    {
        for (int at = start; at < _text.Length; at++)
        {
            if (_text[at] is not ('\n' or '\r'))
                continue;
            int first = at;
            while (at + 1 < _text.Length && char.IsWhiteSpace(_text[at + 1]))
                at++;
            Add(first, at + 1, " ");
        }
    }

    /// <summary>Offset behind a tag whose attributes begin at an offset; 0 where these are none, as in "x &lt;b and c&gt; d".</summary>
    private int EndOfTag(int at)
    {
        bool hasContent = false, hasValue = false;
        for (; at < _text.Length && _text[at] is not ('<' or '>'); at++)
        {
            hasContent |= _text[at] != '/' && !char.IsWhiteSpace(_text[at]);
            hasValue |= _text[at] == '=';
        }

        return at < _text.Length && _text[at] == '>' && hasContent == hasValue ? at + 1 : 0;
    }

    /// <summary>Offset behind the next such mark, in whatever case; 0 where there is none.</summary>
    private int Through(string mark, int start)
    {
        if (_missing?.Contains(mark) == true)
            return 0;
        int found = _text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        if (found >= 0)
            return found + mark.Length;
        (_missing ??= []).Add(mark);
        return 0;
    }

    private readonly int Add(int start, int end, string seen)
    {
        _signs.Add(new MarkupSign(new TextRange(start, end), seen));
        return end;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
