using System.Globalization;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>The HTML that stands in a file, as a finding.</summary>
internal static class LeftHtml
{
    /// <summary>All of it as one finding, where the first stands; null where there is none.</summary>
    public static Finding? Find(string text, CancellationToken cancellation)
    {
        // In a whole page the ends of lines are found as well, but nobody left them there.
        List<MarkupSign> signs = HtmlReader.Find(text, cancellation).FindAll(sign => !char.IsWhiteSpace(text[sign.Range.Start]));
        if (signs.Count == 0)
            return null;
        MarkupSign first = signs[0];
        string shown = BylineText.Collapse(text, first.Range);
        string seen = first.Seen.Length == 0 ? "nothing" : string.IsNullOrWhiteSpace(first.Seen) ? "white space" : $"'{first.Seen}'";
        return new Finding(RuleId.LeftHtml, first.Range, [EncodingDamage.Shorten(shown), seen, signs.Count.ToString(CultureInfo.InvariantCulture)]);
    }
}
