using System.Text.Json;
using CorpusGen.Text;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>The pages of the evaluation data.</summary>
internal static class EvaluationPages
{
    private const float Weight = 8;

    /// <param name="folder">Has <c>gold.jsonl</c> and <c>articles/</c>.</param>
    public static List<GoldPage> Load(string folder)
    {
        List<GoldPage> pages = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            pages.Add(Read(gold.RootElement, Path.Combine(folder, "articles")));
        }

        return pages;
    }

    private static GoldPage Read(JsonElement gold, string articles)
    {
        string path = gold.GetProperty("path").GetString()!;
        List<(TextRange, uint)> blocks = [];
        foreach (JsonElement block in gold.GetProperty("blocks").EnumerateArray())
            blocks.Add((new TextRange(block.GetProperty("start").GetInt32(), block.GetProperty("end").GetInt32()), Allowed(block)));
        return new GoldPage(path, gold.GetProperty("family").GetString()!, gold.GetProperty("language").GetString()!, File.ReadAllText(Path.Combine(articles, path)), blocks)
        {
            Weight = Weight,
            Headline = gold.GetProperty("headline").GetString(),
            Authors = Strings(gold, "authors").Select(GoldPage.Normalize).ToHashSet(),
            AuthorsAnywhere = Strings(gold, "authors_all").Select(GoldPage.Normalize).ToHashSet(),
            Dates = Strings(gold, "date_accept").ToHashSet(),
        };
    }

    private static IEnumerable<string> Strings(JsonElement gold, string key) => gold.GetProperty(key).EnumerateArray().Select(item => item.GetString()!);

    private static uint Allowed(JsonElement block)
    {
        if (block.TryGetProperty("unscored_line", out _))
            return 0;
        uint allowed = GoldLabels.Bit(Label(block));
        if (block.TryGetProperty("neutral", out _))
            allowed |= GoldLabels.Bit(LineLabel.Body) | GoldLabels.Bit(LineLabel.Subheading);
        if (block.TryGetProperty("also", out JsonElement also))
        {
            foreach (JsonElement label in also.EnumerateArray())
                allowed |= GoldLabels.Bit(Label(label.GetString()!));
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
}
