namespace CorpusGen.Text.Language;

/// <summary>The words of a text by their offsets, found once for all who read it. An instance holds one text after the other, so that its memory is used again.</summary>
internal sealed class WordIndex
{
    /// <summary>Words between two questions whether the reading was cancelled.</summary>
    private const int Step = 1024;

    /// <summary>Fewer than words and the space behind them have on average, so that the memory of most texts is taken at once.</summary>
    private const int LettersPerWord = 5;

    private readonly Buffer<Word> _words = new();

    /// <summary>Where the last question was answered; most go on from there.</summary>
    private int _last;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<Word> Words => _words.AsSpan(0, _words.Count);

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
        _words.Clear();
        _words.Room(text.Length / LettersPerWord);
        _last = 0;
        WordScanner scanner = new(text.AsSpan());
        int found;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            found = scanner.Read(_words.Room(Step));
            _words.Grow(found);
        }
        while (found > 0);
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
