using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>The pieces that the lines were cut into, in the order of the text, white space left out.</summary>
internal sealed class PagePieces(string text, int lines)
{
    private readonly List<Segment> _all = new(lines);

    public IReadOnlyList<Segment> All => _all;

    /// <summary>Adds a piece without the white space at its ends; an empty one is none.</summary>
    public void Add(SegmentKind kind, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end)
            _all.Add(new Segment(kind, new TextRange(start, end)));
    }

    /// <summary>The text of the first piece of a kind, or null where there is none.</summary>
    public Fact? First(SegmentKind kind)
    {
        foreach (Segment piece in _all)
        {
            if (piece.Kind == kind)
                return new Fact(BylineText.Collapse(text, piece.Range), piece.Range);
        }

        return null;
    }

    /// <summary>The pieces and the white space between them, from an offset to the end of the text.</summary>
    public List<Segment> Tile(int start)
    {
        List<Segment> segments = new((_all.Count * 2) + 1);
        int at = start;
        foreach (Segment piece in _all)
        {
            if (piece.Range.Start > at)
                segments.Add(new Segment(SegmentKind.Blank, new TextRange(at, piece.Range.Start)));
            segments.Add(piece);
            at = piece.Range.End;
        }

        if (at < text.Length)
            segments.Add(new Segment(SegmentKind.Blank, new TextRange(at, text.Length)));
        return segments;
    }

    /// <summary>Captions and credits, paired where one follows the other.</summary>
    public List<ImageModel> Images()
    {
        List<ImageModel> images = [];
        for (int i = 0; i < _all.Count; i++)
        {
            Segment piece = _all[i];
            if (piece.Kind is not (SegmentKind.Caption or SegmentKind.Credit))
                continue;
            SegmentKind other = piece.Kind == SegmentKind.Caption ? SegmentKind.Credit : SegmentKind.Caption;
            TextRange? pair = i + 1 < _all.Count && _all[i + 1].Kind == other ? _all[++i].Range : null;
            images.Add(piece.Kind == SegmentKind.Caption ? new ImageModel(piece.Range, pair) : new ImageModel(pair, piece.Range));
        }

        return images;
    }
}
