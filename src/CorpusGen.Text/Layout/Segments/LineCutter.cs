using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Cuts lines, from the first to the last, that hold several things into their pieces, and reads off them who is named there.</summary>
internal sealed class LineCutter(PageLines page, HeadlineOption headline, Bylines bylines, PagePieces pieces)
{
    private const int LongestSignature = 60;
    private const int ShortestSpeech = 4;
    private const int LongestDateLabel = 24;

    /// <summary>The dateline stands no farther behind the first line of the body.</summary>
    private const int DatelineReach = 3;

    private readonly PageWords _words = page.Scratch;
    private readonly bool _hasDialogue = Lexicon.For(page.Language).HasDashDialogue;
    private readonly NameList _people = new();

    /// <summary>Whether what begins with a dash here are items of a list: the line before them ends with a colon.</summary>
    private bool _beginsList;

    /// <summary>Where the story says it was written, once it was cut off its paragraph.</summary>
    public Fact? Dateline { get; private set; }

    private string Text => page.Text;

    public void Cut(int i, SegmentKind kind)
    {
        TextRange range = page.Lines[i].Range;
        if (!page.Lines[i].Has(LineTraits.StartsDash))
            _beginsList = page.Lines[i].Has(LineTraits.EndsColon);
        switch (kind)
        {
            case SegmentKind.Headline:
                CutHeadline(range);
                break;
            case SegmentKind.Paragraph:
                CutParagraph(i, range);
                break;
            case SegmentKind.Caption or SegmentKind.Credit:
                CutCaption(kind, range);
                break;
            case SegmentKind.Byline or SegmentKind.Date:
                CutByline(kind, i, range);
                break;
            default:
                pieces.Add(kind, range);
                break;
        }
    }

    /// <summary>What a gap parts from the headline is its kicker before it and the page's behind it.</summary>
    private void CutHeadline(TextRange range)
    {
        pieces.Add(headline.Before.Kind == HeadlineGapKind.None ? SegmentKind.Boilerplate : SegmentKind.Kicker, new TextRange(range.Start, headline.Range.Start));
        pieces.Add(SegmentKind.Headline, headline.Range);
        pieces.Add(SegmentKind.Boilerplate, new TextRange(headline.Range.End, range.End));
    }

    private void CutParagraph(int i, TextRange range)
    {
        if (page.Lines[i].Has(LineTraits.StartsBullet) && !IsDialogue(page.Lines[i]))
        {
            pieces.Add(SegmentKind.ListItem, range);
            return;
        }

        if (Dateline is null && i < page.Run.First + DatelineReach)
            range = CutDateline(range);
        int signature = Signature(range);
        pieces.Add(SegmentKind.Paragraph, new TextRange(range.Start, signature));
        pieces.Add(SegmentKind.Byline, new TextRange(signature, range.End));
    }

    /// <summary>Whether the dash at the start of a line opens what somebody says, and no item of a list.</summary>
    private bool IsDialogue(in Line line) =>
        _hasDialogue && !_beginsList && line.Has(LineTraits.StartsDash) && line.Has(LineTraits.EndsSentence) && line.Words >= ShortestSpeech;

    /// <summary>What the dateline leaves of the paragraph.</summary>
    private TextRange CutDateline(TextRange range)
    {
        int end = DatelineReader.End(page, range, out TextRange place, out TextRange? agency);
        if (end == range.Start)
            return range;
        Dateline = new Fact(BylineText.Collapse(Text, place), place);
        if (agency is { } at)
            bylines.AddAgency(Text, at);
        pieces.Add(SegmentKind.Dateline, new TextRange(range.Start, end));
        return new TextRange(end, range.End);
    }

    /// <summary>Offset of the dash and name that sign a paragraph of more than one sentence, or the paragraph's end.</summary>
    private int Signature(TextRange range)
    {
        int from = Math.Max(range.Start + LongestSignature, range.End - LongestSignature);
        int dash = from >= range.End ? -1 : Text.LastIndexOfAny(['—', '–', '―'], range.End - 1, range.End - from);
        if (dash < 0 || dash + 3 > range.End)
            return range.End;
        int before = dash;
        while (before > range.Start && char.IsWhiteSpace(Text[before - 1]))
            before--;
        if (Text[before - 1] is not ('.' or '!' or '?' or ')'))
            return range.End;
        _words.Read(Text, new TextRange(dash + 1, range.End));
        NameReader.Read(Text, _words, default, _people);
        if ((_people.Shape & NameShape.Bare) == 0)
            return range.End;
        foreach (NamedPerson person in _people.People)
            bylines.Add(BylineText.Make(Text, person));
        return dash;
    }

    private void CutCaption(SegmentKind kind, TextRange range)
    {
        _words.Read(Text, range);
        int start = kind == SegmentKind.Credit ? range.Start : CreditReader.Start(Text, _words, range);
        TextRange credit = new(start < 0 ? range.End : start, range.End);
        pieces.Add(SegmentKind.Caption, new TextRange(range.Start, credit.Start));
        pieces.Add(SegmentKind.Credit, credit);
        if (credit.IsEmpty)
            return;
        List<BylineModel> found = [];
        CreditReader.Read(Text, _words, credit, _people, found);
        foreach (BylineModel byline in found)
            bylines.Add(byline);
    }

    /// <summary>Where a byline and a date share the line, each has its part.</summary>
    private void CutByline(SegmentKind kind, int i, TextRange range)
    {
        DateMatch date = page.Lines[i].Date;
        if (!date.IsFound || !bylines.StandIn(range))
        {
            pieces.Add(kind, range);
            return;
        }

        int lead = DateLabel(date, range);
        int end = bylines.StandIn(new TextRange(date.End, range.End)) ? date.End : range.End;
        pieces.Add(SegmentKind.Byline, new TextRange(range.Start, lead));
        pieces.Add(SegmentKind.Date, new TextRange(lead, end));
        pieces.Add(SegmentKind.Byline, new TextRange(end, range.End));
    }

    /// <summary>Offset of the "Published" or "Updated" before a date, or that of the date itself.</summary>
    private int DateLabel(DateMatch date, TextRange range)
    {
        _words.Read(Text, range);
        for (int k = 0; k < _words.Count && _words[k].Start < date.Start; k++)
        {
            bool label = _words.Tells(k, PageTopic.Published | PageTopic.Updated) && !bylines.Touch(new TextRange(_words[k].Start, _words[k].End));
            if (label && date.Start - _words[k].Start < LongestDateLabel)
                return _words[k].Start;
        }

        return date.Start;
    }
}
