using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Text;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Inspection;

/// <summary>Writes an article as one JSON object on one line; docs/format.md describes its keys.</summary>
internal sealed class JsonLinesWriter : IArticleWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Separator => "";

    public string Write(string path, ExplainedArticle explained)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, s_options))
            WriteArticle(json, path.Replace('\\', '/'), explained);
        buffer.Write("\n"u8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteArticle(Utf8JsonWriter json, string path, ExplainedArticle explained)
    {
        ArticleModel article = explained.Article;
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteNumber("length", article.Text.Length);
        json.WriteString("rejection", article.Rejection);
        WriteFact(json, "headline", article.Headline);
        WriteFact(json, "alternativeHeadline", article.AlternativeHeadline);
        WriteFact(json, "kicker", article.Kicker);
        WriteDate(json, "datePublished", article.DatePublished);
        WriteDate(json, "dateModified", article.DateModified);
        WriteFact(json, "dateline", article.Dateline);
        WriteFact(json, "publisher", article.Publisher);
        WriteFact(json, "section", article.Section);
        WriteFact(json, "url", article.Url);
        WriteFact(json, "language", article.Language);
        json.WriteStartArray("keywords");
        foreach (Fact keyword in article.Keywords)
            json.WriteStringValue(keyword.Text);
        json.WriteEndArray();
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteBoolean("isTruncated", article.IsTruncated);

        json.WriteStartArray("bylines");
        foreach (BylineModel byline in article.Bylines)
        {
            json.WriteStartObject();
            json.WriteString("name", byline.Name);
            json.WriteString("role", byline.Role);
            json.WriteString("organization", byline.Organization);
            json.WriteString("kind", Name(byline.Kind));
            WriteRange(json, byline.Range);
            WriteFact(json, "biography", byline.Biography);
            WriteFact(json, "contact", byline.Contact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("segments");
        for (int i = 0; i < article.Segments.Count; i++)
        {
            Segment segment = article.Segments[i];
            json.WriteStartObject();
            json.WriteString("kind", Name(segment.Kind));
            WriteRange(json, segment.Range);
            WriteEvidence(json, explained.Segments[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteQuotations(json, "quotes", explained, quotation => quotation.Parent < 0);
        WriteQuotations(json, "nested", explained, quotation => quotation.Parent >= 0);
        WriteFindings(json, article);
        json.WriteEndObject();
    }

    private static void WriteQuotations(Utf8JsonWriter json, string key, ExplainedArticle explained, Func<QuotationModel, bool> belongs)
    {
        json.WriteStartArray(key);
        for (int i = 0; i < explained.Quotations.Count; i++)
        {
            if (belongs(explained.Article.Quotations[i]))
                WriteQuotation(json, explained.Article, explained.Article.Quotations[i], explained.Quotations[i]);
        }

        json.WriteEndArray();
    }

    private static void WriteQuotation(Utf8JsonWriter json, ArticleModel article, QuotationModel quotation, Evidence? evidence)
    {
        json.WriteStartObject();
        WriteRange(json, quotation.Range);
        json.WriteString("text", quotation.Range.In(article.Text));
        json.WriteString("kind", Name(quotation.Kind));
        if (quotation.Speaker < 0 && quotation.Mention is null)
        {
            json.WriteNull("speaker");
        }
        else
        {
            json.WriteStartObject("speaker");
            json.WriteString("name", quotation.Speaker < 0 ? null : article.Speakers[quotation.Speaker].Name);
            json.WriteString("mention", quotation.Mention?.In(article.Text));
            WriteRange(json, quotation.Mention);
            json.WriteEndObject();
        }

        if (quotation.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            json.WriteString("text", cue.In(article.Text));
            WriteRange(json, cue);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("cue");
        }

        json.WriteBoolean("continuesPrevious", quotation.ContinuesPrevious);
        if (quotation.Parent >= 0)
        {
            json.WriteStartObject("parent");
            WriteRange(json, article.Quotations[quotation.Parent].Range);
            json.WriteEndObject();
        }

        json.WriteString("decision", quotation.Decision);
        json.WriteNumber("confidence", Math.Round(quotation.Confidence, 4));
        WriteEvidence(json, evidence);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteString("by", evidence.By);
        json.WriteString("over", evidence.Over);
        json.WriteNumber("margin", Math.Round(evidence.Margin, 3));
        json.WriteStartArray("reasons");
        foreach (Reason reason in evidence.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("feature", reason.Feature);
            json.WriteNumber("weight", Math.Round(reason.Weight, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, ArticleModel article)
    {
        LineIndex lines = new(article.Text);
        json.WriteStartArray("findings");
        foreach (Finding finding in article.Findings)
        {
            Rule rule = Rules.Get(finding.Rule);
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("severity", Name(rule.Severity));
            json.WriteString("message", rule.Message(finding.Arguments));
            json.WriteNumber("line", lines.Line(finding.Range.Start));
            json.WriteNumber("column", lines.Column(finding.Range.Start));
            WriteRange(json, finding.Range);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, string key, Fact? fact)
    {
        if (fact is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("text", fact.Text);
        WriteRange(json, fact.Range);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string key, DateFact? date) =>
        json.WriteString(key, date?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteRange(Utf8JsonWriter json, TextRange? range)
    {
        if (range is not { } at)
        {
            json.WriteNull("start");
            json.WriteNull("end");
            return;
        }

        json.WriteNumber("start", at.Start);
        json.WriteNumber("end", at.End);
    }

    private static string Name<T>(T kind)
        where T : struct, Enum => kind.ToString().ToLowerInvariant();
}
