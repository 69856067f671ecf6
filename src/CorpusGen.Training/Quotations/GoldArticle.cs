using System.Text.Json;
using CorpusGen.Text;

namespace CorpusGen.Training.Quotations;

/// <summary>An annotated article of the evaluation data.</summary>
internal sealed record GoldArticle(string Path, string Publisher, string Text, List<GoldQuotation> Quotations, List<TextRange> NonQuotations, List<TextRange> Ignored)
{
    /// <summary>Reads a folder with gold.jsonl and the articles.</summary>
    public static List<GoldArticle> ReadAll(string folder)
    {
        List<GoldArticle> articles = [];
        foreach (string line in File.ReadLines(System.IO.Path.Combine(folder, "gold.jsonl")))
        {
            if (line.Length == 0)
                continue;
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            string path = root.GetProperty("path").GetString()!;
            articles.Add(new GoldArticle(
                path,
                root.GetProperty("publisher").GetString()!,
                File.ReadAllText(System.IO.Path.Combine(folder, path)),
                [.. root.GetProperty("quotes").EnumerateArray().Select(GoldQuotation.Read)],
                [.. root.GetProperty("nonquotes").EnumerateArray().Select(Range)],
                [.. root.GetProperty("ignored").EnumerateArray().Select(Range)]));
        }

        return articles;
    }

    private static TextRange Range(JsonElement element) => new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
}
