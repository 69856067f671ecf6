using System.Text.Json;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>Writes gold pages as the scorer of page structure reads them.</summary>
internal static class ScorerGold
{
    /// <summary>Writes <c>gold.jsonl</c> and <c>articles/</c> to a folder.</summary>
    public static void Write(IEnumerable<GoldPage> pages, string folder)
    {
        string articles = Path.Combine(folder, "articles");
        Directory.CreateDirectory(articles);
        using StreamWriter gold = new(Path.Combine(folder, "gold.jsonl"));
        foreach (GoldPage page in pages)
        {
            File.WriteAllText(Path.Combine(articles, page.Path), page.Text);
            gold.WriteLine(JsonSerializer.Serialize(new
            {
                path = page.Path,
                length = page.Text.Length,
                language = page.Language,
                english = page.Language == "en",
                headline = page.Headline ?? "",
                authors = page.Authors,
                authors_all = page.AuthorsAnywhere,
                date_accept = page.Dates,
                date_in_text = page.Dates.Count > 0 ? "text" : null,
                spans = new
                {
                    summary = Places(page, LineLabel.Deck),
                    subheadings = Places(page, LineLabel.Subheading),
                    paragraphs = Places(page, LineLabel.Body),
                },
                blocks = page.Blocks.Select(block => new
                {
                    start = block.Range.Start,
                    end = block.Range.End,
                    label = Names(block.Allowed)[0],
                    also = Names(block.Allowed).Skip(1),
                    neutral = block.Allowed == 0,
                }),
            }));
        }
    }

    private static IEnumerable<int[]> Places(GoldPage page, LineLabel label) =>
        page.Blocks.Where(block => Labels(block.Allowed)[0] == label).Select(block => new[] { block.Range.Start, block.Range.End });

    private static string[] Names(uint allowed) => [.. Labels(allowed).Select(Name).Distinct()];

    private static LineLabel[] Labels(uint allowed) => [.. Enum.GetValues<LineLabel>().Where(label => (allowed & GoldLabels.Bit(label)) != 0)];

    private static string Name(LineLabel label) => label switch
    {
        LineLabel.Body => "body",
        LineLabel.Subheading => "subheading",
        LineLabel.Deck => "summary",
        LineLabel.Headline => "headline",
        LineLabel.Author => "author",
        LineLabel.Date => "date",
        _ => "other",
    };
}
