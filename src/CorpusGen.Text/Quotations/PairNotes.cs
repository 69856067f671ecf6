using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Says in words what the features of a candidate say, while <see cref="PairFeatures{TSink}"/> makes them.</summary>
/// <param name="mask">Size of the table of weights less one.</param>
internal sealed class PairNotes(ArticleUnits article, int mask) : IFeatureSink
{
    /// <summary>Smaller values of a word's feature are classes.</summary>
    private const uint Classes = 64;

    private static readonly string[] s_relations =
    [
        "", "first quotation", "nobody", "same pair", "same mention, other cue", "same name further on", "same name further back",
        "other speaker, same cue", "other speaker further on", "other speaker further back",
    ];

    private static readonly string[] s_subjects = ["no cue", "no subject", "subject", "whom the subject stands for", "behind the subject", "before the subject"];

    private static readonly HashSet<string> s_neighbours =
        ["beforeMention", "secondBeforeMention", "thirdBeforeMention", "afterMention", "secondAfterMention", "beforeCue", "afterCue", "_cue.SecondAfter", "_beforeQuote", "_afterQuote"];

    private static readonly (char Unit, string Name)[] s_units = [('c', "cue"), ('q', "quote")];
    private static readonly string[] s_ordinals = ["", "", "second", "third"];

    /// <summary>Class sequences by their hash.</summary>
    private readonly Dictionary<uint, string> _sequences = new() { [0] = "no cue", [1] = "nothing" };
    private readonly Dictionary<uint, string> _words = Words(article);

    /// <summary>What each feature of the row says, in the row's order.</summary>
    public List<string> Features { get; } = [];

    /// <summary>The place of each feature in the table of weights.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Forgets the row, for the next one.</summary>
    public void Clear()
    {
        Features.Clear();
        Places.Clear();
    }

    public void Add(int hash) => Places.Add(hash & mask);

    public void Note(string nameA, uint a, string nameB, uint b, string nameC, uint c, string nameD, uint d)
    {
        List<string> names = [], values = [];
        Add(nameA, a);
        Add(nameB, b);
        Add(nameC, c);
        Add(nameD, d);
        Features.Add($"{string.Join("+", names)}: {string.Join(", ", values)}");

        void Add(string source, uint value)
        {
            if (source.Length == 0)
                return;
            names.Add(Name(source));
            values.Add(Value(source, value));
        }
    }

    public void Lengthen(uint sequence, UnitClass next, uint longer) =>
        _sequences[longer] = sequence == 1 ? Of(next) : $"{_sequences[sequence]} {Of(next)}";

    private static Dictionary<uint, string> Words(ArticleUnits article)
    {
        Dictionary<uint, string> words = [];
        for (int i = 0; i < article.Tokens.Count; i++)
        {
            Token token = article.Tokens[i];
            if (token.IsWord && !words.ContainsKey(token.Hash))
                words.Add(token.Hash, article.Text.Substring(token.Start, token.End - token.Start));
        }

        return words;
    }

    private static string Name(string source) => source switch
    {
        "where" => "order+cue strength",
        "coarse" => "order",
        "cueClass" => "cue strength",
        "mentionClass" => "speaker",
        "role" => "speaker's role",
        "_shape" => "quotation's shape",
        "before" => "speaker before",
        "times" => "times quoted",
        "_offers" => "sentence offers",
        "isFirst" => "speaker begins the sentence",
        _ => SourceWords.Of(Place(source)).Replace("mention", "speaker"),
    };

    /// <summary>The source with "m - 2" spelt out: the second before the speaker.</summary>
    private static string Place(string source)
    {
        string place = source;
        foreach ((char unit, string name) in s_units)
        {
            for (int away = 1; away <= 3; away++)
                place = place.Replace($"{unit} - {away}", $"{s_ordinals[away]} before {name}").Replace($"{unit} + {away}", $"{s_ordinals[away]} after {name}");
        }

        return place;
    }

    private string Value(string source, uint value) => source switch
    {
        "where" => $"{Order(value & 15, (int)((value >> 4) & 15) - 4, (value >> 8) & 15)}, {Of((UnitClass)((value >> 12) & 255))}{(value >> 24 == 0 ? "" : ", as for the quotation before")}",
        "coarse" => Order(value & 15, (value & 16) != 0 ? -1 : (value & 32) != 0 ? 1 : 0, 0),
        "_shape" => Shape(value),
        "_gap" => value == 0 ? "none" : $"{(value - 1) & 7} sentences, {((value - 1) >> 3) & 3} paragraphs",
        "_offers" => Offers(value),
        "before" => s_relations[value],
        "cueSubject" => s_subjects[value],
        "subjects" => $"{s_subjects[value & 7]} of the cue, {s_subjects[value >> 3]} of the quotation",
        "cueClause" or "quoteClause" => value == 0 ? "no cue" : SourceWords.Of(((ClauseKind)(value - 1)).ToString()),
        "role" => SourceWords.Of(((MentionRole)value).ToString()),
        "cueWord" => Word(value),
        "cueClass" or "mentionClass" => Of((UnitClass)value),
        _ when source.StartsWith("At(", StringComparison.Ordinal) || s_neighbours.Contains(source) => Of((UnitClass)value),
        _ when source.StartsWith("word", StringComparison.OrdinalIgnoreCase) => Word(value),
        _ when source.StartsWith("between", StringComparison.Ordinal) => _sequences.TryGetValue(value, out string? sequence) ? sequence : "much",
        _ => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>In which order speaker, cue and quotation stand.</summary>
    private static string Order(uint bits, int sentences, uint paragraphs)
    {
        bool speakerFirst = (bits & 1) != 0, hasCue = (bits & 2) != 0, speakerBeforeCue = (bits & 4) != 0, cueFirst = (bits & 8) != 0;
        string order = !hasCue ? speakerFirst ? "speaker quotation" : "quotation speaker"
            : speakerFirst && cueFirst ? speakerBeforeCue ? "speaker cue quotation" : "cue speaker quotation"
            : speakerFirst ? "speaker quotation cue"
            : cueFirst ? "cue quotation speaker"
            : speakerBeforeCue ? "quotation speaker cue" : "quotation cue speaker";
        return order + (sentences < 0 ? $" ({-sentences} back)" : sentences > 0 ? " (sentence after)" : "") + (paragraphs > 0 ? " (other paragraph)" : "");
    }

    private static string Shape(uint value) =>
        ((value & 3) switch { 0 => "a word or two", 1 => "some words", _ => "many words" })
        + ((value & 4) != 0 ? " with a capital" : "")
        + $", ends in {SourceWords.Of(((Ending)((value >> 3) & 7)).ToString())}"
        + ((value & 64) != 0 ? ", opens the sentence" : "")
        + ((value & 128) != 0 ? ", closes the sentence" : "");

    private static string Offers(uint value)
    {
        List<string> offers = [];
        for (int side = 0; side < 2; side++)
        {
            string place = side == 0 ? "before" : "behind";
            uint bits = (value >> (3 * side)) & 7;
            if ((bits & 1) != 0)
                offers.Add($"speaker {place}");
            if ((bits & 6) != 0)
                offers.Add($"cue {place}");
        }

        return offers.Count == 0 ? "nothing" : string.Join(", ", offers);
    }

    private string Word(uint value) => value < Classes ? Of((UnitClass)value) : _words.TryGetValue(value, out string? word) ? $"“{word}”" : "none";

    private static string Of(UnitClass unit) => unit == UnitClass.None ? "none" : SourceWords.Of(unit.ToString());
}
