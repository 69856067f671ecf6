using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// The words and phrases of <c>Language/*/page.txt</c> of all languages in one tree over words, walked a word at a
/// time: node 0 is the root, and a node with topics ends a phrase.
/// </summary>
internal sealed class PageVocabulary
{
    private const int LongestPhrase = 16;

    private static readonly string[] s_languages =
    [
        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "tr", "ja", "zh", "ko",
        "cs", "sk", "hu", "ro", "fi", "et", "lv", "lt", "is", "sl", "ca", "af", "id", "vi", "ru", "uk", "bg", "el", "ar", "he",
        "hi", "bn", "ur", "fa", "th", "ms", "sw", "zu", "xh", "sr", "hr",
    ];

    private Entry[] _entries = new Entry[1 << 14];

    /// <summary>The nodes of words that begin phrases.</summary>
    private readonly WordNumbers _beginnings;

    /// <summary>The sets of languages that share a commonest word, a bit for each language; the first is that of none.</summary>
    private readonly List<ulong> _languageSets = [0];
    private Node[] _nodes = new Node[1 << 13];
    private int _last;

    private PageVocabulary()
    {
        for (int i = 0; i < s_languages.Length; i++)
            Add("Language/" + s_languages[i] + "/page.txt", 1UL << i);
        _beginnings = new WordNumbers([.. _entries.Where(entry => entry.Child != 0 && entry.Node == 0).Select(entry => (entry.Word, entry.Child))]);
    }

    /// <summary>The vocabulary of the data files.</summary>
    public static PageVocabulary Default { get; } = new();

    /// <summary>BCP 47 tags; a language's index is its bit in a set of languages.</summary>
    public static IReadOnlyList<string> Tags => s_languages;

    /// <summary>The node reached by a word that begins a phrase, or 0.</summary>
    public int Begin(uint word) => _beginnings[word];

    /// <summary>The node reached from <paramref name="node"/> by a word that goes on with a phrase, or 0; from the root by none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, uint word) => (_nodes[node].Next >> (int)(word & 31) & 1) == 0 ? 0 : Find(node, word);

    private int Find(int node, uint word)
    {
        Entry[] entries = _entries;
        int slot = Slot(node, word, entries);
        while (entries[slot].Child != 0)
        {
            if (entries[slot].Word == word && entries[slot].Node == node)
                return entries[slot].Child;
            slot = (slot + 1) & (entries.Length - 1);
        }

        return 0;
    }

    /// <summary>The topics of the phrase that ends at the node; none where no phrase ends.</summary>
    public PageTopic Topics(int node) => _nodes[node].Topics;

    /// <summary>The month that the phrase names, 1 to 12, or 0.</summary>
    public int Month(int node) => _nodes[node].Month;

    /// <summary>The number of the set of the languages of which the phrase is one of the commonest words.</summary>
    public int LanguageSet(int node) => _nodes[node].LanguageSet;

    /// <summary>The sets of languages by their numbers, a bit for each language; that of number 0 is empty.</summary>
    public IReadOnlyList<ulong> LanguageSets => _languageSets;

    private static int Slot(int node, uint word, Entry[] entries) =>
        (int)(((ulong)(uint)node << 32 | word) * 0x9E3779B97F4A7C15 >> 40) & (entries.Length - 1);

    private void Add(string path, ulong language)
    {
        Span<Word> words = stackalloc Word[LongestPhrase];
        foreach (string line in DataFile.Lines(path))
        {
            int tab = line.IndexOf('\t');
            string name = line.Substring(0, tab);
            int month = 0;
            if (name.StartsWith("month", StringComparison.Ordinal))
            {
                month = int.Parse(name.Substring(5), System.Globalization.CultureInfo.InvariantCulture);
                name = nameof(PageTopic.Month);
            }

            PageTopic topic = (PageTopic)Enum.Parse(typeof(PageTopic), name, ignoreCase: true);
            foreach (string phrase in line.Substring(tab + 1).Split(','))
            {
                int node = 0;
                WordScanner scanner = new(phrase.AsSpan());
                foreach (Word word in words.Slice(0, scanner.Read(words)))
                    node = Child(node, word.Hash);
                ref Node phraseEnd = ref _nodes[node];
                phraseEnd.Topics |= topic;
                if (month != 0)
                    phraseEnd.Month = month;
                if (topic == PageTopic.Function)
                    phraseEnd.LanguageSet = NumberOf(_languageSets[phraseEnd.LanguageSet] | language);
            }
        }
    }

    private int NumberOf(ulong languages)
    {
        int number = _languageSets.IndexOf(languages);
        if (number >= 0)
            return number;
        _languageSets.Add(languages);
        return _languageSets.Count - 1;
    }

    private int Child(int node, uint word)
    {
        if (Find(node, word) is > 0 and int known)
            return known;
        if (++_last * 2 > _entries.Length)
            Grow();
        if (_last == _nodes.Length)
            Array.Resize(ref _nodes, _last * 2);
        if (node != 0)
            _nodes[node].Next |= 1u << (int)(word & 31);
        Insert(new Entry { Node = node, Word = word, Child = _last });
        return _last;
    }

    private void Insert(Entry entry)
    {
        int slot = Slot(entry.Node, entry.Word, _entries);
        while (_entries[slot].Child != 0)
            slot = (slot + 1) & (_entries.Length - 1);
        _entries[slot] = entry;
    }

    private void Grow()
    {
        Entry[] entries = _entries;
        _entries = new Entry[entries.Length * 2];
        foreach (Entry entry in entries)
        {
            if (entry.Child != 0)
                Insert(entry);
        }
    }

    /// <summary>That a word leads from one node to another; no child, no entry.</summary>
    private struct Entry
    {
        public int Node;
        public uint Word;
        public int Child;
    }

    private struct Node
    {
        public PageTopic Topics;
        public int Month;
        public int LanguageSet;

        /// <summary>A bit for each word that goes on from here; words share bits.</summary>
        public uint Next;
    }
}
