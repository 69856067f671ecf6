using System.Globalization;
using System.Numerics;
using System.Text;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Decoding;

/// <summary>
/// A text as it is seen: without soft hyphens, spaces of no width and marks of direction, with one hyphen for all, one
/// apostrophe for what is typed in its place (O´Brien, O`Brien), and with a letter and its combining mark as one character,
/// so that a name is the same name however a page writes it.
/// </summary>
/// <remarks>
/// Letters are composed by a table and not by <see cref="string.Normalize()"/>, which does nothing where the runtime is
/// set to be invariant in culture: the same text reads the same on every machine. The joiners of Indic and Persian
/// scripts and of emoji stay, as they change what is seen; so does the space of no width where a script has no other; and
/// all in text that a wrong encoding damaged, where a soft hyphen may be half of a letter.
/// </remarks>
internal sealed class VisibleText
{
    /// <summary>What a letter and a mark are together.</summary>
    private static readonly Lazy<Dictionary<(char Letter, char Mark), char>> s_compositions = new(Compositions);

    private readonly string _original;

    /// <summary>Where something was left out, in order.</summary>
    private readonly List<Cut> _cuts;

    private VisibleText(string original, string text, List<Cut> cuts)
    {
        _original = original;
        Text = text;
        _cuts = cuts;
    }

    public string Text { get; }

    /// <summary>What is seen of a text.</summary>
    public static string See(string text) => Of(text, CancellationToken.None)?.Text ?? text;

    /// <summary>Whether nothing is seen of a character.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>The visible text; null where a text is that already.</summary>
    public static VisibleText? Of(string text, CancellationToken cancellation)
    {
        int at = Next(text, 0);
        if (at == text.Length)
            return null;
        StringBuilder visible = new(text.Length);
        List<Cut> cuts = [];
        List<TextRange> damaged = EncodingDamage.Find(text, cancellation);
        int copied = 0, passed = 0;
        bool isRespelled = false;
        for (int found = 0; at < text.Length; at = Next(text, at + 1), found++)
        {
            if ((found & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            visible.Append(text, copied, at - copied);
            copied = at;
            while (passed < damaged.Count && damaged[passed].End <= at)
                passed++;
            if (passed < damaged.Count && damaged[passed].Start <= at)
                continue;
            int place = visible.Length;
            char before = place > 0 ? visible[place - 1] : '\0';
            bool isComposed = s_compositions.Value.TryGetValue((before, text[at]), out char composed);
            if (isComposed)
            {
                visible[place - 1] = composed;
            }
            else if (Respell(before, text, at) is not '\0' and char usual)
            {
                visible.Append(usual);
                copied++;
                isRespelled = true;
                continue;
            }
            else if (!IsInvisible(text[at]) || (text[at] == '\u200B' && HasNoSpaces(before)))
            {
                continue;
            }

            copied++;
            int end = at;
            if (cuts.Count > 0 && cuts[cuts.Count - 1].Place == place)
            {
                end = cuts[cuts.Count - 1].End;
                cuts.RemoveAt(cuts.Count - 1);
            }

            cuts.Add(new Cut(place, isComposed ? copied : end, copied));
        }

        return cuts.Count == 0 && !isRespelled ? null : new VisibleText(text, visible.Append(text, copied, text.Length - copied).ToString(), cuts);
    }

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
        int cut = Cuts(offset);
        return cut == 0 ? offset : _cuts[cut - 1].Start + offset - _cuts[cut - 1].Place;
    }

    /// <summary>Where the character before an offset of the visible text ends, its marks included.</summary>
    private int End(int offset)
    {
        int cut = Cuts(offset);
        return cut > 0 && _cuts[cut - 1].Place == offset ? _cuts[cut - 1].End : Start(offset);
    }

    /// <summary>How many cuts there are up to an offset of the visible text.</summary>
    private int Cuts(int offset)
    {
        int low = 0, high = _cuts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_cuts[middle].Place <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Next(string text, int start) => start + CharSearch.Find<Unusual>(text.AsSpan(start));

    /// <summary>Whether the letter is Thai, Lao, Burmese or Khmer.</summary>
    private static bool HasNoSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    /// <summary>The hyphen or apostrophe that stands for a rarer one; 0 where what stands there is none.</summary>
    /// <param name="before">The visible character before it.</param>
    private static char Respell(char before, string text, int at)
    {
        if (IsHyphen(text[at]))
            return char.IsLetterOrDigit(before) ? '-' : '\0';
        if (!IsLikeApostrophe(text[at]) || !char.IsLetter(before))
            return '\0';
        int next = at + 1;
        while (next < text.Length && IsInvisible(text[next]))
            next++;
        return next < text.Length && char.IsLetter(text[next]) ? '’' : '\0';
    }

    private static bool IsHyphen(char c) => c is '\u2010' or '\u2011';

    private static bool IsLikeApostrophe(char c) => c is '`' or '´' or 'ʼ' or '′' or '＇';

    private static Dictionary<(char Letter, char Mark), char> Compositions()
    {
        Dictionary<(char Letter, char Mark), char> compositions = [];
        foreach (string line in DataFile.Lines("Language/compositions.txt"))
        {
            int tab = line.IndexOf('\t');
            char mark = (char)int.Parse(line.Substring(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = tab + 1; i < line.Length; i += 3)
                compositions.Add((line[i], mark), line[i + 1]);
        }

        return compositions;
    }

    /// <summary>That something was left out between two characters.</summary>
    /// <param name="Place">The offset in the visible text of the character behind it.</param>
    /// <param name="End">Where the character before it ends in the original.</param>
    /// <param name="Start">Where the character behind it begins in the original.</param>
    private readonly record struct Cut(int Place, int End, int Start);

    private readonly struct Unusual : ICharKind
    {
        private const char FirstMark = '\u0300';
        private const char LastMark = '\u036F';

        public bool Is(char c) => c is (>= FirstMark and <= LastMark) or '\u3099' or '\u309A' || IsInvisible(c) || IsHyphen(c) || IsLikeApostrophe(c);

        public bool MayBeAny(Vector<ushort> chars)
        {
            if (Vector.LessThanAll(chars, new Vector<ushort>('\u00AD')))
                return Vector.EqualsAny(chars, new Vector<ushort>('`'));
            Vector<ushort> apostrophes = Is(chars, '`') | Is(chars, '´') | Is(chars, 'ʼ') | Is(chars, '′') | Is(chars, '＇');
            Vector<ushort> marks = In(chars, FirstMark, LastMark) | In(chars, '\u3099', '\u309A');
            Vector<ushort> invisible = Is(chars, '\u00AD') | Is(chars, '\u061C') | Is(chars, '\u200B') | In(chars, '\u200E', '\u200F')
                | In(chars, '\u202A', '\u202E') | In(chars, '\u2060', '\u206F') | Is(chars, '\uFEFF');
            return (apostrophes | marks | invisible | In(chars, '\u2010', '\u2011')) != Vector<ushort>.Zero;
        }

        private static Vector<ushort> Is(Vector<ushort> chars, char c) => Vector.Equals(chars, new Vector<ushort>(c));

        private static Vector<ushort> In(Vector<ushort> chars, char first, char last) =>
            Vector.LessThanOrEqual(chars - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
    }
}
