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

    private Entry[] _entries = new Entry[1 << 17];

    /// <summary>The nodes of words that begin phrases.</summary>
    private readonly WordNumbers _beginnings;

    /// <summary>The sets of languages that share a commonest word, a bit for each language; the first is that of none.</summary>
    private readonly List<ulong> _languageSets = [0];
    private Node[] _nodes = new Node[1 << 16];
    private int _last;

    private PageVocabulary()
    {
        for (int i = 0; i < s_languages.Length; i++)
            Add("Language/" + s_languages[i] + "/page.txt", 1UL << i);
        _beginnings = Compact();
    }

    /// <summary>The vocabulary of the data files.</summary>
    public static PageVocabulary Default { get; } = new();

    /// <summary>BCP 47 tags; a language's index is its bit in a set of languages.</summary>
    public static IReadOnlyList<string> Tags => s_languages;

    /// <summary>Finds the nodes that words begin phrases with. In a loop of nothing else no look-up waits for the one before.</summary>
    public void Begin(Span<Word> words)
    {
        WordNumbers beginnings = _beginnings;
        foreach (ref Word word in words)
            word.Beginning = (ushort)beginnings[word.Hash];
    }

    /// <summary>The node reached from <paramref name="node"/> by a word that goes on with a phrase, or 0; from the root by none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, uint word) => (_nodes[node].Next >> (int)(word & 63) & 1) == 0 ? 0 : Find(node, word);

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

    /// <summary>The topics of a word by itself. One ideograph that leads to a name ("文＝…") is part of something else where others touch it ("高橋文子").</summary>
    public PageTopic TopicsAlone(ReadOnlySpan<Word> words, int i)
    {
        Word word = words[i];
        PageTopic topics = _nodes[word.Beginning].Topics;
        bool isPart = word.Shape == WordShape.Ideograph && (topics & PageTopic.By) != 0
            && ((i > 0 && words[i - 1].End == word.Start) || (i + 1 < words.Length && words[i + 1].Start == word.End));
        return isPart ? topics & ~PageTopic.By : topics;
    }

    /// <summary>The month that the phrase names, 1 to 12, or 13 to 24 of the Solar Hijri year; else 0.</summary>
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

            // Names of people have the words of the Solar Hijri months in them; those tell nothing but dates.
            PageTopic topic = month > 12 ? PageTopic.None : (PageTopic)Enum.Parse(typeof(PageTopic), name, ignoreCase: true);
            foreach (string phrase in line.Substring(tab + 1).Split(','))
            {
                int node = 0;
                WordScanner scanner = new(phrase.AsSpan());
                foreach (Word word in words.Slice(0, scanner.Read(words)))
                    node = Child(node, word.Hash);
                ref Node phraseEnd = ref _nodes[node];
                phraseEnd.Topics |= topic;
                if (month != 0)
                    phraseEnd.Month = (byte)month;
                if (topic == PageTopic.Function)
                    phraseEnd.LanguageSet = (ushort)NumberOf(_languageSets[phraseEnd.LanguageSet] | language);
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
            _nodes[node].Next |= 1UL << (int)(word & 63);
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

    /// <summary>
    /// Numbers the nodes anew and returns those of words that begin phrases. Ends that say the same are one node, as in a
    /// minimal automaton: of 36,000 nodes 14,000 are left, and most words of a text lead to one of two hundred.
    /// </summary>
    private WordNumbers Compact()
    {
        Entry[] entries = _entries;
        bool[] begins = new bool[_last + 1];
        foreach (Entry entry in entries)
            begins[entry.Child] |= entry.Node == 0;
        Node[] nodes = _nodes;
        int[] numbers = new int[nodes.Length];
        Dictionary<ulong, int> ends = [];
        _nodes = new Node[nodes.Length];
        int count = 1;
        for (int i = 1; i <= _last; i++)
        {
            if (nodes[i].Next != 0)
                continue;
            ulong said = ((ulong)(uint)nodes[i].Topics << 24) | ((ulong)nodes[i].LanguageSet << 8) | nodes[i].Month;
            if (!ends.TryGetValue(said, out numbers[i]))
            {
                _nodes[count] = nodes[i];
                ends.Add(said, numbers[i] = count++);
            }
        }

        // What a word of a text is looked up for comes before what only phrases lead to: small numbers make a small table.
        for (int round = 0; round < 2; round++)
        {
            for (int i = 1; i <= _last; i++)
            {
                if (nodes[i].Next == 0 || begins[i] == (round > 0))
                    continue;
                _nodes[count] = nodes[i];
                numbers[i] = count++;
            }
        }

        Array.Resize(ref _nodes, count);
        _entries = new Entry[entries.Length / 2];
        uint[] words = new uint[_last];
        ushort[] beginnings = new ushort[_last];
        int begun = 0;
        foreach (Entry entry in entries)
        {
            if (entry.Child == 0)
                continue;
            if (entry.Node == 0)
                (words[begun], beginnings[begun++]) = (entry.Word, checked((ushort)numbers[entry.Child]));
            else
                Insert(new Entry { Node = numbers[entry.Node], Word = entry.Word, Child = numbers[entry.Child] });
        }

        return new WordNumbers(words.AsSpan(0, begun), beginnings.AsSpan(0, begun));
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
        /// <summary>A bit for each word that goes on from here; words share bits.</summary>
        public ulong Next;
        public PageTopic Topics;
        public ushort LanguageSet;
        public byte Month;
    }
}
