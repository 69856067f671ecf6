using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>Cuts the lines of a page into segments where one line holds several things, and reads the facts off them.</summary>
internal sealed class PageBuilder
{
    private const int ShortestPullQuote = 5;
    private const int LongestPullQuote = 80;
    private const int MostPullQuotes = 32;
    private const int LongestKicker = 7;
    private const int MostLinesAboveDeck = 4;
    private const int ShortestDeck = 8;
    private const int LongestDeck = 45;
    private const int FewestParagraphsBelowDeck = 2;
    private const int ShortestBiography = 6;
    private const int LongestSignature = 60;

    private readonly PageLines _page;
    private readonly SegmentKind[] _kinds;
    private readonly CancellationToken _cancellation;
    private readonly PageWords _words;
    private readonly NameList _people = new();
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Segment> _pieces;
    private readonly List<BylineModel> _bylines = [];
    private readonly List<TextRange> _dates = [];
    private Fact? _dateline;

    public PageBuilder(PageLines page, PageLabels labels, CancellationToken cancellation)
    {
        _page = page;
        _words = page.Scratch;
        _cancellation = cancellation;
        _kinds = Array.ConvertAll(labels.Labels, Kind);
        _pieces = new List<Segment>(_kinds.Length);
        MarkPictures();
    }

    private string Text => _page.Text;

    /// <summary>Takes a name for an author, an agency or a contributor, and its line for a byline.</summary>
    public void AddByline(AuthorCandidate candidate)
    {
        BylineModel byline = BylineText.Make(Text, candidate.Person);
        if (_kinds[candidate.Line] == SegmentKind.Caption && (_page.AreTwins(candidate.Line, candidate.Line + 1) || _page.AreTwins(candidate.Line, candidate.Line - 1)))
            return;
        Add(byline);
        if (_kinds[candidate.Line] is not (SegmentKind.Paragraph or SegmentKind.Deck or SegmentKind.Date or SegmentKind.Bio) || _page.Lines[candidate.Line].Words <= 8)
            _kinds[candidate.Line] = SegmentKind.Byline;
    }

    /// <summary>Takes the dates for those of the article.</summary>
    public void AddDates(DateCandidate? published, DateCandidate? modified)
    {
        foreach (DateCandidate? date in new[] { published, modified })
        {
            if (date is not { } found)
                continue;
            _dates.Add(found.Match.Range);
            ref readonly Line line = ref _page.Lines[found.Line];
            if (_kinds[found.Line] is not (SegmentKind.Byline or SegmentKind.Date) && line.Words <= 14)
                _kinds[found.Line] = SegmentKind.Date;
        }
    }

    public Page Build(int start)
    {
        MarkKicker();
        MarkBiographies();
        MarkDeck();
        MarkPullQuotes();
        for (int i = 0; i < _kinds.Length; i++)
        {
            if ((i & 255) == 0)
                _cancellation.ThrowIfCancellationRequested();
            AddLine(i);
        }

        List<Segment> segments = Tile(start);
        List<ImageModel> images = Images();
        TextRange? truncation = TruncationFinder.Find(_page, _kinds);
        return new Page
        {
            Segments = segments,
            Headline = First(SegmentKind.Headline),
            AlternativeHeadline = First(SegmentKind.Deck),
            Kicker = First(SegmentKind.Kicker),
            Bylines = BylineDetails.Link(Text, [.. _bylines.OrderBy(byline => byline.Range!.Value.Start)], _pieces),
            Dateline = _dateline,
            Images = images,
            IsTruncated = truncation is not null,
            Findings = truncation is { } at ? [new Finding(RuleId.Truncated, at, [])] : [],
        };
    }

    /// <summary>What a line of that label is, unless a rule of the page says otherwise.</summary>
    public static SegmentKind Kind(LineLabel label) => label switch
    {
        LineLabel.Body => SegmentKind.Paragraph,
        LineLabel.Subheading => SegmentKind.Subheading,
        LineLabel.Deck => SegmentKind.Deck,
        LineLabel.Headline => SegmentKind.Headline,
        LineLabel.Author => SegmentKind.Byline,
        LineLabel.Date => SegmentKind.Date,
        LineLabel.Kicker => SegmentKind.Kicker,
        LineLabel.Caption => SegmentKind.Caption,
        LineLabel.Credit => SegmentKind.Credit,
        LineLabel.Bio => SegmentKind.Bio,
        _ => SegmentKind.Boilerplate,
    };

    /// <summary>A few words right above the headline that are no label of the page name the section or series.</summary>
    private void MarkKicker()
    {
        for (int k = 0; k < _kinds.Length; k++)
        {
            if (_kinds[k] == SegmentKind.Kicker && (_page.Lines[k].Has(LineTraits.EndsSentence) || _page.Lines[k].Tells(PageTopic.Notice)))
                _kinds[k] = SegmentKind.Boilerplate;
        }

        int i = Array.IndexOf(_kinds, SegmentKind.Headline) - 1;
        if (i < 0 || _kinds[i] != SegmentKind.Boilerplate)
            return;
        ref readonly Line line = ref _page.Lines[i];
        bool label = line.BoilerplateWords > 0 || line.Tells(PageTopic.Notice | PageTopic.Relative) || line.Date.IsFound || line.Has(LineTraits.Arrow | LineTraits.Address | LineTraits.Copyright);
        if (!label && line.LetterWords > 0 && line.Words <= LongestKicker && line.Repeats == 1)
            _kinds[i] = SegmentKind.Kicker;
    }

    /// <summary>Of two lines that begin alike, one with a credit behind it, both are a picture's; an address alone is nobody's.</summary>
    private void MarkPictures()
    {
        for (int i = 0; i < _kinds.Length; i++)
        {
            ref readonly Line line = ref _page.Lines[i];
            if (_kinds[i] == SegmentKind.Byline && line.Credit == line.Start && (line.Lead & (PageTopic.Credit | PageTopic.By)) == PageTopic.Credit)
                _kinds[i] = SegmentKind.Credit; // "Photo by", not "Words and photos by"
            if (line.Has(LineTraits.Address) && _page.Text.AsSpan(line.Start, line.Length).IndexOf(' ') < 0)
                _kinds[i] = SegmentKind.Boilerplate;
            if (i + 1 < _kinds.Length && _page.AreTwins(i, i + 1) && (line.Credit > line.Start || _page.Lines[i + 1].Credit > _page.Lines[i + 1].Start))
                _kinds[i] = _kinds[i + 1] = SegmentKind.Caption;
        }
    }

    /// <summary>
    /// A sentence between the headline and the credit of the lead picture is the deck; a brief of a paragraph or two has none.
    /// </summary>
    private void MarkDeck()
    {
        for (int i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] == SegmentKind.Deck && DatelineReader.End(Text, _words, _page.Lines[i].Range, out _, out _) > _page.Lines[i].Start)
                _kinds[i] = SegmentKind.Paragraph; // a dateline opens the story
        }

        int headline = Array.IndexOf(_kinds, SegmentKind.Headline);
        int deck = Array.IndexOf(_kinds, SegmentKind.Deck);
        int first = headline + 1;
        while (first < _kinds.Length && first <= headline + MostLinesAboveDeck && _kinds[first] is SegmentKind.Byline or SegmentKind.Date or SegmentKind.Boilerplate)
            first++;
        if (deck < 0 && headline >= 0 && first + 1 < _kinds.Length)
        {
            ref readonly Line line = ref _page.Lines[first];
            ref readonly Line next = ref _page.Lines[first + 1];
            bool credit = next.Credit == next.Start && !next.Has(LineTraits.StartsBracket) && _kinds[first + 1] is SegmentKind.Credit or SegmentKind.Caption;
            if (credit && _kinds[first] is SegmentKind.Paragraph or SegmentKind.Caption && line.Has(LineTraits.EndsSentence) && line.Words is >= ShortestDeck and <= LongestDeck)
                _kinds[first] = SegmentKind.Deck;
        }
        else if (deck >= 0 && _kinds.Count(kind => kind == SegmentKind.Paragraph) < FewestParagraphsBelowDeck)
        {
            for (int i = deck; i < _kinds.Length; i++)
            {
                if (_kinds[i] == SegmentKind.Deck && (_page.IsLong[i] || _page.Lines[i].Words > LongestDeck))
                    _kinds[i] = SegmentKind.Paragraph;
            }
        }
    }

    /// <summary>A line that begins with an author's name and tells of work and schooling is the author's biography.</summary>
    private void MarkBiographies()
    {
        for (int i = 0; i < _kinds.Length; i++)
        {
            ref readonly Line line = ref _page.Lines[i];
            if (_kinds[i] is not (SegmentKind.Paragraph or SegmentKind.Boilerplate or SegmentKind.Byline) || line.Words < ShortestBiography || !line.Tells(PageTopic.About))
                continue;
            foreach (BylineModel byline in _bylines)
            {
                if (byline.Kind == BylineKind.Author && byline.Range is { } at && at.End <= line.Start && Text.AsSpan(line.Start, Math.Min(line.Length, byline.Name.Length)).SequenceEqual(byline.Name.AsSpan()))
                    _kinds[i] = SegmentKind.Bio;
            }
        }
    }

    /// <summary>A line amid the body that repeats words of a paragraph is set apart for display, and so is a name below it.</summary>
    private void MarkPullQuotes()
    {
        if (_page.Run.IsEmpty)
            return;
        int tried = 0;
        TextRange body = new(_page.Lines[_page.Run.First].Start, _page.Lines[_page.Run.End - 1].End);
        for (int i = _page.Run.First; i < _page.Run.End && tried < MostPullQuotes; i++)
        {
            ref readonly Line line = ref _page.Lines[i];
            if (_kinds[i] is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Byline || line.Words is < ShortestPullQuote or > LongestPullQuote || line.Overlap < 100 || _kinds[i] == SegmentKind.Boilerplate && line.BoilerplateWords > 0)
                continue;
            tried++;
            if (!IsRepeated(line.Range, body))
                continue;
            _kinds[i] = SegmentKind.PullQuote;
            if (i + 1 < _kinds.Length && (_page.Lines[i + 1].Name & NameShape.Bare) != 0)
                _kinds[i + 1] = SegmentKind.PullQuote;
        }
    }

    private bool IsRepeated(TextRange line, TextRange body)
    {
        int start = line.Start, end = line.End;
        while (start < end && !Chars.IsWord(Text[start]))
            start++;
        while (end > start && !Chars.IsWord(Text[end - 1]))
            end--;
        if (end - start < 20)
            return false;
        ReadOnlySpan<char> words = Text.AsSpan(start, end - start);
        ReadOnlySpan<char> before = Text.AsSpan(body.Start, line.Start - body.Start);
        ReadOnlySpan<char> after = Text.AsSpan(line.End, body.End - line.End);
        return IsInside(before, words) || IsInside(after, words);
    }

    /// <summary>Whether the words stand in a longer line of the text.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        int at = text.IndexOf(words);
        if (at < 0)
            return false;
        int start = text.Slice(0, at).LastIndexOf('\n') + 1;
        int length = text.Slice(at).IndexOf('\n');
        int end = length < 0 ? text.Length : at + length;
        return end - start > words.Length + 12;
    }

    private void AddLine(int i)
    {
        TextRange range = _page.Lines[i].Range;
        switch (_kinds[i])
        {
            case SegmentKind.Headline:
                AddHeadline(i, range);
                break;
            case SegmentKind.Paragraph:
                AddParagraph(i, range);
                break;
            case SegmentKind.Caption or SegmentKind.Credit:
                AddCaption(_kinds[i], range);
                break;
            case SegmentKind.Byline or SegmentKind.Date:
                AddByline(_kinds[i], i, range);
                break;
            default:
                Add(_kinds[i], range);
                break;
        }
    }

    /// <summary>A kicker that ran into the headline is cut off where a capital follows a small letter.</summary>
    private void AddHeadline(int i, TextRange range)
    {
        int cut = range.Start;
        if (_page.Lines[i].Has(LineTraits.Fused))
        {
            _words.Read(Text, range);
            for (int k = 1; k < Math.Min(LongestKicker, _words.Count - 3); k++)
            {
                Word before = _words[k - 1], word = _words[k];
                if (word.Start != before.End || !word.IsCapitalized || before.Length < 3 || word.Length < 2 || before.Shape == WordShape.Digits)
                    continue;
                string together = Text.Substring(before.Start, word.End - before.Start);
                if (Text.IndexOf(together, word.End, StringComparison.Ordinal) < 0)
                    cut = word.Start;
                break;
            }
        }

        Add(SegmentKind.Kicker, new TextRange(range.Start, cut));
        Add(SegmentKind.Headline, new TextRange(cut, range.End));
    }

    private void AddParagraph(int i, TextRange range)
    {
        ref readonly Line line = ref _page.Lines[i];
        if (line.Has(LineTraits.StartsBullet))
        {
            Add(SegmentKind.ListItem, range);
            return;
        }

        if (_dateline is null && i < _page.Run.First + 3)
        {
            int end = DatelineReader.End(Text, _words, range, out TextRange place, out TextRange? agency);
            if (end > range.Start)
            {
                _dateline = new Fact(BylineText.Collapse(Text, place), place);
                AddAgency(agency);
                int last = end;
                while (last > range.Start && char.IsWhiteSpace(Text[last - 1]))
                    last--;
                Add(SegmentKind.Dateline, new TextRange(range.Start, last));
                range = new TextRange(end, range.End);
            }
        }

        int signature = Signature(range);
        Add(SegmentKind.Paragraph, new TextRange(range.Start, signature));
        Add(SegmentKind.Byline, new TextRange(signature, range.End));
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
        {
            Add(BylineText.Make(Text, person));
        }

        return dash;
    }

    private void AddCaption(SegmentKind kind, TextRange range)
    {
        _words.Read(Text, range);
        int start = kind == SegmentKind.Credit ? range.Start : CreditReader.Start(Text, _words, range);
        TextRange credit = new(start < 0 ? range.End : start, range.End);
        Add(SegmentKind.Caption, new TextRange(range.Start, credit.Start));
        Add(SegmentKind.Credit, credit);
        if (credit.IsEmpty)
            return;
        List<BylineModel> found = [];
        CreditReader.Read(Text, _words, credit, _people, found);
        foreach (BylineModel byline in found)
        {
            Add(byline);
        }
    }

    /// <summary>Where a byline and a date share the line, each has its part.</summary>
    private void AddByline(SegmentKind kind, int i, TextRange range)
    {
        DateMatch date = _page.Lines[i].Date;
        bool names = _bylines.Exists(byline => byline.Range is { } at && range.Contains(at));
        if (!date.IsFound || !names)
        {
            Add(kind, range);
            return;
        }

        int lead = date.Start;
        _words.Read(Text, range);
        for (int k = 0; k < _words.Count && _words[k].Start < date.Start; k++)
        {
            bool label = _words.Tells(k, PageTopic.Published | PageTopic.Updated) && !_bylines.Exists(byline => byline.Range is { } at && at.End > _words[k].Start && at.Start < _words[k].End);
            if (label && date.Start - _words[k].Start < 24)
            {
                lead = _words[k].Start;
                break;
            }
        }

        bool after = _bylines.Exists(byline => byline.Range is { } at && range.Contains(at) && at.Start >= date.End);
        Add(SegmentKind.Byline, new TextRange(range.Start, lead));
        Add(SegmentKind.Date, new TextRange(lead, after ? date.End : range.End));
        Add(SegmentKind.Byline, new TextRange(after ? date.End : range.End, range.End));
    }

    private void AddAgency(TextRange? range)
    {
        if (range is not { } at)
            return;
        string name = BylineText.Agency(Text, at);
        Add(new BylineModel(name, null, name, BylineKind.Agency, at));
    }

    /// <summary>Adds someone who is not yet named.</summary>
    private void Add(BylineModel byline)
    {
        if (_names.Add(byline.Name))
            _bylines.Add(byline);
    }

    /// <summary>Adds a piece without the white space at its ends; an empty one is none.</summary>
    private void Add(SegmentKind kind, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        if (start < end)
            _pieces.Add(new Segment(kind, new TextRange(start, end)));
    }

    private List<Segment> Tile(int start)
    {
        List<Segment> segments = new((_pieces.Count * 2) + 1);
        int at = start;
        foreach (Segment piece in _pieces)
        {
            if (piece.Range.Start > at)
                segments.Add(new Segment(SegmentKind.Blank, new TextRange(at, piece.Range.Start)));
            segments.Add(piece);
            at = piece.Range.End;
        }

        if (at < Text.Length)
            segments.Add(new Segment(SegmentKind.Blank, new TextRange(at, Text.Length)));
        return segments;
    }

    private List<ImageModel> Images()
    {
        List<ImageModel> images = [];
        for (int i = 0; i < _pieces.Count; i++)
        {
            Segment piece = _pieces[i];
            if (piece.Kind is not (SegmentKind.Caption or SegmentKind.Credit))
                continue;
            SegmentKind other = piece.Kind == SegmentKind.Caption ? SegmentKind.Credit : SegmentKind.Caption;
            TextRange? pair = i + 1 < _pieces.Count && _pieces[i + 1].Kind == other ? _pieces[++i].Range : null;
            images.Add(piece.Kind == SegmentKind.Caption ? new ImageModel(piece.Range, pair) : new ImageModel(pair, piece.Range));
        }

        return images;
    }

    private Fact? First(SegmentKind kind)
    {
        foreach (Segment piece in _pieces)
        {
            if (piece.Kind == kind)
                return new Fact(BylineText.Collapse(Text, piece.Range), piece.Range);
        }

        return null;
    }
}
