using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Quotations;

/// <summary>The annotated articles written for this project; the README beside them describes their form.</summary>
internal static partial class WrittenArticles
{
    /// <summary>Between an article and what is said of its speakers.</summary>
    private const string Rule = "\n---\n";

    private static readonly string s_folder = Path.Combine("src", "CorpusGen.Training", "Articles");

    /// <summary>Ordinary news, which is learned from; the beat in the publisher's place.</summary>
    public static List<GoldArticle> LoadPlain() => Load("Plain");

    /// <summary>Articles made to be hard, to measure by.</summary>
    public static List<GoldArticle> LoadHard() => Load("Hard");

    private static List<GoldArticle> Load(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(s_folder, folder), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    private static GoldArticle Read(string path)
    {
        string source = File.ReadAllText(path);
        int end = source.LastIndexOf(Rule, StringComparison.Ordinal);
        Dictionary<string, (SpeakerKind Kind, string? Name)> speakers = end < 0 ? [] : ReadSpeakers(source[(end + Rule.Length)..]);
        string text = Unmark(path, end < 0 ? source : source[..end], out ILookup<(char Kind, string Number), TextRange> marked);
        List<GoldQuotation> quotations = [.. marked.Where(one => one.Key.Kind is 'd' or 'm').Select(parts => Quotation(text, parts, marked, speakers))];
        List<TextRange> taken = [.. quotations.SelectMany(quotation => quotation.Parts)];
        return new GoldArticle(path, Path.GetFileName(Path.GetDirectoryName(path)!), text, quotations, NonQuotations(text, taken), []);
    }

    /// <summary>Lines of a number, a kind and a name, or "-" for none.</summary>
    private static Dictionary<string, (SpeakerKind Kind, string? Name)> ReadSpeakers(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3))
            .ToDictionary(parts => parts[0], parts => (Enum.Parse<SpeakerKind>(parts[1], ignoreCase: true), parts[2] == "-" ? null : parts[2]));

    private static GoldQuotation Quotation(
        string text,
        IGrouping<(char Kind, string Number), TextRange> parts,
        ILookup<(char Kind, string Number), TextRange> marked,
        Dictionary<string, (SpeakerKind Kind, string? Name)> speakers)
    {
        List<TextRange> cue = [.. marked[('c', parts.Key.Number)]];
        List<TextRange> source = [.. marked[('s', parts.Key.Number)]];
        bool isKnown = speakers.TryGetValue(parts.Key.Number, out (SpeakerKind Kind, string? Name) speaker);
        return new GoldQuotation(
            [.. parts.Select(part => new TextRange(part.Start + 1, IsMark(text[part.End - 1]) ? part.End - 1 : part.End))],
            IsDirect: parts.Key.Kind == 'd',
            IsNested: false,
            Source: source,
            SourceType: source.Count == 0 ? null : FormOf(source[0].In(text), speaker.Name),
            Names: [],
            Entity: speaker.Name,
            Kind: isKnown ? speaker.Kind : null,
            cue.Count == 0 ? null : cue);
    }

    /// <summary>The evaluation data's word for how a source is written.</summary>
    private static string FormOf(string source, string? name) =>
        Pronoun().IsMatch(source) ? "pronoun" : name is not null && source.Contains(name.Split(' ')[^1], StringComparison.Ordinal) ? "name" : "nominal";

    /// <summary>The text without its braces, and what stands in them by kind and number.</summary>
    private static string Unmark(string path, string source, out ILookup<(char Kind, string Number), TextRange> marked)
    {
        StringBuilder text = new();
        Stack<(string Head, int Start)> open = new();
        List<(char Kind, string Number, TextRange Range)> ranges = [];
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '{')
            {
                int end = source.IndexOf(' ', i);
                open.Push((source[(i + 1)..end], text.Length));
                i = end;
            }
            else if (source[i] == '}')
            {
                (string head, int start) = open.Pop();
                ranges.AddRange(head[1..].Split(',').Select(number => (head[0], number, new TextRange(start, text.Length))));
            }
            else
            {
                text.Append(source[i]);
            }
        }

        if (open.Count > 0)
            throw new InvalidDataException($"{path}: '{open.Peek().Head}' is not closed");
        marked = ranges.ToLookup(one => (one.Kind, one.Number), one => one.Range);
        return text.ToString();
    }

    /// <summary>What stands between marks and is no quotation.</summary>
    private static List<TextRange> NonQuotations(string text, List<TextRange> quotations)
    {
        List<TextRange> others = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsMark(text[i]))
                continue;
            int end = i + 1;
            while (end < text.Length && !IsMark(text[end]) && text[end] != '\n')
                end++;
            TextRange inside = new(i + 1, end);
            if (!quotations.Exists(inside.Overlaps))
                others.Add(inside);
            i = end;
        }

        return others;
    }

    [GeneratedRegex("^(he|she|they|it|who|which|his|her|their)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    private static bool IsMark(char c) => c is '“' or '”' or '"';
}
