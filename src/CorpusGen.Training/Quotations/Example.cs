using CorpusGen.Text;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>An annotated article as the reader sees it, with the gold of each of its marked stretches.</summary>
internal sealed class Example
{
    public Example(GoldArticle gold)
    {
        Gold = gold;
        Segments = Lines(gold.Text);
        Units.Load(WordIndex.Of(gold.Text, CancellationToken.None), Segments, Lexicon.For("en"), CancellationToken.None);
        for (int i = 0; i < Units.Quotations.Count; i++)
        {
            MarkedStretch stretch = Units.Stretches[Units.Quotations[i].Stretch];
            TextRange range = new(stretch.Start, stretch.End);
            Quotations.Add(gold.Quotations.FirstOrDefault(quotation => quotation.Parts.Any(part => Same(part, range))));
            IsNonQuotation.Add(Quotations[i] is null && gold.NonQuotations.Any(other => Same(other, range)));
        }
    }

    public GoldArticle Gold { get; }

    public List<Segment> Segments { get; }

    public ArticleUnits Units { get; } = new();

    /// <summary>For each marked stretch the annotated quotation, or null.</summary>
    public List<GoldQuotation?> Quotations { get; } = [];

    /// <summary>For each marked stretch whether the annotators saw no quotation in it.</summary>
    public List<bool> IsNonQuotation { get; } = [];

    public bool IsMentionRight(GoldQuotation gold, int mention) =>
        gold.Source is { } source && mention >= 0 && source.Any(Units.RangeOf(Units.Mentions[mention]).Overlaps);

    public bool IsCueRight(GoldQuotation gold, int cue) =>
        gold.Cue is null ? cue < 0 : cue >= 0 && gold.Cue.Any(RangeOfUnit(cue).Overlaps);

    public TextRange RangeOfUnit(int unit)
    {
        Token token = Units.Tokens[Units.Units[unit].Token];
        return new TextRange(token.Start, token.End);
    }

    /// <summary>The evaluation data has the headline on the first line and a paragraph on each other.</summary>
    private static List<Segment> Lines(string text)
    {
        List<Segment> segments = [];
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            if (!string.IsNullOrWhiteSpace(text[at..end]))
                segments.Add(new Segment(segments.Count == 0 ? SegmentKind.Headline : SegmentKind.Paragraph, new TextRange(at, end)));
            at = end + 1;
        }

        return segments;
    }

    private static bool Same(TextRange a, TextRange b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared > 0 && shared >= 0.8 * (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}
