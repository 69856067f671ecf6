using System.Text;
using System.Text.Json;
using CorpusGen.Text;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>An article of the evaluation data with what its lines are.</summary>
internal sealed class GoldPage
{
    private readonly List<(TextRange Range, uint Allowed)> _blocks = [];

    private GoldPage(JsonElement gold, string articles)
    {
        Path = gold.GetProperty("path").GetString()!;
        Family = gold.GetProperty("family").GetString()!;
        Language = gold.GetProperty("language").GetString()!;
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

    private GoldPage(GoldPage page, IEnumerable<GoldPiece> pieces)
    {
        Path = page.Path;
        Family = page.Family;
        Language = page.Language;
        Authors = page.Authors;
        AuthorsAnywhere = page.AuthorsAnywhere;
        Dates = page.Dates;
        StringBuilder text = new();
        foreach (GoldPiece piece in pieces)
        {
            if (text.Length > 0)
                text.Append('\n', piece.Breaks);
            _blocks.Add((new TextRange(text.Length, text.Length + piece.Text.Length), piece.Allowed));
            text.Append(piece.Text);
        }

        Text = text.ToString();
    }

    public string Path { get; }

    /// <summary>Publishers of one house, whose pages are alike.</summary>
    public string Family { get; }

    public string Language { get; }

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

    /// <summary>The page, its text made of other pieces.</summary>
    public GoldPage With(IEnumerable<GoldPiece> pieces) => new(this, pieces);

    /// <summary>The page's blocks as pieces to make other pages of.</summary>
    public List<GoldPiece> Pieces()
    {
        List<GoldPiece> pieces = [];
        int end = 0;
        foreach ((TextRange range, uint allowed) in _blocks)
        {
            int breaks = Math.Max(1, Math.Min(3, Text.AsSpan(end, Math.Max(0, range.Start - end)).Count('\n')));
            pieces.Add(new GoldPiece(range.In(Text), breaks, allowed));
            end = range.End;
        }

        return pieces;
    }

    /// <summary>The labels that are right for each line, a bit each; 0 where the gold does not say.</summary>
    public uint[] Labels(ReadOnlySpan<Line> lines)
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
