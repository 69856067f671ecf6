using System.Text;
using System.Text.Json;
using CorpusGen.Text;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>An article of the evaluation data with what its lines are.</summary>
internal sealed class GoldPage
{
    private const int ShortBody = 2;
    private const int BriefBody = 3;

    private readonly List<(TextRange Range, uint Allowed)> _blocks = [];

    private GoldPage(JsonElement gold, string articles)
    {
        Path = gold.GetProperty("path").GetString()!;
        Family = gold.GetProperty("family").GetString()!;
        Text = File.ReadAllText(System.IO.Path.Combine(articles, Path));
        Authors = [.. gold.GetProperty("authors").EnumerateArray().Select(name => Normalize(name.GetString()!))];
        AuthorsAnywhere = [.. gold.GetProperty("authors_all").EnumerateArray().Select(name => Normalize(name.GetString()!))];
        Dates = [.. gold.GetProperty("date_accept").EnumerateArray().Select(date => date.GetString()!)];
        foreach (JsonElement block in gold.GetProperty("blocks").EnumerateArray())
        {
            TextRange range = new(block.GetProperty("start").GetInt32(), block.GetProperty("end").GetInt32());
            _blocks.Add((range, Allowed(block)));
        }
    }

    /// <summary>The page with those of its blocks that are to be kept.</summary>
    /// <param name="keeps">Tells by the number of body paragraphs before a block, and by its labels.</param>
    /// <param name="firstSentences">Whether each paragraph is cut behind its first sentence.</param>
    private GoldPage(GoldPage page, Func<int, uint, bool> keeps, bool firstSentences = false)
    {
        Path = page.Path;
        Family = page.Family;
        Authors = page.Authors;
        AuthorsAnywhere = page.AuthorsAnywhere;
        Dates = page.Dates;
        StringBuilder text = new();
        int end = 0, body = 0;
        foreach ((TextRange range, uint allowed) in page._blocks)
        {
            bool isBody = allowed == Bit(LineLabel.Body);
            bool kept = keeps(body, allowed);
            body += isBody ? 1 : 0;
            if (kept)
            {
                if (text.Length > 0)
                    text.Append('\n', Math.Max(1, Math.Min(2, page.Text.AsSpan(end, range.Start - end).Count('\n'))));
                int length = isBody && firstSentences ? FirstSentence(page.Text, range) : range.Length;
                _blocks.Add((new TextRange(text.Length, text.Length + length), allowed));
                text.Append(page.Text, range.Start, length);
            }

            end = range.End;
        }

        Text = text.ToString();
    }

    public string Path { get; }

    /// <summary>Publishers of one house, whose pages are alike.</summary>
    public string Family { get; }

    public string Text { get; }

    public HashSet<string> Authors { get; }

    public HashSet<string> AuthorsAnywhere { get; }

    public HashSet<string> Dates { get; }

    public static List<GoldPage> Load(string folder)
    {
        List<GoldPage> pages = [];
        foreach (string line in File.ReadLines(System.IO.Path.Combine(folder, "gold.jsonl")))
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            pages.Add(new GoldPage(gold.RootElement, System.IO.Path.Combine(folder, "articles")));
        }

        return pages;
    }

    /// <summary>
    /// The same page as others leave it: with a body of a few paragraphs, as headline and body alone, and as a brief of a
    /// few sentences. Pages of whole articles with all around them would teach that there are no others.
    /// </summary>
    public IEnumerable<GoldPage> Variants()
    {
        uint core = Bit(LineLabel.Headline) | Bit(LineLabel.Body) | Bit(LineLabel.Subheading);
        yield return this;
        yield return new GoldPage(this, (body, allowed) => (allowed & (Bit(LineLabel.Body) | Bit(LineLabel.Subheading))) == 0 || body < ShortBody);
        yield return new GoldPage(this, (_, allowed) => (allowed & ~core) == 0 && allowed != 0);
        yield return new GoldPage(this, (body, allowed) => allowed == Bit(LineLabel.Headline) || (allowed == Bit(LineLabel.Body) && body < BriefBody), firstSentences: true);
    }

    private static int FirstSentence(string text, TextRange range)
    {
        int end = text.IndexOfAny(['.', '!', '?', '。'], range.Start + 1, range.Length - 1);
        return (end < 0 ? range.End : end + 1) - range.Start;
    }

    /// <summary>The labels that are right for each line, a bit each; 0 where the gold does not say.</summary>
    public uint[] Labels(Line[] lines)
    {
        uint[] labels = new uint[lines.Length];
        int block = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            while (block < _blocks.Count && _blocks[block].Range.End <= lines[i].Start)
                block++;
            int most = 0;
            for (int k = block; k < _blocks.Count && _blocks[k].Range.Start < lines[i].End; k++)
            {
                TextRange range = _blocks[k].Range;
                int shared = Math.Min(range.End, lines[i].End) - Math.Max(range.Start, lines[i].Start);
                if (shared > most)
                    (most, labels[i]) = (shared, _blocks[k].Allowed);
            }
        }

        return labels;
    }

    /// <summary>Names compare as the scorer compares them.</summary>
    public static string Normalize(string name)
    {
        StringBuilder normal = new();
        foreach (char c in name.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '|')
            {
                if (normal.Length > 0 && normal[^1] != ' ')
                    normal.Append(' ');
            }
            else
            {
                normal.Append(c == '’' ? '\'' : c);
            }
        }

        return normal.ToString().TrimEnd();
    }

    private static uint Allowed(JsonElement block)
    {
        if (block.TryGetProperty("unscored_line", out _))
            return 0;
        uint allowed = Bit(Label(block));
        if (block.TryGetProperty("neutral", out _))
            allowed |= Bit(LineLabel.Body) | Bit(LineLabel.Subheading);
        if (block.TryGetProperty("also", out JsonElement also))
        {
            foreach (JsonElement label in also.EnumerateArray())
                allowed |= Bit(Label(label.GetString()!));
        }

        return allowed;
    }

    private static LineLabel Label(JsonElement block)
    {
        LineLabel label = Label(block.GetProperty("label").GetString()!);
        if (label != LineLabel.Other || !block.TryGetProperty("hint", out JsonElement hint))
            return label;
        return hint.GetString() switch
        {
            "caption" => LineLabel.Caption,
            "credit" => LineLabel.Credit,
            "kicker" => LineLabel.Kicker,
            "bio" or "author_sentence" => LineLabel.Bio,
            _ => LineLabel.Other,
        };
    }

    private static LineLabel Label(string name) => name switch
    {
        "body" => LineLabel.Body,
        "subheading" => LineLabel.Subheading,
        "summary" => LineLabel.Deck,
        "headline" => LineLabel.Headline,
        "author" => LineLabel.Author,
        "date" => LineLabel.Date,
        _ => LineLabel.Other,
    };

    private static uint Bit(LineLabel label) => 1u << (int)label;
}
