using System.Text;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Yaml;

namespace CorpusGen.Text.Repairs;

/// <summary>
/// Adds statements to the front matter of a file, or front matter to a file that has none. What stands there, and the
/// article below it, stays as it is.
/// </summary>
internal sealed class FrontMatterEditor
{
    private const string Quotations = "quotes";

    private readonly string _text;
    private readonly string _lineEnd;
    private readonly TextRange? _yaml;
    private readonly YamlMap? _root;
    private readonly bool _isSeen;
    private readonly bool _isReadable;

    public FrontMatterEditor(string text)
    {
        _text = text;
        _lineEnd = LineEndOf(text);
        FrontMatterBlock? found = FrontMatterBlock.Find(text);

        // What was read is what is seen of the file, and what is edited is the file: front matter that hides something, or is damaged, ends elsewhere.
        _isSeen = _isReadable = FrontMatterBlock.Find(VisibleText.See(text)) == found;
        if (found is not { } block)
            return;
        _yaml = block.Yaml;
        _isSeen &= block.End > 0;
        YamlNode? root = YamlReader.Read(text, block.Yaml, out YamlProblem? problem);
        _root = root as YamlMap;
        _isReadable = _isSeen && problem is null && root is null or YamlMap or YamlScalar { IsNull: true };
    }

    /// <summary>Whether a statement can be added: the front matter can be read and does not state the like.</summary>
    public bool CanAdd(Statement statement) =>
        _isReadable && (statement is ValueStatement value ? IsFree(value.Key) : IsFree(Quotations) || EndOfList() is not null);

    /// <summary>The changes that put values in quotation marks where the front matter is no YAML without; none where it is none with them.</summary>
    public List<TextEdit> Quote() => _isSeen && _yaml is { } yaml ? UnquotedValues.Quote(_text, yaml) : [];

    /// <summary>The changes that add statements, in the order of the text.</summary>
    /// <param name="statements">What can be added. What would make the front matter too long to be read is left out.</param>
    public List<TextEdit> Add(IEnumerable<Statement> statements)
    {
        List<TextEdit> edits = [];
        StringBuilder end = new();
        List<QuotationStatement> quotations = [];
        int room = YamlReader.MaxLength - (_yaml?.Length ?? 0);
        HashSet<Statement> added = [];
        foreach (Statement statement in statements)
        {
            room -= Cost(statement);
            if (room < 0)
                break;
            if (!added.Add(statement))
                continue;
            if (statement is QuotationStatement quotation)
                quotations.Add(quotation);
            else if (statement is ValueStatement value && EntryOf(value.Key) is { } entry)
                edits.Add(new TextEdit(ValueRange(entry), " " + value.Yaml));
            else if (statement is ValueStatement stated)
                end.Append(stated.Key).Append(": ").Append(stated.Yaml).Append(_lineEnd);
        }

        if (quotations.Count > 0)
            Add(quotations, edits, end);
        if (end.Length > 0)
            edits.Add(AtEnd(end.ToString()));
        edits.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return edits;
    }

    private void Add(List<QuotationStatement> quotations, List<TextEdit> edits, StringBuilder end)
    {
        if (EntryOf(Quotations) is not { } entry)
        {
            end.Append(Quotations).Append(':').Append(_lineEnd);
            foreach (QuotationStatement quotation in quotations)
                end.Append(Item(quotation, "  ")).Append(_lineEnd);
        }
        else if (IsEmpty(entry.Value))
        {
            edits.Add(new TextEdit(ValueRange(entry), string.Concat(quotations.Select(quotation => _lineEnd + Item(quotation, "  ")))));
        }
        else if (EndOfList() is { } place)
        {
            string indent = Indent(entry.Value.Range.Start);
            edits.Add(new TextEdit(
                new TextRange(place, place),
                string.Concat(quotations.Select(quotation => IsInBraces(entry.Value) ? ", " + ItemInBraces(quotation) : _lineEnd + Item(quotation, indent)))));
        }
    }

    /// <summary>Before the line that closes the front matter, or as new front matter.</summary>
    private TextEdit AtEnd(string lines) => _yaml is { } yaml
        ? new TextEdit(new TextRange(yaml.End, yaml.End), lines)
        : new TextEdit(new TextRange(0, 0), "---" + _lineEnd + lines + "---" + _lineEnd);

    private string Item(QuotationStatement quotation, string indent) =>
        $"{indent}- text: {YamlText.Of(quotation.Text)}{_lineEnd}{indent}  {quotation.Key}: {quotation.Yaml}";

    private static string ItemInBraces(QuotationStatement quotation) =>
        $"{{text: {YamlText.Of(quotation.Text)}, {quotation.Key}: {quotation.Yaml}}}";

    /// <summary>More characters than a statement takes, whatever its form.</summary>
    private static int Cost(Statement statement) => statement switch
    {
        ValueStatement value => value.Key.Length + value.Yaml.Length + 32,
        QuotationStatement quotation => (2 * quotation.Text.Length) + quotation.Yaml.Length + 64,
        _ => 0,
    };

    private bool IsFree(string key) => EntryOf(key) is not { } entry || (IsEmpty(entry.Value) && _text[Colon(entry)] == ':');

    /// <summary>Whether a value states nothing and can be replaced.</summary>
    private static bool IsEmpty(YamlNode value) => value is YamlScalar { IsNull: true } or YamlList { Items.Count: 0 };

    /// <summary>The entry that states a key; one that states nothing where no other does.</summary>
    private KeyValuePair<YamlScalar, YamlNode>? EntryOf(string key)
    {
        KeyValuePair<YamlScalar, YamlNode>? found = null;
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in _root?.Entries ?? [])
        {
            if (FrontMatterKeys.Article.Find(entry.Key.Value) == key && (found is null || (IsEmpty(found.Value.Value) && !IsEmpty(entry.Value))))
                found = entry;
        }

        return found;
    }

    /// <summary>What stands behind the colon of an entry that states nothing.</summary>
    private TextRange ValueRange(KeyValuePair<YamlScalar, YamlNode> entry)
    {
        int start = Colon(entry) + 1;
        return new TextRange(start, Math.Max(start, entry.Value.Range.End));
    }

    /// <summary>Offset of the colon behind a key, or of what stands there instead.</summary>
    private int Colon(KeyValuePair<YamlScalar, YamlNode> entry)
    {
        int at = entry.Key.Range.End;
        while (at < _text.Length - 1 && _text[at] is '"' or '\'' or ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Where another item follows the last of the quotations; null where they are no list that can be added to.</summary>
    private int? EndOfList()
    {
        if (EntryOf(Quotations) is not { Value: YamlList { Items.Count: > 0 } list })
            return null;
        YamlNode last = list.Items[list.Items.Count - 1];
        if (IsInBraces(list))
            return last is YamlMap && IsInBraces(last) ? last.Range.End : null;
        if (_text[list.Range.Start] != '-' || Indent(list.Range.Start).Any(c => c != ' '))
            return null;

        int end = End(last);
        while (end < _text.Length && _text[end] is not ('\n' or '\r'))
            end++;
        return end;
    }

    /// <summary>Offset behind the last word of a value; the parser counts the comments behind a block to it.</summary>
    private int End(YamlNode value) => value switch
    {
        YamlMap { Entries.Count: > 0 } map when !IsInBraces(map) => Math.Max(map.Entries[map.Entries.Count - 1].Key.Range.End, End(map.Entries[map.Entries.Count - 1].Value)),
        YamlList { Items.Count: > 0 } list when !IsInBraces(list) => End(list.Items[list.Items.Count - 1]),
        _ => value.Range.End,
    };

    private bool IsInBraces(YamlNode value) => _text[value.Range.Start] is '[' or '{';

    /// <summary>What stands before an offset in its line.</summary>
    private string Indent(int offset)
    {
        int line = offset;
        while (line > 0 && _text[line - 1] is not ('\n' or '\r'))
            line--;
        return _text.Substring(line, offset - line);
    }

    /// <summary>What ends the first line of a file, and so the others.</summary>
    public static string LineEndOf(string text)
    {
        int end = text.IndexOfAny(['\n', '\r']);
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
