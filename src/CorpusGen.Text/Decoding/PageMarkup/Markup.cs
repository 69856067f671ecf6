using System.Numerics;
using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>What a page was saved with beside its words: HTML's character references and tags, and Markdown.</summary>
internal static class Markup
{
    /// <summary>What is seen of a text without its markup; null where it has none. Front matter has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="below">What the text is the visible text of; null where it is the file's.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static VisibleText? Of(string text, VisibleText? below, CancellationToken cancellation)
    {
        if (CharSearch.Find<Sign>(text.AsSpan()) == text.Length)
            return null;
        int start = FrontMatterBlock.Find(text)?.End ?? 0;
        List<MarkupSign> signs = [];
        HtmlReader.Find(text, start, signs, cancellation);
        MarkdownReader.Find(text, start, signs, cancellation);
        if (signs.Count == 0)
            return null;
        MarkupSign.PutInOrder(signs);
        VisibleTextBuilder visible = new(text, below);
        foreach (MarkupSign sign in signs)
        {
            visible.Keep(sign.Range.Start);
            if (sign.Seen.Length == 0)
                visible.Drop(sign.Range.End);
            else
                visible.Replace(sign.Range.End, sign.Seen == "\n" && visible.Last == '\r' ? "\r" : sign.Seen); // these two would be one end of a line
        }

        return visible.Build();
    }

    /// <summary>What all markup has one of.</summary>
    private readonly struct Sign : ICharKind
    {
        public bool Is(char c) => c is '&' or '<' or '*' or '#' or ']';

        public bool MayBeAny(Vector<ushort> chars)
        {
            Vector<ushort> html = Vector.Equals(chars, new Vector<ushort>('&')) | Vector.Equals(chars, new Vector<ushort>('<'));
            Vector<ushort> markdown = Vector.Equals(chars, new Vector<ushort>('*')) | Vector.Equals(chars, new Vector<ushort>('#')) | Vector.Equals(chars, new Vector<ushort>(']'));
            return (html | markdown) != Vector<ushort>.Zero;
        }
    }
}
