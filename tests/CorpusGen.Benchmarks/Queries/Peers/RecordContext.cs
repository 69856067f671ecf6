using System.Text.Json.Serialization;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>How records are written and read as JSON, generated when this is compiled.</summary>
[JsonSerializable(typeof(ArticleRecord[]))]
internal sealed partial class RecordContext : JsonSerializerContext;
