using CorpusGen.Text.Metadata.Yaml;

namespace CorpusGen.Text.Repairs;

/// <summary>
/// Values of the front matter that no parser takes without quotation marks, as programs write them that know no YAML:
/// <c>title: Bridge: council says yes</c>.
/// </summary>
internal static class UnquotedValues
{
    /// <summary>Each value is found by parsing anew, which so bounds the time.</summary>
    private const int MostValues = 16;

    /// <summary>The changes that put such values in quotation marks, in the order of the text; none where the front matter is none after them.</summary>
    public static List<TextEdit> Quote(string text, TextRange yaml)
    {
        List<TextEdit> edits = [];
        string head = text.Substring(0, yaml.End), quoted = head;
        while (true)
        {
            _ = YamlReader.Read(quoted, new TextRange(yaml.Start, quoted.Length), out YamlProblem? problem);
            if (problem is null)
                return edits;

            // The parser stops at the first value that it cannot take, behind those that have their marks.
            TextRange value = ValueAt(head, yaml.Start, problem.Range.Start - (quoted.Length - head.Length));
            bool isNext = value.Length > 0 && (edits.Count == 0 || edits[edits.Count - 1].Range.End <= value.Start);
            if (!isNext || edits.Count == MostValues || !YamlText.CanHold(value.In(head)))
                return [];
            edits.Add(new TextEdit(value, YamlText.Of(value.In(head))));
            quoted = TextEdit.Apply(head, edits);
        }
    }

    /// <summary>What stands behind the first colon of a line; empty where marks of its own, brackets or a comment say that it is more than a text.</summary>
    private static TextRange ValueAt(string text, int first, int at)
    {
        int line = Math.Max(first, Math.Min(at, text.Length - 1));
        while (line > first && text[line - 1] is not ('\n' or '\r'))
            line--;
        int end = line;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;
        while (end > line && char.IsWhiteSpace(text[end - 1]))
            end--;
        int start = text.IndexOf(": ", line, end - line, StringComparison.Ordinal) + 1;
        if (start == 0)
            return default;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        if (start == end || text.IndexOf(" #", start, end - start, StringComparison.Ordinal) >= 0)
            return default;
        char closing = text[start] switch { '[' => ']', '{' => '}', '"' => '"', '\'' => '\'', _ => '\0' };
        int close = closing == '\0' ? start : text.LastIndexOf(closing, end - 1, end - start - 1);
        return close < 0 || (closing != '\0' && close == end - 1) ? default : new TextRange(start, end);
    }
}
