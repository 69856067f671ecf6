using System.Text.Json;

namespace CorpusGen.Tool.Files;

/// <summary>An article as a line of JSON Lines: an object with its <c>text</c>, and where they are known <c>path</c> and facts.</summary>
internal static class JsonArticle
{
    /// <param name="line">The line.</param>
    /// <param name="name">The path of an article that states none.</param>
    /// <exception cref="InvalidDataException">The line is no such object.</exception>
    public static ArticleSource Read(string line, string name)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException("it is no JSON object");
            string text = Value(json.RootElement, "text") ?? throw new InvalidDataException("it has no 'text'");
            ArticleSource source = new(Value(json.RootElement, "path") ?? name, text);
            return source with
            {
                Given = source.Given with
                {
                    Publisher = Value(json.RootElement, "publisher"),
                    Section = Value(json.RootElement, "section"),
                    Language = Value(json.RootElement, "language"),
                },
            };
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"it is no JSON ({exception.Message})", exception);
        }
    }

    private static string? Value(JsonElement article, string key)
    {
        if (!article.TryGetProperty(key, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new InvalidDataException($"its '{key}' is no string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new InvalidDataException($"its '{key}' holds half a character (a lone surrogate)");
        }
    }
}
