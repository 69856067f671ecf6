using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Tests.Quotations;

/// <summary>Paragraphs read for their quotations.</summary>
internal sealed record Reading(string Text, List<(QuotationModel Quotation, string? Speaker)> Quoted, List<SpeakerModel> Speakers, List<Finding> Findings)
{
    public static Reading Of(params string[] paragraphs) => Of("en", [], [], paragraphs);

    public static Reading InGerman(params string[] paragraphs) => Of("de", [], [], paragraphs);

    public static Reading Of(IReadOnlyList<KnownSpeaker> known, IReadOnlyList<QuotationOverride> overrides, params string[] paragraphs) =>
        Of("en", known, overrides, paragraphs);

    public static Reading In(string language, params string[] paragraphs) => Of(language, [], [], paragraphs);

    public static Reading Below(string headline, string paragraph) => Of("en", [], [], [headline, paragraph], SegmentKind.Headline);

    private static Reading Of(string language, IReadOnlyList<KnownSpeaker> known, IReadOnlyList<QuotationOverride> overrides, string[] paragraphs, SegmentKind first = SegmentKind.Paragraph)
    {
        string text = string.Join("\n\n", paragraphs);
        List<Segment> segments = [];
        int at = 0;
        foreach (string paragraph in paragraphs)
        {
            segments.Add(new Segment(at == 0 ? first : SegmentKind.Paragraph, new TextRange(at, at + paragraph.Length)));
            at += paragraph.Length + 2;
        }

        QuotationReading reading = QuotationReader.Read(WordIndex.Of(text, CancellationToken.None), segments, language, known, overrides, CancellationToken.None);
        return new Reading(
            text,
            [.. reading.Quotations.Select(quotation => (quotation, quotation.Speaker < 0 ? null : reading.Speakers[quotation.Speaker].Name))],
            reading.Speakers,
            reading.Findings);
    }
}
