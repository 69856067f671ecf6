using CorpusGen.Text.Decoding.PageMarkup;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Decoding;

/// <summary>
/// A text as it was seen on its page: without <see cref="EncodingDamage"/>, with the characters that
/// <see cref="VisibleCharacters"/> gives, and without the HTML or Markdown that it was saved with. Knows where all that is
/// seen stands in the file.
/// </summary>
internal sealed class VisibleText
{
    private readonly string _original;

    /// <summary>Where something was left out, in order.</summary>
    private readonly List<Cut> _cuts;

    /// <summary>What this is the visible text of; null where that is the file's text.</summary>
    private readonly VisibleText? _below;

    /// <param name="text">What it is the visible text of.</param>
    /// <param name="visible">What is seen.</param>
    /// <param name="cuts">Where something was left out, in order.</param>
    /// <param name="below">What <paramref name="text"/> is the visible text of; null where that is the file's text.</param>
    public VisibleText(string text, string visible, List<Cut> cuts, VisibleText? below)
    {
        _original = below?._original ?? text;
        Text = visible;
        _cuts = cuts;
        _below = below;
    }

    public string Text { get; }

    /// <summary>What is seen of a file's text.</summary>
    public static string See(string text, CancellationToken cancellation = default) => Of(text, cancellation)?.Text ?? text;

    /// <summary>The visible text of a file; null where its text is that already.</summary>
    public static VisibleText? Of(string text, CancellationToken cancellation) => Of(text, EncodingDamage.Find(text, cancellation), cancellation);

    /// <summary>The same where it is known what <see cref="EncodingDamage.Find"/> gives.</summary>
    public static VisibleText? Of(string text, List<TextRange> damaged, CancellationToken cancellation)
    {
        VisibleText? seen = EncodingDamage.Undo(text, damaged, cancellation);
        seen = HtmlReader.See(seen?.Text ?? text, seen, cancellation) ?? seen;
        seen = VisibleCharacters.Of(seen?.Text ?? text, seen, cancellation) ?? seen;
        return MarkdownReader.See(seen?.Text ?? text, seen, cancellation) ?? seen;
    }

    /// <summary>A stretch of the file's text, as the stretch of the visible text that shows it.</summary>
    public TextRange Visible(TextRange original) => new(Visible(original.Start), Visible(original.End));

    /// <summary>What was read from the visible text, as if read from the original: its text, and where all stands in it.</summary>
    public ArticleModel InOriginal(ArticleModel read) => read with
    {
        Text = _original,
        Headline = InOriginal(read.Headline),
        AlternativeHeadline = InOriginal(read.AlternativeHeadline),
        Kicker = InOriginal(read.Kicker),
        Bylines = InOriginal(read.Bylines, InOriginal),
        DatePublished = InOriginal(read.DatePublished),
        DateModified = InOriginal(read.DateModified),
        Dateline = InOriginal(read.Dateline),
        Publisher = InOriginal(read.Publisher),
        Section = InOriginal(read.Section),
        Url = InOriginal(read.Url),
        Language = InOriginal(read.Language),
        Keywords = InOriginal(read.Keywords, keyword => keyword with { Range = InOriginal(keyword.Range) }),
        Segments = InOriginal(read.Segments),
        Sentences = InOriginal(read.Sentences, InOriginal),
        Images = InOriginal(read.Images, image => new ImageModel(InOriginal(image.Caption), InOriginal(image.Credit))),
        Quotations = InOriginal(read.Quotations, InOriginal),
        Findings = InOriginal(read.Findings, finding => finding with { Range = InOriginal(finding.Range) }),
    };

    private static EquatableArray<T> InOriginal<T>(EquatableArray<T> items, Func<T, T> map) => items.Select(map).ToEquatableArray();

    private BylineModel InOriginal(BylineModel byline) => byline with
    {
        Range = InOriginal(byline.Range),
        Biography = InOriginal(byline.Biography),
        Contact = InOriginal(byline.Contact),
    };

    private QuotationModel InOriginal(QuotationModel quotation) => quotation with
    {
        Range = InOriginal(quotation.Range),
        Mention = InOriginal(quotation.Mention),
        Cue = InOriginal(quotation.Cue),
    };

    private Fact? InOriginal(Fact? fact) => fact is null ? null : fact with { Range = InOriginal(fact.Range) };

    private DateFact? InOriginal(DateFact? date) => date is null ? null : date with { Range = InOriginal(date.Range) };

    private TextRange? InOriginal(TextRange? range) => range is { } stated ? InOriginal(stated) : null;

    private TextRange InOriginal(TextRange range)
    {
        int start = Start(range.Start);
        return new TextRange(start, range.IsEmpty ? start : End(range.End));
    }

    /// <summary>What cannot be seen belongs to the white space beside it, else to what is behind it.</summary>
    private EquatableArray<Segment> InOriginal(EquatableArray<Segment> segments)
    {
        Segment[] tiles = new Segment[segments.Count];
        int start = 0;
        for (int i = 0; i < tiles.Length; i++)
        {
            (SegmentKind kind, int visibleEnd) = (segments[i].Kind, segments[i].Range.End);
            int end = i == tiles.Length - 1 ? _original.Length : kind == SegmentKind.Blank ? Start(visibleEnd) : End(visibleEnd);
            tiles[i] = new Segment(kind, new TextRange(start, end));
            start = end;
        }

        return tiles.ToEquatableArray();
    }

    /// <summary>Where the character at an offset of the visible text begins.</summary>
    private int Start(int offset)
    {
        int start = StartInText(offset);
        return _below?.Start(start) ?? start;
    }

    /// <summary>Where the character before an offset of the visible text ends, its marks included.</summary>
    private int End(int offset)
    {
        int cut = Cuts(offset);
        int end = cut > 0 && _cuts[cut - 1].Place == offset ? _cuts[cut - 1].End : StartInText(offset);
        return _below?.End(end) ?? end;
    }

    private int StartInText(int offset)
    {
        int cut = Cuts(offset);
        return cut == 0 ? offset : _cuts[cut - 1].Start + offset - _cuts[cut - 1].Place;
    }

    /// <summary>The offset in the visible text of the first character that an offset of the original is not behind.</summary>
    private int Visible(int offset)
    {
        if (_below is not null)
            offset = _below.Visible(offset);
        int cut = Cuts(offset, static cut => cut.Start);
        int place = cut == 0 ? offset : _cuts[cut - 1].Place + offset - _cuts[cut - 1].Start;
        return cut < _cuts.Count ? Math.Min(place, _cuts[cut].Place) : place;
    }

    /// <summary>How many cuts there are up to an offset of the visible text.</summary>
    private int Cuts(int offset) => Cuts(offset, static cut => cut.Place);

    private int Cuts(int offset, Func<Cut, int> place)
    {
        int low = 0, high = _cuts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (place(_cuts[middle]) <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>That something was left out between two characters.</summary>
    /// <param name="Place">The offset in the visible text of the character behind it.</param>
    /// <param name="End">Where the character before it ends in the original.</param>
    /// <param name="Start">Where the character behind it begins in the original.</param>
    internal readonly record struct Cut(int Place, int End, int Start);
}
