using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// The words of a language by class, with first names of all languages, in one table: one look-up a word of text.
/// Words compare by their invariant lower case, with curly apostrophes as straight ones.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The hash of no letters yet.</summary>
    public const uint HashStart = StableHash.Start;

    /// <summary>Letters before the head of a compound, the hyphen included.</summary>
    private const int ShortestModifier = 3;
    private const int ShortestHead = 3;

    /// <summary>No noun of the lexicon has more letters; bounds the work on a word without end.</summary>
    private const int LongestHead = 32;

    private static readonly Lazy<Lexicon> s_neutral = new(() => new Lexicon(null));

    /// <summary>A lexicon for each folder that has one.</summary>
    private static readonly Dictionary<string, Lazy<Lexicon>> s_byLanguage = new[] { "da", "de", "en", "es", "fr", "it", "nl", "no", "pl", "pt", "sv", "tr" }
        .ToDictionary(language => language, language => new Lazy<Lexicon>(() => new Lexicon(language)), StringComparer.OrdinalIgnoreCase);

    // Words are known by their hash alone: of a hundred thousand words that the lexicon does not hold, fewer than one is
    // taken for one that it does.
    private readonly WordNumbers _sets;

    /// <summary>Those that a word without a capital may have: without the names a sixth of all, and so near the processor.</summary>
    private readonly WordNumbers _small;

    /// <summary>The sets of classes that words have; the first is empty.</summary>
    private readonly WordClass[] _classes;

    /// <summary>The words for the offices that abbreviated ranks stand for, all by hash.</summary>
    private readonly Dictionary<uint, uint[]> _offices = [];

    private readonly string[] _occupationEndings = [];

    private Lexicon(string? language)
    {
        CapitalizesNouns = language == "de";
        HasDashDialogue = language is not ("en" or "de");
        HasVerbs = language is not null;
        InvertsPronouns = language == "fr";
        Dictionary<uint, WordClass> all = [], small = [];
        foreach (string line in DataFile.Lines("Language/first-names.txt"))
        {
            int tab = line.IndexOf('\t');
            int sexes = line[tab + 1] - '0';
            uint name = Hash(line.AsSpan(0, tab));

            // "Arı" is a woman's name and "Ari" a man's: with one i for both, what comes first is the commoner spelling.
            if (all.ContainsKey(name))
                continue;
            all.Add(name, ((sexes & 1) != 0 ? WordClass.FemaleName : 0) | ((sexes & 2) != 0 ? WordClass.MaleName : 0));
            if (Chars.IsCaseless(line[0]))
                small.Add(name, all[name]);
        }

        if (language is not null)
        {
            foreach (string line in DataFile.Lines($"Language/{language}/words.txt"))
            {
                int colon = line.IndexOf(':');
                string[] words = line.Substring(colon + 1).Split(' ');
                if (line.StartsWith("occupationEnding:", StringComparison.Ordinal))
                {
                    _occupationEndings = [.. words.Where(word => word.Length > 0)];
                    continue;
                }

                for (int i = 0; i < words.Length; i++)
                {
                    int equals = words[i].IndexOf('=');
                    if (equals < 0)
                        continue;
                    string[] meant = words[i].Substring(equals + 1).Split(',');
                    words[i] = words[i].Substring(0, equals);
                    _offices[Hash(words[i].AsSpan())] = [.. meant.Select(office => Hash(office.AsSpan()))];
                }

                Add(all, small, words, (WordClass)Enum.Parse(typeof(WordClass), line.Substring(0, colon), ignoreCase: true));
            }

            // The commonest words are listed with the words of the page.
            foreach (string line in DataFile.Lines($"Language/{language}/page.txt"))
            {
                if (language is not ("en" or "de") && line.StartsWith("function\t", StringComparison.Ordinal))
                    Add(all, small, line.Substring(line.IndexOf('\t') + 1).Split([',', ' ']), WordClass.Function);
            }
        }

        _classes = [WordClass.None];
        _sets = Numbers(all, ref _classes);
        _small = Numbers(small, ref _classes);
    }

    /// <summary>Whether every noun has a capital, so that a capital alone makes no name.</summary>
    public bool CapitalizesNouns { get; }

    /// <summary>Whether it knows verbs of saying.</summary>
    public bool HasVerbs { get; }

    /// <summary>Whether a pronoun is hung on the verb before it, as in "demanda-t-il".</summary>
    public bool InvertsPronouns { get; }

    /// <summary>Whether a dash may open a line of dialogue, as in French, Spanish or Polish; English and German use it for lists.</summary>
    public bool HasDashDialogue { get; }

    /// <summary>The lexicon of a BCP 47 tag; English where it is not known, names alone where the language has none.</summary>
    public static Lexicon For(string? language)
    {
        string tag = language ?? "en";
        int end = tag.IndexOfAny(['-', '_']);
        string primary = end < 0 ? tag : tag.Substring(0, end);
        bool isNorwegian = primary.Equals("nb", StringComparison.OrdinalIgnoreCase) || primary.Equals("nn", StringComparison.OrdinalIgnoreCase);
        return s_byLanguage.TryGetValue(isNorwegian ? "no" : primary, out Lazy<Lexicon>? lexicon) ? lexicon.Value : s_neutral.Value;
    }

    /// <summary>The classes of the word that has a <see cref="Hash"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordClass Find(uint hash) => _classes[_sets[hash]];

    /// <summary>The classes of a word of a text: one without a capital is no name.</summary>
    public WordClass Find(uint hash, char first) => _classes[(Chars.Kind(first) == CharKind.Lower ? _small : _sets)[hash]];

    /// <summary>Finds the numbers of the classes of a text's words. In a loop of nothing else no look-up waits for the one before.</summary>
    public void Find(ReadOnlySpan<Word> words, Span<ushort> numbers)
    {
        WordNumbers all = _sets, small = _small;
        for (int i = 0; i < words.Length; i++)
            numbers[i] = (ushort)(words[i].Shape == WordShape.Lower ? small : all)[HashEnd(words[i].Units)];
    }

    /// <summary>The classes that have a number.</summary>
    public WordClass Classes(int number) => _classes[number];

    /// <summary>The words by which the bearer of an abbreviated rank may be called later, all by hash: "the governor" for "Gov.".</summary>
    public uint[] FindOffices(uint rank) => _offices.TryGetValue(rank, out uint[]? offices) ? offices : [];

    /// <summary>Whether a word ends as those for who does something do: "drummer", "pianist".</summary>
    public bool EndsAsOccupation(ReadOnlySpan<char> word)
    {
        foreach (string ending in _occupationEndings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The classes of a compound noun, which are those of the noun that it ends with.</summary>
    public WordClass FindCompound(ReadOnlySpan<char> word)
    {
        for (int start = Math.Max(ShortestModifier, word.Length - LongestHead); word.Length - start >= ShortestHead; start++)
        {
            WordClass meant = Find(Hash(word.Slice(start)));
            if ((meant & WordClass.Compound) != 0)
                return meant;
        }

        return WordClass.None;
    }

    /// <summary>A number for a word, the same in any letter case.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = HashStart;
        foreach (char c in word)
            hash = HashNext(hash, c);
        return HashEnd(hash);
    }

    /// <summary>Takes the next letter into the hash of the letters before it, for who reads a word letter by letter anyway.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashNext(uint hash, char c) => StableHash.Add(hash, Chars.Fold(c));

    /// <summary>The hash of a word whose letters are all taken in; never 0.</summary>
    public static uint HashEnd(uint hash) => Math.Max(1, hash ^ (hash >> 15));

    /// <summary>The numbers of words' classes among sets of classes, which are added to.</summary>
    private static WordNumbers Numbers(Dictionary<uint, WordClass> classes, ref WordClass[] sets)
    {
        uint[] words = new uint[classes.Count];
        ushort[] numbers = new ushort[classes.Count];
        int count = 0;
        foreach (KeyValuePair<uint, WordClass> word in classes)
        {
            // Names, most of the words, are in the first.
            int set = 1;
            while (set < sets.Length && sets[set] != word.Value)
                set++;
            if (set == sets.Length)
                sets = [.. sets, word.Value];
            words[count] = word.Key;
            numbers[count++] = checked((ushort)set);
        }

        return new WordNumbers(words, numbers);
    }

    private static void Add(Dictionary<uint, WordClass> all, Dictionary<uint, WordClass> small, string[] words, WordClass meant)
    {
        foreach (string word in words)
        {
            if (word.Length == 0)
                continue;
            uint hash = Hash(word.AsSpan());
            all.TryGetValue(hash, out WordClass known);
            small[hash] = all[hash] = known | meant;
        }
    }
}
