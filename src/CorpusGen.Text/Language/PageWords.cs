namespace CorpusGen.Text.Language;

/// <summary>The words of a short stretch of text with what the page vocabulary says of the phrases that begin at them.</summary>
internal sealed class PageWords
{
    /// <summary>Nothing longer is a byline, a credit or a date line.</summary>
    private const int Capacity = 96;

    private readonly Word[] _words = new Word[Capacity];
    private readonly PageTopic[] _topics = new PageTopic[Capacity];
    private readonly int[] _months = new int[Capacity];
    private readonly int[] _lengths = new int[Capacity];

    public int Count { get; private set; }

    /// <summary>The word, its offsets in the whole text.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>Topics of the longest phrase that begins at the word.</summary>
    public PageTopic Topics(int index) => _topics[index];

    /// <summary>Words of the longest phrase that begins at the word; 1 without one.</summary>
    public int PhraseLength(int index) => _lengths[index];

    /// <summary>The month that the word names, or 0.</summary>
    public int Month(int index) => _months[index];

    public bool Tells(int index, PageTopic topic) => (_topics[index] & topic) != 0;

    /// <summary>Reads the first words of a range in place of those read before.</summary>
    public void Read(string text, TextRange range)
    {
        PageVocabulary vocabulary = PageVocabulary.Default;
        WordScanner scanner = new(text.AsSpan(0, range.End), range.Start);
        Count = scanner.Read(_words);
        Span<Word> words = _words.AsSpan(0, Count);
        vocabulary.Begin(words);
        for (int i = 0; i < Count; i++)
        {
            int node = _words[i].Beginning;
            _topics[i] = vocabulary.TopicsAlone(words, i);
            _months[i] = vocabulary.Month(node);
            _lengths[i] = 1;
            for (int k = i + 1; node != 0 && k < Count; k++)
            {
                node = vocabulary.Step(node, _words[k].Hash);
                if (vocabulary.Topics(node) == PageTopic.None)
                    continue;
                _topics[i] = vocabulary.Topics(node);
                _months[i] = vocabulary.Month(node);
                _lengths[i] = k + 1 - i;
            }
        }
    }
}
