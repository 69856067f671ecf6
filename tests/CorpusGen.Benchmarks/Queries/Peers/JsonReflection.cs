using System.Text.Json;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>One JSON file, read into objects that are kept, by reflection.</summary>
internal sealed class JsonReflection : IPeer
{
    private ArticleRecord[] _articles = [];

    public void Open(string folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "articles.json"));
        _articles = JsonSerializer.Deserialize<ArticleRecord[]>(file)!;
    }

    public IEnumerable<string> Ask(Query query, string about) => _articles.Ask(query, about);
}
