using System.Globalization;
using CorpusGen.Text;
using CorpusGen.Text.Repairs;

namespace CorpusGen.Tool.Fixing;

/// <summary>Shows changes of a file as <c>diff -u</c> does, so that <c>patch</c> can make them.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly List<string> _lines = [];
    private readonly List<int> _starts = [];
    private readonly List<Change> _changes = [];

    /// <param name="edits">The changes, in the order of the text.</param>
    public UnifiedDiff(string text, IReadOnlyList<TextEdit> edits)
    {
        int at = 0;
        foreach (string line in Lines(text))
        {
            _lines.Add(line);
            _starts.Add(at);
            at += line.Length;
        }

        for (int i = 0; i < edits.Count;)
        {
            int first = LineOf(edits[i].Range.Start), limit, next = i;
            do
            {
                limit = LineOf(edits[next].Range.End) + 1;
                next++;
            }
            while (next < edits.Count && LineOf(edits[next].Range.Start) < limit);

            limit = Math.Min(limit, _lines.Count);
            TextRange whole = new(StartOf(first), limit == _lines.Count ? text.Length : StartOf(limit));
            string changed = TextEdit.Apply(whole.In(text), edits.Skip(i).Take(next - i).Select(edit =>
                edit with { Range = new TextRange(edit.Range.Start - whole.Start, edit.Range.End - whole.Start) }));
            Add(first, _lines[first..limit], [.. Lines(changed)]);
            i = next;
        }
    }

    /// <summary>Writes the changes below the file's name; nothing where there are none.</summary>
    public void Write(string path, TextWriter output)
    {
        if (_changes.Count == 0)
            return;
        output.Write($"--- {path}\n+++ {path}\n");
        int shift = 0;
        for (int i = 0; i < _changes.Count;)
        {
            int next = i + 1;
            while (next < _changes.Count && _changes[next].First - _changes[next - 1].Limit <= 2 * Context)
                next++;
            shift = WriteHunk(_changes[i..next], shift, output);
            i = next;
        }
    }

    private int WriteHunk(List<Change> changes, int shift, TextWriter output)
    {
        int first = Math.Max(0, changes[0].First - Context), limit = Math.Min(_lines.Count, changes[^1].Limit + Context);
        int grown = changes.Sum(change => change.New.Count - change.Old.Count);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{first + 1},{limit - first} +{first + shift + 1},{limit - first + grown} @@\n"));
        int at = first;
        foreach (Change change in changes)
        {
            WriteLines(' ', _lines[at..change.First], output);
            WriteLines('-', change.Old, output);
            WriteLines('+', change.New, output);
            at = change.Limit;
        }

        WriteLines(' ', _lines[at..limit], output);
        return shift + grown;
    }

    private static void WriteLines(char mark, List<string> lines, TextWriter output)
    {
        foreach (string line in lines)
        {
            output.Write(mark);
            output.Write(line);
            if (!line.EndsWith('\n'))
                output.Write("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>Takes in lines that change, without those at either end that stay.</summary>
    private void Add(int first, List<string> before, List<string> after)
    {
        int same = 0, sameEnd = 0, most = Math.Min(before.Count, after.Count);
        while (same < most && before[same] == after[same])
            same++;
        while (sameEnd < most - same && before[^(sameEnd + 1)] == after[^(sameEnd + 1)])
            sameEnd++;
        if (before.Count != same + sameEnd || after.Count != same + sameEnd)
            _changes.Add(new Change(first + same, before[same..^sameEnd], after[same..^sameEnd]));
    }

    private int LineOf(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return Math.Max(0, index >= 0 ? index : ~index - 1);
    }

    private int StartOf(int line) => _starts.Count == 0 ? 0 : _starts[line];

    /// <summary>The lines with their ends; as in every diff, a line feed ends one.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private sealed record Change(int First, List<string> Old, List<string> New)
    {
        public int Limit => First + Old.Count;
    }
}
