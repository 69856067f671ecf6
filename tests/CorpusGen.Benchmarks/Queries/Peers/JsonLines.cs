using System.Text.Json;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>A file with a JSON object on each line, read line by line for each query until the answer is there.</summary>
internal sealed class JsonLines : IPeer
{
    private string _file = "";

    public void Open(string folder) => _file = Path.Combine(folder, "articles.jsonl");

    public IEnumerable<string> Ask(Query query, string about) =>
        File.ReadLines(_file).Select(line => JsonSerializer.Deserialize(line, RecordContext.Default.ArticleRecord)!).Ask(query, about);
}
