using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>The lines of a page with what follows from all of them together. An instance holds one page after the other, so that its memory is used again.</summary>
internal sealed class PageLines
{
    /// <summary>Shorter words say little about what a line is about.</summary>
    public const int ShortestContentWord = 4;

    /// <summary>Room enough that few words share a slot.</summary>
    private const int SlotsPerWord = 8;
    private const int SignatureWords = 3;
    private const int ShortestTwin = 12;
    private const int LongestTwin = 60;
    private const int LargestTable = 1 << 19;

    private readonly Buffer<uint> _words;
    private Line[] _lines = [];
    private int _count;

    /// <summary>How often each word stands in the main run, as far as a byte counts.</summary>
    private byte[] _runWords = [];
    private uint _mask;

    /// <param name="words">The content words of the page, line by line.</param>
    /// <param name="small">Words that the page has in small letters.</param>
    public PageLines(Buffer<uint> words, WordSet small, PageWords scratch)
    {
        Scratch = scratch;
        SmallWords = small;
        _words = words;
    }

    public string Text { get; private set; } = "";

    public Span<Line> Lines => _lines.AsSpan(0, _count);

    /// <summary>BCP 47 tag, or null where it is not known.</summary>
    public string? Language { get; private set; }

    /// <summary>Whether the language writes small letters before a name's capital, as Zulu and Xhosa do ("waseGannet"): no two words are run together there.</summary>
    public bool HasInnerCapitals => Language is "zu" or "xh";

    /// <summary>Room for who reads the words of a line and needs them no more before the next is read.</summary>
    public PageWords Scratch { get; }

    /// <summary>Words that the page has in small letters, so that they are no names.</summary>
    public WordSet SmallWords { get; }

    /// <summary>Content words of the body's running text, once <see cref="ReadBody"/> found them: who has one in the name may be talked about.</summary>
    public WordSet SaidWords { get; } = new();

    /// <summary>Where the body is.</summary>
    public MainRun Run { get; private set; }

    /// <summary>Whether each line is running text.</summary>
    public bool[] IsLong { get; private set; } = [];

    /// <summary>Lines back to the last line of running text; large where there is none.</summary>
    public int[] LongBefore { get; private set; } = [];

    /// <summary>Lines on to the next line of running text; large where there is none.</summary>
    public int[] LongAfter { get; private set; } = [];

    /// <summary>Index of the first line of the block: lines without a blank line between them.</summary>
    public int[] BlockStart { get; private set; } = [];

    /// <summary>Makes room for the lines of another page; nothing is known of them yet.</summary>
    public void Begin(string text, int lines)
    {
        Text = text;
        _count = lines;
        if (_lines.Length >= lines)
        {
            Array.Clear(_lines, 0, lines);
            return;
        }

        int size = Math.Max(lines, _lines.Length * 2);
        _lines = new Line[size];
        IsLong = new bool[size];
        LongBefore = new int[size];
        LongAfter = new int[size];
        BlockStart = new int[size];
    }

    /// <summary>Finds what follows from all lines together, once each is measured.</summary>
    public void Finish(string? language)
    {
        Language = language;
        for (int i = 0; HasInnerCapitals && i < _count; i++)
            _lines[i].Traits &= ~LineTraits.Fused;
        RunningText running = RunningText.Of(Lines, knownLanguage: language is not null);
        Run = MainRun.Find(Lines, running);
        int size = 256;
        while (size < _words.Count * SlotsPerWord && size < LargestTable)
            size *= 2;
        _mask = (uint)size - 1;
        if (_runWords.Length < size)
            _runWords = new byte[size];
        else
            Array.Clear(_runWords, 0, size);
        MeasureDistances(running);
        MeasureOverlap();
    }

    /// <summary>Finds the words of the body, which is what the labels say it is.</summary>
    public void ReadBody(PageLabels labels)
    {
        SaidWords.Clear();
        for (int i = 0; i < _count; i++)
        {
            if (!IsLong[i] || labels[i] != LineLabel.Body)
                continue;

            // A paragraph that does not end as a sentence may be signed.
            int end = _lines[i].Has(LineTraits.EndsSentence) ? _lines[i].EndWord : _lines[i].EndWord - SignatureWords;
            for (int k = _lines[i].FirstWord; k < end; k++)
                SaidWords.Add(_words[k]);
        }
    }

    /// <summary>The words of a line that say what it is about, by number or hash.</summary>
    public ReadOnlySpan<uint> ContentWords(int line) => _words.AsSpan(_lines[line].FirstWord, _lines[line].EndWord);

    /// <summary>Index of the line that holds an offset of the text.</summary>
    public int LineAt(int offset)
    {
        int first = 0, end = _count;
        while (end - first > 1)
        {
            int middle = (first + end) / 2;
            if (_lines[middle].Start <= offset)
                first = middle;
            else
                end = middle;
        }

        return first;
    }

    /// <summary>The content word at an index; a line tells which are its own.</summary>
    public uint Word(int index) => _words[index];

    /// <summary>Whether a line ends as databases end a headline with a deck on the line below; in Greek that is a question.</summary>
    public bool EndsWithSemicolon(int line) =>
        _lines[line].Length > 1 && Text[_lines[line].End - 1] == ';' && Text[_lines[line].End - 2] is not (>= '\u0370' and <= '\u03FF') and not (>= '\u1F00' and <= '\u1FFF');

    /// <summary>How often a word stands in the main run, up to 255; words that share a slot count together.</summary>
    public int InRun(uint word) => _runWords[word & _mask];

    /// <summary>Whether one of two lines begins with the other: a picture's caption and the text read out in its place.</summary>
    public bool AreTwins(int one, int other)
    {
        if (Math.Min(one, other) < 0 || Math.Max(one, other) >= Lines.Length)
            return false;
        int length = Math.Min(Math.Min(Lines[one].Length, Lines[other].Length), LongestTwin);
        return length >= ShortestTwin && Text.AsSpan(Lines[one].Start, length).SequenceEqual(Text.AsSpan(Lines[other].Start, length));
    }

    private void MeasureDistances(RunningText running)
    {
        Span<Line> lines = Lines;
        int distance = 99;
        for (int i = 0; i < lines.Length; i++)
        {
            IsLong[i] = running.Is(lines[i]);
            LongBefore[i] = distance;
            distance = IsLong[i] ? 1 : distance + 1;
            BlockStart[i] = i == 0 || lines[i].Breaks > 1 ? i : BlockStart[i - 1];
        }

        distance = 99;
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            LongAfter[i] = distance;
            distance = IsLong[i] ? 1 : distance + 1;
        }
    }

    private void MeasureOverlap()
    {
        Span<Line> lines = Lines;
        for (int i = Run.First; i < Run.End; i++)
        {
            for (int k = lines[i].FirstWord; k < lines[i].EndWord; k++)
            {
                ref byte count = ref _runWords[_words[k] & _mask];
                if (count < byte.MaxValue)
                    count++;
            }
        }

        for (int i = 0; i < lines.Length; i++)
        {
            ref Line line = ref lines[i];
            int own = Run.Holds(i) ? 1 : 0;
            int shared = 0;
            for (int k = line.FirstWord; k < line.EndWord; k++)
                shared += InRun(_words[k]) > own ? 1 : 0;
            int count = line.EndWord - line.FirstWord;
            line.Shared = shared;
            line.Overlap = count == 0 ? -1 : shared * 100 / count;
        }
    }
}
