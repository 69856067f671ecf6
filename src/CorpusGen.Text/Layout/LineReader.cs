using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>
/// Cuts a text into lines, joins what a hard line wrap tore apart, and measures each line. An instance reads one page
/// after the other, so that its memory is used again.
/// </summary>
internal sealed class LineReader
{
    /// <summary>No byline or date line has more words.</summary>
    private const int LongestDateLine = 40;
    private const int LongestCaption = 80;
    private const int LongestNameLine = 16;
    private const int LongestEasternName = 20;
    private const int LongestCaselessName = 12;

    private readonly List<LineBounds> _bounds = [];
    private readonly Dictionary<uint, int> _counts = [];
    private readonly PageWords _words = new();

    /// <summary>Words of the line by their shape.</summary>
    private readonly int[] _shapes = new int[(int)WordShape.Ideograph + 1];
    private readonly NameList _names = new();
    private readonly (int Node, int Start)[] _open = new (int, int)[8];
    private readonly Buffer<uint> _hashes = new();
    private readonly WordSet _small = new();
    private WordIndex _index = new();
    private string _text = "";

    /// <summary>Index of the first word behind the lines that are measured.</summary>
    private int _next;
    private readonly LanguageVotes _votes = new();
    private bool _isEastern;
    private readonly PageLines _page;

    public LineReader() => _page = new PageLines(_hashes, _small, _words);

    /// <summary>Reads the lines from an offset to the end of the text, and the language they are in unless it is given; they hold until the next page is read.</summary>
    public PageLines Read(WordIndex words, int start, string? language, CancellationToken cancellation)
    {
        string text = words.Text;
        _index = words;
        _text = text;
        _next = words.From(start);
        _votes.Clear();
        _isEastern = LanguageVotes.HasEasternScript(text.AsSpan(start));
        _hashes.Clear();
        _small.Clear();
        Split(start, cancellation);
        List<LineBounds> bounds = PartLabels.Split(text, LineWrap.Join(text, _bounds));
        _page.Begin(text, bounds.Count);
        Span<Line> lines = _page.Lines;
        for (int i = 0; i < lines.Length; i++)
        {
            if ((i & 255) == 0)
                cancellation.ThrowIfCancellationRequested();
            (lines[i].Start, lines[i].End, lines[i].Breaks) = bounds[i];
            lines[i].Part = bounds[i].Part;
            Measure(ref lines[i], cancellation);
        }

        CountRepeats(lines, cancellation);
        _page.Finish(language ?? _votes.Winner());
        return _page;
    }

    private void Split(int start, CancellationToken cancellation)
    {
        _bounds.Clear();
        LineScanner scanner = new(_text.AsSpan(), start);
        while (scanner.Next(out LineBounds line))
        {
            if ((_bounds.Count & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            _bounds.Add(_bounds.Count == 0 ? line with { Breaks = 0 } : line);
        }
    }

    private void CountRepeats(Span<Line> lines, CancellationToken cancellation)
    {
        Dictionary<uint, int> counts = _counts;
        counts.Clear();
        cancellation.ThrowIfCancellationRequested();
        foreach (ref Line line in lines)
        {
            counts.TryGetValue(line.Hash, out int count);
            counts[line.Hash] = count + 1;
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (ref Line line in lines)
            line.Repeats = counts[line.Hash];
    }

    private void Measure(ref Line line, CancellationToken cancellation)
    {
        PageVocabulary vocabulary = PageVocabulary.Default;
        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.Length);
        ReadOnlySpan<Word> words = _index.Words;
        int[] shapes = _shapes;
        Array.Clear(shapes, 0, shapes.Length);
        int open = 0, own = 0, index = 0, covered = 0, lastWhole = 0;
        PageTopic whole = PageTopic.None;
        uint hash = 17;
        Word first = default, previous = new() { Start = line.Start, End = line.Start };
        line.FirstWord = _hashes.Count;
        for (; _next < words.Length && words[_next].Start < line.End; _next++)
        {
            Word word = words[_next];
            WordShape shape = word.Shape;
            uint number = word.Hash;
            hash = unchecked((hash * 31) + number);
            if (index == 0)
                first = word;
            if ((index & 4095) == 4095)
                cancellation.ThrowIfCancellationRequested();
            shapes[(int)shape]++;
            _small.Add(number, isIn: shape == WordShape.Lower);
            if (shape == WordShape.Digits)
                line.Traits |= OfNumber(previous, word);
            if (word.Start != previous.End + 1 || _text[previous.End] != ' ')
            {
                line.Traits |= LineTraitsReader.OfGap(text, previous.End - line.Start, word.Start - line.Start);
                if (previous.End == word.Start && index > 0 && previous.Shape is WordShape.Lower or WordShape.Capitalized && word.IsCapitalized)
                    line.Traits |= LineTraits.Fused;
            }

            // Phrases that are under way go on with this word or end; of the word before, one may go on.
            int kept = 0;
            for (int k = 0; k < open; k++)
            {
                int node = vocabulary.Step(_open[k].Node, number);
                if (node == 0)
                    continue;
                _open[kept++] = (node, _open[k].Start);
            }

            open = kept;
            int next = vocabulary.Step(own, number);
            if (next != 0 && open < _open.Length - 1)
                _open[open++] = (next, index - 1);
            own = word.Beginning;
            PageTopic ownTopics = vocabulary.TopicsAlone(words, _next);
            bool isFunction = (ownTopics & PageTopic.Function) != 0;
            _hashes.Add(number, isIn: (word.Length >= PageLines.ShortestContentWord | shape == WordShape.Ideograph) & !isFunction);
            _votes.Add(vocabulary.LanguageSet(own));
            line.Topics |= ownTopics;
            line.FunctionWords += isFunction ? 1 : 0;
            int told = open;
            if (index == 0 | (ownTopics & PageTopic.Boilerplate) != 0)
                _open[told++] = (own, index);
            for (int k = 0; k < told; k++)
            {
                PageTopic topics = k == open ? ownTopics : vocabulary.Topics(_open[k].Node);
                if (topics == PageTopic.None)
                    continue;
                line.Topics |= topics;
                if (_open[k].Start == 0)
                {
                    line.Lead |= topics;
                    whole = lastWhole == index ? whole | topics : topics;
                    lastWhole = index;
                }

                if ((topics & PageTopic.Boilerplate) != 0)
                {
                    int from = Math.Max(covered, _open[k].Start);
                    line.BoilerplateWords += Math.Max(0, index + 1 - from);
                    covered = Math.Max(covered, index + 1);
                }
            }

            previous = word;
            index++;
        }

        int ideographs = shapes[(int)WordShape.Ideograph];
        line.CapitalsWords = shapes[(int)WordShape.Capitals];
        line.CapitalizedWords = line.CapitalsWords + shapes[(int)WordShape.Capitalized];
        line.Numbers = shapes[(int)WordShape.Digits];
        line.LetterWords = index - line.Numbers;
        line.EndWord = _hashes.Count;
        _votes.Words += index;
        line.Hash = hash;
        line.Words = index - ideographs + ((ideographs + 1) / 2);
        if (lastWhole == index - 1)
            line.Whole = whole;
        if (ideographs * 2 > line.LetterWords)
            line.Traits |= LineTraits.Ideographic;
        line.Traits |= LineTraitsReader.Read(text, line, first) | LineTraitsReader.OfGap(text, previous.End - line.Start, text.Length);
        if (_isEastern)
            _votes.AddScripts(text);
        line.Credit = -1;
        if (line.Words > LongestCaption || index == 0)
            return;
        bool eastern = line.Has(LineTraits.Ideographic)
            ? line.LetterWords <= LongestEasternName
            : line.CapitalizedWords == 0 && (line.Tells(PageTopic.Role | PageTopic.By) || (line.LetterWords is >= 2 and <= LongestCaselessName && Chars.IsCaseless(_text[first.Start])));
        bool mayName = line.Words <= LongestNameLine && (line.CapitalizedWords >= 2 || eastern || line.Tells(PageTopic.Agency | PageTopic.Desk) || (line.Words <= Initials.MostWords && line.Length <= Initials.Longest));
        bool mayDate = line.Numbers >= 2 && line.Words <= LongestDateLine;
        bool mayCredit = line.Tells(PageTopic.Credit | PageTopic.Agency);
        if (!mayDate && !mayName && !mayCredit)
            return;
        _words.Read(_text, line.Range);
        if (mayCredit)
            line.Credit = CreditReader.Start(_text, _words, line.Range);
        if (mayDate)
            line.Date = DateFinder.Find(_text, _words, 0);
        if (mayName)
        {
            NameReader.Read(_text, _words, line.Date, _names);
            line.Name = _names.Shape;
        }
    }

    private LineTraits OfNumber(in Word previous, in Word number) => number.Length switch
    {
        4 when _text[number.Start] is '1' or '2' && _text[number.Start + 1] is '9' or '0' => LineTraits.Year,
        2 when previous.End == number.Start - 1 && previous.Shape == WordShape.Digits && _text[previous.End] == ':' => LineTraits.Clock,
        _ => LineTraits.None,
    };
}
