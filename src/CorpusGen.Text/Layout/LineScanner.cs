namespace CorpusGen.Text.Layout;

/// <summary>Goes through the lines of a text that hold more than white space, in one pass and without memory of its own.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the first line begins; offsets are those of <paramref name="text"/>.</param>
internal ref struct LineScanner(ReadOnlySpan<char> text, int start)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = start;
    private int _breaks;

    /// <summary>Finds the next line; false at the end.</summary>
    public bool Next(out LineBounds line)
    {
        ReadOnlySpan<char> text = _text;
        while (_at < text.Length)
        {
            int length = text.Slice(_at).IndexOfAny(['\n', '\r', '\u2028', '\u2029']);
            int end = length < 0 ? text.Length : _at + length;
            int first = _at, last = end;
            while (first < last && IsSpace(text[first]))
                first++;
            while (last > first && IsSpace(text[last - 1]))
                last--;
            _at = end + 1;
            if (_at < text.Length && text[end] == '\r' && text[_at] == '\n')
                _at++;
            int breaks = _breaks++;
            if (last > first)
            {
                line = new LineBounds(first, last, breaks);
                _breaks = 1;
                return true;
            }
        }

        line = default;
        return false;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
