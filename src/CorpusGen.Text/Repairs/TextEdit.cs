using System.Text;

namespace CorpusGen.Text.Repairs;

/// <summary>One change of a text.</summary>
/// <param name="Range">What is replaced; empty where something is only put in.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextEdit(TextRange Range, string NewText)
{
    /// <summary>The text with changes made to it.</summary>
    /// <param name="edits">In the order of the text; none overlaps another.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder changed = new(text.Length + 256);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            changed.Append(text, at, edit.Range.Start - at).Append(edit.NewText);
            at = edit.Range.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
