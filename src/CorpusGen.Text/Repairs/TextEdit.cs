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

    /// <summary>The changes of a text that come to the same as some changes, and then others of what those make of it.</summary>
    internal static List<TextEdit> Compose(string text, List<TextEdit> first, List<TextEdit> others)
    {
        string between = Apply(text, first);
        List<TextEdit> composed = [];
        for (int i = 0, k = 0, grown = 0; i < first.Count || k < others.Count;)
        {
            int start = Math.Min(i < first.Count ? first[i].Range.Start + grown : int.MaxValue, k < others.Count ? others[k].Range.Start : int.MaxValue);
            int end = start, before = grown, from = k;

            // Changes that touch are one.
            while (true)
            {
                if (i < first.Count && first[i].Range.Start + grown <= end)
                {
                    end = Math.Max(end, first[i].Range.Start + grown + first[i].NewText.Length);
                    grown += first[i].NewText.Length - first[i].Range.Length;
                    i++;
                }
                else if (k < others.Count && others[k].Range.Start <= end)
                {
                    end = Math.Max(end, others[k++].Range.End);
                }
                else
                {
                    break;
                }
            }

            string changed = Apply(between.Substring(start, end - start), others.GetRange(from, k - from).Select(edit => edit.Moved(-start)));
            composed.Add(new TextEdit(new TextRange(start - before, end - grown), changed));
        }

        return composed;
    }

    private TextEdit Moved(int by) => this with { Range = new TextRange(Range.Start + by, Range.End + by) };
}
