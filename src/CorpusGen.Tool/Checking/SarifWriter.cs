using System.Buffers;
using System.Text;
using System.Text.Json;
using CorpusGen.Text.Model;

namespace CorpusGen.Tool.Checking;

/// <summary>Writes findings as one run of a SARIF 2.1.0 log, which code hosts and editors show.</summary>
internal sealed class SarifWriter : IReportWriter
{
    private static readonly List<Rule> s_rules = [.. Rules.All];

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;
    private readonly Utf8JsonWriter _json;

    public SarifWriter(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        Hand();
    }

    public void Write(ReportedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Id);
        _json.WriteNumber("ruleIndex", s_rules.IndexOf(finding.Rule));
        _json.WriteString("level", Level(finding.Rule.Severity));
        WriteMessage("message", finding.Message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", Address(finding.Path));
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", finding.Start.Line);
        _json.WriteNumber("startColumn", finding.Start.Column);
        _json.WriteNumber("endLine", finding.End.Line);
        _json.WriteNumber("endColumn", finding.End.Column);
        _json.WriteNumber("charOffset", finding.Range.Start);
        _json.WriteNumber("charLength", finding.Range.Length);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Hand();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Hand();
        _json.Dispose();
        _output.WriteLine();
    }

    /// <summary>Hands over what was written, so that a long log is never in memory as a whole.</summary>
    private void Hand()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "corpusgen");
        _json.WriteString("version", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        _json.WriteString("informationUri", "https://github.com/corpusgen/corpusgen");
        _json.WriteStartArray("rules");
        foreach (Rule rule in s_rules)
        {
            _json.WriteStartObject();
            _json.WriteString("id", rule.Id);
            WriteMessage("shortDescription", rule.Title);
            WriteMessage("fullDescription", rule.Description);
            _json.WriteString("helpUri", rule.HelpLink);
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", Level(rule.Severity));
            _json.WriteEndObject();
            _json.WriteStartObject("properties");
            _json.WriteString("category", rule.Category);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteMessage(string key, string text)
    {
        _json.WriteStartObject(key);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>A relative path stays relative, so that a log names the same file on every machine.</summary>
    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };
}
