using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>The lines of a page with what follows from all of them together.</summary>
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

    /// <summary>How often each word stands in the main run, as far as a byte counts.</summary>
    private readonly byte[] _runWords;
    private readonly List<uint> _words;
    private readonly uint _mask;

    public PageLines(string text, Line[] lines, string? language, List<uint> words, ref byte[] runWords, WordSet small, WordSet said, PageWords scratch)
    {
        Text = text;
        Lines = lines;
        Language = language;
        Scratch = scratch;
        SmallWords = small;
        SaidWords = said;
        _words = words;
        bool known = language is not null;
        Run = MainRun.Find(lines, known);
        IsLong = new bool[lines.Length];
        LongBefore = new int[lines.Length];
        LongAfter = new int[lines.Length];
        BlockStart = new int[lines.Length];
        int size = 256;
        while (size < words.Count * SlotsPerWord && size < LargestTable)
            size *= 2;
        _mask = (uint)size - 1;
        if (runWords.Length < size)
            runWords = new byte[size];
        else
            Array.Clear(runWords, 0, size);
        _runWords = runWords;
        MeasureDistances(known);
        MeasureOverlap();
    }

    public string Text { get; }

    public Line[] Lines { get; }

    /// <summary>BCP 47 tag, or null where it is not known.</summary>
    public string? Language { get; }

    /// <summary>Room for who reads the words of a line and needs them no more before the next is read.</summary>
    public PageWords Scratch { get; }

    /// <summary>Words that the page has in small letters, so that they are no names.</summary>
    public WordSet SmallWords { get; }

    /// <summary>Content words of the running text of the body: who has one in the name may be talked about.</summary>
    public WordSet SaidWords { get; }

    /// <summary>Where the body is.</summary>
    public MainRun Run { get; }

    /// <summary>Whether each line is running text.</summary>
    public bool[] IsLong { get; }

    /// <summary>Lines back to the last line of running text; large where there is none.</summary>
    public int[] LongBefore { get; }

    /// <summary>Lines on to the next line of running text; large where there is none.</summary>
    public int[] LongAfter { get; }

    /// <summary>Index of the first line of the block: lines without a blank line between them.</summary>
    public int[] BlockStart { get; }

    /// <summary>The content word at an index; a line tells which are its own.</summary>
    public uint Word(int index) => _words[index];

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

    private void MeasureDistances(bool known)
    {
        int distance = 99;
        for (int i = 0; i < Lines.Length; i++)
        {
            IsLong[i] = MainRun.IsLong(Lines[i], known);
            LongBefore[i] = distance;
            distance = IsLong[i] ? 1 : distance + 1;
            BlockStart[i] = i == 0 || Lines[i].Breaks > 1 ? i : BlockStart[i - 1];
        }

        distance = 99;
        for (int i = Lines.Length - 1; i >= 0; i--)
        {
            LongAfter[i] = distance;
            distance = IsLong[i] ? 1 : distance + 1;
        }
    }

    private void MeasureOverlap()
    {
        for (int i = Run.First; i < Run.End; i++)
        {
            // A paragraph that does not end as a sentence may be signed.
            int said = Lines[i].Has(LineTraits.EndsSentence) ? Lines[i].EndWord : Lines[i].EndWord - SignatureWords;
            for (int k = Lines[i].FirstWord; k < Lines[i].EndWord; k++)
            {
                ref byte count = ref _runWords[_words[k] & _mask];
                if (count < byte.MaxValue)
                    count++;
                if (IsLong[i] && k < said)
                    SaidWords.Add(_words[k]);
            }
        }

        for (int i = 0; i < Lines.Length; i++)
        {
            ref Line line = ref Lines[i];
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
