using System.Text.Json;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>One JSON file, read into objects that are kept, by the code that System.Text.Json's generator wrote.</summary>
internal sealed class JsonSourceGenerated : IPeer
{
    private ArticleRecord[] _articles = [];

    public void Open(string folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "articles.json"));
        _articles = JsonSerializer.Deserialize(file, RecordContext.Default.ArticleRecordArray)!;
    }

    public IEnumerable<string> Ask(Query query, string about) => _articles.Ask(query, about);
}
