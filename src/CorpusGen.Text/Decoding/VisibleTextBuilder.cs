using System.Text;

namespace CorpusGen.Text.Decoding;

/// <summary>Makes the visible text out of a text, from its beginning to its end.</summary>
/// <param name="text">The text.</param>
/// <param name="below">What the text is the visible text of; null where it is the file's.</param>
internal sealed class VisibleTextBuilder(string text, VisibleText? below)
{
    private readonly StringBuilder _visible = new(text.Length);
    private readonly List<VisibleText.Cut> _cuts = [];
    private bool _isRespelled;

    /// <summary>How far the text has been taken over.</summary>
    public int At { get; private set; }

    /// <summary>The character that is seen before this place; 0 where there is none.</summary>
    public char Last => _visible.Length > 0 ? _visible[_visible.Length - 1] : '\0';

    /// <summary>Up to an offset, all is seen as it is written.</summary>
    public void Keep(int end)
    {
        _visible.Append(text, At, end - At);
        At = end;
    }

    /// <summary>Up to an offset, nothing is seen.</summary>
    public void Drop(int end) => Cut(LastCutHere()?.End ?? At, end);

    /// <summary>Up to an offset, something else is seen than is written.</summary>
    public void Replace(int end, string seen)
    {
        _visible.Append(seen);
        if (end - At == seen.Length)
            At = end;
        else
            Cut(end, end);
        _isRespelled = true;
    }

    /// <summary>The character before this place and the one behind it are seen as one.</summary>
    public void Compose(char composed)
    {
        _visible[_visible.Length - 1] = composed;
        Cut(At + 1, At + 1);
    }

    /// <summary>The visible text; null where it is the text itself.</summary>
    public VisibleText? Build()
    {
        if (_cuts.Count == 0 && !_isRespelled)
            return null;
        Keep(text.Length);
        return new VisibleText(text, _visible.ToString(), _cuts, below);
    }

    private void Cut(int end, int start)
    {
        if (LastCutHere() is not null)
            _cuts.RemoveAt(_cuts.Count - 1);
        _cuts.Add(new VisibleText.Cut(_visible.Length, end, start));
        At = start;
    }

    private VisibleText.Cut? LastCutHere() => _cuts.Count > 0 && _cuts[_cuts.Count - 1].Place == _visible.Length ? _cuts[_cuts.Count - 1] : null;
}
