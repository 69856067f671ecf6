using System.Globalization;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>The HTML that stands in a file.</summary>
internal static class LeftHtml
{
    private const int Shown = 40;

    /// <summary>Finds it, in the order of the text.</summary>
    public static List<MarkupSign> Find(string text, CancellationToken cancellation)
    {
        List<MarkupSign> signs = [];
        HtmlReader.Find(text, FrontMatterBlock.Find(text)?.End ?? 0, signs, cancellation);
        MarkupSign.PutInOrder(signs);
        return signs;
    }

    /// <summary>All of it as one finding, where the first stands.</summary>
    public static Finding ToFinding(string text, List<MarkupSign> signs)
    {
        // In a whole page the ends of lines are signs as well, but no HTML that anybody left.
        List<MarkupSign> html = signs.FindAll(sign => !char.IsWhiteSpace(text[sign.Range.Start]));
        MarkupSign first = html[0];
        string shown = first.Range.Length <= Shown ? first.Range.In(text) : new TextRange(first.Range.Start, first.Range.Start + Shown - 1).In(text) + "…";
        string seen = string.IsNullOrWhiteSpace(first.Seen) ? first.Seen.Length == 0 ? "nothing" : "white space" : $"'{first.Seen}'";
        return new Finding(RuleId.LeftHtml, first.Range, [shown, seen, html.Count.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>
    /// The changes that put what is seen in its place; none where that would be read as something else, as the words of an
    /// article about HTML.
    /// </summary>
    public static List<TextEdit> Edits(string text)
    {
        List<TextEdit> edits = [.. Find(text, CancellationToken.None).Select(sign => new TextEdit(sign.Range, sign.Seen))];
        string changed = TextEdit.Apply(text, edits);
        return Find(changed, CancellationToken.None).Count == 0 && See(changed) == See(text) ? edits : [];
    }

    private static string See(string text) => VisibleText.Of(text, CancellationToken.None)?.Text ?? text;
}
