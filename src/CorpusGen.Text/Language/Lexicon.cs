using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// The words of a language by class, with first names of all languages, in one table: one look-up a word of text.
/// Words compare by their invariant lower case, with curly apostrophes as straight ones.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The hash of no letters yet.</summary>
    public const uint HashStart = 2166136261;

    /// <summary>Letters before the head of a compound, the hyphen included.</summary>
    private const int ShortestModifier = 3;
    private const int ShortestHead = 3;

    private static readonly Lazy<Lexicon> s_neutral = new(() => new Lexicon(null));
    private static readonly Lazy<Lexicon> s_english = new(() => new Lexicon("en"));
    private static readonly Lazy<Lexicon> s_german = new(() => new Lexicon("de"));

    private readonly int _mask;

    /// <summary>By slot, 0 where it is empty: apart from the entries, so that a word not known costs one look at a small table.</summary>
    private readonly uint[] _hashes;
    private readonly Entry[] _entries;

    private Lexicon(string? language)
    {
        CapitalizesNouns = language == "de";
        HasDashDialogue = language is null;
        Dictionary<string, WordClass> entries = new(StringComparer.Ordinal);
        foreach (string line in DataFile.Lines("Language/first-names.txt"))
        {
            int tab = line.IndexOf('\t');
            int sexes = int.Parse(line.Substring(tab + 1), CultureInfo.InvariantCulture);
            Add(entries, line.Substring(0, tab), ((sexes & 1) != 0 ? WordClass.FemaleName : 0) | ((sexes & 2) != 0 ? WordClass.MaleName : 0));
        }

        if (language is not null)
        {
            foreach (string line in DataFile.Lines($"Language/{language}/words.txt"))
            {
                int colon = line.IndexOf(':');
                WordClass meant = (WordClass)Enum.Parse(typeof(WordClass), line.Substring(0, colon), ignoreCase: true);
                foreach (string word in line.Substring(colon + 1).Split(' '))
                {
                    if (word.Length > 0)
                        Add(entries, word, meant);
                }
            }
        }

        int size = 1024;
        while (size < entries.Count * 2)
            size *= 2;
        _mask = size - 1;
        _hashes = new uint[size];
        _entries = new Entry[size];
        foreach (KeyValuePair<string, WordClass> entry in entries)
        {
            uint hash = Hash(entry.Key.AsSpan());
            int slot = (int)hash & _mask;
            while (_hashes[slot] != 0)
                slot = (slot + 1) & _mask;
            _hashes[slot] = hash;
            _entries[slot] = new Entry(entry.Key, entry.Value);
        }
    }

    /// <summary>Whether every noun has a capital, so that a capital alone makes no name.</summary>
    public bool CapitalizesNouns { get; }

    /// <summary>Whether a dash may open a line of dialogue, as in French, Spanish or Polish; English and German use it for lists.</summary>
    public bool HasDashDialogue { get; }

    /// <summary>The lexicon of a BCP 47 tag; English where it is not known, names alone where the language has none.</summary>
    public static Lexicon For(string? language)
    {
        if (language is null || IsTag(language, "en"))
            return s_english.Value;
        return IsTag(language, "de") ? s_german.Value : s_neutral.Value;
    }

    /// <summary>The classes of a word, given with its <see cref="Hash"/>.</summary>
    public WordClass Find(ReadOnlySpan<char> word, uint hash)
    {
        uint[] hashes = _hashes;
        for (int slot = (int)hash & _mask; hashes[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (hashes[slot] == hash && IsSame(_entries[slot].Word, word))
                return _entries[slot].Class;
        }

        return WordClass.None;
    }

    /// <summary>The classes of a compound noun, which are those of the noun that it ends with.</summary>
    public WordClass FindCompound(ReadOnlySpan<char> word)
    {
        for (int start = ShortestModifier; word.Length - start >= ShortestHead; start++)
        {
            ReadOnlySpan<char> head = word.Slice(start);
            WordClass meant = Find(head, Hash(head));
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
    public static uint HashNext(uint hash, char c) => unchecked((hash ^ Chars.Fold(c)) * 16777619);

    /// <summary>The hash of a word whose letters are all taken in; never 0.</summary>
    public static uint HashEnd(uint hash) => Math.Max(1, hash ^ (hash >> 15));

    private static void Add(Dictionary<string, WordClass> entries, string word, WordClass meant)
    {
        word = word.ToLowerInvariant().Replace('’', '\'');
        entries.TryGetValue(word, out WordClass known);
        entries[word] = known | meant;
    }

    private static bool IsTag(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] is '-' or '_');

    private static bool IsSame(string stored, ReadOnlySpan<char> word)
    {
        if (stored.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (stored[i] != Chars.Fold(word[i]))
                return false;
        }

        return true;
    }

    private readonly record struct Entry(string Word, WordClass Class);
}
