using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>Tells what each line of a page is.</summary>
internal static class PageReader
{
    /// <summary>Reads the page from <paramref name="start"/> (the end of the front matter) to the end of the text.</summary>
    /// <param name="language">BCP 47 tag when it is known from outside; otherwise it is detected.</param>
    public static Page Read(string text, int start, string? language, CancellationToken cancellation)
    {
        List<Segment> segments = [];
        Fact? headline = null;
        for (int at = start; at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', at);
            int next = end < 0 ? text.Length : end + 1;
            int last = end < 0 ? text.Length : end;
            while (last > at && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > at)
            {
                segments.Add(new Segment(headline is null ? SegmentKind.Headline : SegmentKind.Paragraph, new TextRange(at, last)));
                headline ??= new Fact(text.Substring(at, last - at), new TextRange(at, last));
            }

            if (next > last)
                segments.Add(new Segment(SegmentKind.Blank, new TextRange(last, next)));
            at = next;
        }

        return new Page { Segments = segments, Headline = headline, Language = language };
    }
}
