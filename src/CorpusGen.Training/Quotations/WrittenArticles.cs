using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Training.Quotations;

/// <summary>The annotated articles written for this project; the README beside them describes their form.</summary>
internal static class WrittenArticles
{
    private static readonly string s_folder = Path.Combine("src", "CorpusGen.Training", "Articles");

    /// <summary>All articles, the beat in the publisher's place.</summary>
    public static List<GoldArticle> Load() =>
        [.. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    private static GoldArticle Read(string path)
    {
        string text = Unmark(path, out ILookup<(char Kind, string Number), TextRange> marked);
        List<GoldQuotation> quotations = [.. marked.Where(one => one.Key.Kind is 'd' or 'm').Select(parts => Quotation(text, parts, marked))];
        List<TextRange> taken = [.. quotations.SelectMany(quotation => quotation.Parts)];
        return new GoldArticle(path, Path.GetFileName(Path.GetDirectoryName(path)!), text, quotations, NonQuotations(text, taken), []);
    }

    private static GoldQuotation Quotation(string text, IGrouping<(char Kind, string Number), TextRange> parts, ILookup<(char Kind, string Number), TextRange> marked)
    {
        List<TextRange> cue = [.. marked[('c', parts.Key.Number)]];
        return new GoldQuotation(
            [.. parts.Select(part => new TextRange(part.Start + 1, IsMark(text[part.End - 1]) ? part.End - 1 : part.End))],
            IsDirect: parts.Key.Kind == 'd',
            IsNested: false,
            Source: [.. marked[('s', parts.Key.Number)]],
            SourceType: null,
            Names: [],
            Entity: null,
            cue.Count == 0 ? null : cue);
    }

    /// <summary>The text without its braces, and what stands in them by kind and number.</summary>
    private static string Unmark(string path, out ILookup<(char Kind, string Number), TextRange> marked)
    {
        string source = File.ReadAllText(path);
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

    private static bool IsMark(char c) => c is '“' or '”' or '"';
}
