using System.Text.Json;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Quotations;

/// <summary>An annotated quotation: its parts by paragraph, its source and its cue.</summary>
/// <param name="Names">Names in the source; empty when it is a pronoun or noun.</param>
/// <param name="Entity">The name of the source: in the evaluation data what a coreference system gave it, in written articles what the annotator did. Null where it has none.</param>
/// <param name="Kind">What kind of speaker it is, or null where nobody says.</param>
internal sealed record GoldQuotation(
    List<TextRange> Parts, bool IsDirect, bool IsNested, List<TextRange>? Source, string? SourceType, List<string> Names, string? Entity, SpeakerKind? Kind, List<TextRange>? Cue)
{
    public static GoldQuotation Read(JsonElement element)
    {
        JsonElement source = element.GetProperty("source");
        bool hasSource = source.ValueKind == JsonValueKind.Object;
        JsonElement cue = element.GetProperty("cue");
        JsonElement entity = element.GetProperty("sourceEntity");
        return new GoldQuotation(
            Ranges(element.GetProperty("parts")),
            element.GetProperty("kind").GetString() == "direct",
            element.TryGetProperty("nested", out JsonElement nested) && nested.ValueKind == JsonValueKind.True,
            hasSource ? Ranges(source.GetProperty("spans")) : null,
            hasSource ? source.GetProperty("type").GetString() : null,
            hasSource ? [.. source.GetProperty("names").EnumerateArray().Select(name => name.GetString()!)] : [],
            entity.ValueKind == JsonValueKind.Object ? entity.GetProperty("name").GetString() : null,
            Kind: null,
            cue.ValueKind == JsonValueKind.Object ? Ranges(cue.GetProperty("spans")) : null);
    }

    private static List<TextRange> Ranges(JsonElement spans) => [.. spans.EnumerateArray().Select(span => new TextRange(span[0].GetInt32(), span[1].GetInt32()))];
}
