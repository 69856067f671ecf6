using CorpusGen.Text;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;

namespace CorpusGen.Tool.Tests.Inspection;

/// <summary>An article as a reader would have understood it, with something of everything.</summary>
internal static class SampleArticle
{
    private const string Text =
        "Ferry “a disgrace”\n\nBy Nils Arvid\n\n“It took ‘two weeks’,” said harbour master Ada Lund.\n\n“Nobody told us,” one rower added.\n";

    public static ArticleModel Model { get; } = new()
    {
        Text = Text,
        Headline = new Fact("Ferry “a disgrace”", At("Ferry “a disgrace”")),
        Bylines = [new BylineModel("Nils Arvid", "Reporter", null, BylineKind.Author, At("Nils Arvid")) { Contact = new Fact("@arvid", null) }],
        DatePublished = new DateFact(new DateTime(2026, 3, 14), new TimeSpan(9, 30, 0), TimeSpan.FromHours(-3), null),
        Publisher = new Fact("The Lantern", null),
        Segments =
        [
            new Segment(SegmentKind.Headline, At("Ferry “a disgrace”")),
            new Segment(SegmentKind.Blank, Between("disgrace”", "By Nils")),
            new Segment(SegmentKind.Byline, At("By Nils Arvid")),
            new Segment(SegmentKind.Blank, Between("Arvid", "“It took")),
            new Segment(SegmentKind.Paragraph, new TextRange(At("“It took").Start, Text.Length)),
        ],
        Quotations =
        [
            new QuotationModel(At("a disgrace"), QuotationKind.Mixed, -1, null, null, false, -1, "", 0),
            new QuotationModel(At("It took ‘two weeks’,"), QuotationKind.Direct, 0, At("harbour master Ada Lund"), At("said"), false, -1, "cue", 0.974),
            new QuotationModel(At("two weeks"), QuotationKind.Mixed, 0, null, null, false, 1, "enclosing", 0.9),
            new QuotationModel(At("Nobody told us,"), QuotationKind.Direct, 1, At("one rower"), At("added"), false, -1, "cue", 0.6),
        ],
        Speakers = [new SpeakerModel("Ada Lund", [], SpeakerKind.Person), new SpeakerModel("one rower", [], SpeakerKind.Person)],
        WordCount = 12,
        IsTruncated = true,
        Findings = [new Finding(RuleId.NoSpeaker, At("a disgrace"), ["a disgrace"])],
    };

    /// <summary>The article with evidence for its headline, its byline and two of its quotations.</summary>
    public static ExplainedArticle Explained { get; } = new(
        Model,
        [
            new Evidence("headline finder", "By Nils Arvid", 2.345, [new Reason("words 4", 1.5), new Reason("index 0", 0.25)]),
            null,
            new Evidence("page rule", "other", 0, []),
            null,
            null,
        ],
        [null, new Evidence("speaker ranker", "Nils Arvid", 3.5, [new Reason("order: quotation cue speaker", 1.25)]), null, new Evidence("signature", null, 0, [])]);

    private static TextRange At(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextRange(start, start + words.Length);
    }

    private static TextRange Between(string left, string right) => new(At(left).End, At(right).Start);
}
