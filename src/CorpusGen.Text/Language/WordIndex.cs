namespace CorpusGen.Text.Language;

/// <summary>The words of a text by their offsets, found once for all who read it. An instance holds one text after the other, so that its memory is used again.</summary>
internal sealed class WordIndex
{
    /// <summary>Words between two questions whether the reading was cancelled.</summary>
    private const int Step = 1024;

    /// <summary>Fewer than words and the space behind them have on average, so that the memory of most texts is taken at once.</summary>
    private const int LettersPerWord = 5;

    private readonly Buffer<Word> _words = new();
    private readonly Buffer<ushort> _classes = new();
    private Lexicon? _lexicon;

    /// <summary>Where the last question was answered; most go on from there.</summary>
    private int _last;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<Word> Words => _words.AsSpan(0, _words.Count);

    /// <summary>The lexicon that the words' classes were found in.</summary>
    /// <exception cref="InvalidOperationException">They have not been looked for.</exception>
    public Lexicon Lexicon => _lexicon ?? throw new InvalidOperationException("The classes of the words have not been looked for.");

    /// <summary>The number that each word's classes have there.</summary>
    public ReadOnlySpan<ushort> Classes => _classes.AsSpan(0, _classes.Count);

    /// <summary>The words of a text, in memory of its own.</summary>
    public static WordIndex Of(string text, CancellationToken cancellation)
    {
        WordIndex words = new();
        words.Load(text, cancellation);
        return words;
    }

    /// <summary>Finds the words of a text in place of those of the text before.</summary>
    public void Load(string text, CancellationToken cancellation)
    {
        Text = text;
        _lexicon = null;
        _words.Clear();
        _words.Room(text.Length / LettersPerWord);
        _last = 0;
        WordScanner scanner = new(text.AsSpan());
        int found;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            Span<Word> room = _words.Room(Step);
            found = scanner.Read(room);
            PageVocabulary.Default.Begin(room.Slice(0, found));
            _words.Grow(found);
        }
        while (found > 0);
    }

    /// <summary>Finds the classes that all words have in a lexicon.</summary>
    public void Classify(Lexicon lexicon, CancellationToken cancellation)
    {
        _classes.Clear();
        Span<ushort> classes = _classes.Room(_words.Count);
        for (int first = 0; first < _words.Count; first += Step)
        {
            cancellation.ThrowIfCancellationRequested();
            lexicon.Find(_words.AsSpan(first, Math.Min(_words.Count, first + Step)), classes.Slice(first));
        }

        _classes.Grow(_words.Count);
        _lexicon = lexicon;
    }

    /// <summary>Index of the first word that begins at an offset or behind it.</summary>
    public int From(int offset)
    {
        ReadOnlySpan<Word> words = Words;
        int low = _last < words.Length && words[_last].Start < offset ? _last : 0;
        int high = words.Length;
        for (int step = 1; low + step < high; step *= 2)
        {
            if (words[low + step].Start >= offset)
                high = low + step;
            else
                low += step;
        }

        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return _last = low;
    }
}
