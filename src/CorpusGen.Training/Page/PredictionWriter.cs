using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Page;

/// <summary>Writes what was read of a page in the inspection format, as far as the scorer of page structure reads it.</summary>
internal static class PredictionWriter
{
    public static string Write(GoldPage gold, Text.Layout.Page page)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteString("path", gold.Path);
            json.WriteNumber("length", gold.Text.Length);
            json.WriteStartObject("headline");
            json.WriteString("text", page.Headline?.Text);
            json.WriteEndObject();
            json.WriteString("datePublished", page.DatePublished?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartArray("bylines");
            foreach (BylineModel byline in page.Bylines)
            {
                json.WriteStartObject();
                json.WriteString("name", byline.Name);
                json.WriteString("kind", byline.Kind.ToString().ToLowerInvariant());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("segments");
            foreach (Segment segment in page.Segments)
            {
                json.WriteStartObject();
                json.WriteString("kind", segment.Kind.ToString().ToLowerInvariant());
                json.WriteNumber("start", segment.Range.Start);
                json.WriteNumber("end", segment.Range.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
