namespace CorpusGen.Tool.Files;

/// <summary>Where the lines of a text begin, as the compiler counts them.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (ends)
                _starts.Add(i + 1);
        }
    }

    /// <summary>The number of the line that an offset lies in; the first is 1.</summary>
    public int Line(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The place of an offset in its line; the first is 1.</summary>
    public int Column(int offset) => offset - _starts[Line(offset) - 1] + 1;

    /// <summary>Offset behind a line and its end.</summary>
    public int End(int line, int length) => line < _starts.Count ? _starts[line] : length;
}
