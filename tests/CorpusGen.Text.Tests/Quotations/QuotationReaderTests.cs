using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Tests.Quotations;

public class QuotationReaderTests
{
    [Theory]
    [InlineData("\"We will mend the weir,\" Marta Quill said.", "We will mend the weir,", "Marta Quill", "said")]
    [InlineData("“We will mend the weir,” said Marta Quill.", "We will mend the weir,", "Marta Quill", "said")]
    [InlineData("''We will mend the weir,'' Marta Quill said.", "We will mend the weir,", "Marta Quill", "said")]
    [InlineData("Marta Quill said: “We will mend the weir.”", "We will mend the weir.", "Marta Quill", "said")]
    [InlineData("According to Marta Quill, the weir is “a heap of rotten boards” and must go.", "a heap of rotten boards", "Marta Quill", "According")]
    [InlineData("The Harbour Trust accused its tenant of \"wilful neglect\" on Monday.", "wilful neglect", "Harbour Trust", "accused")]
    [InlineData("“The weir was never ours to mend, and we told them so.” — Marta Quill", "The weir was never ours to mend, and we told them so.", "Marta Quill", "—")]
    public void A_quotation_has_its_speaker_and_cue(string paragraph, string text, string speaker, string cue)
    {
        Reading reading = Reading.Of(paragraph);

        (QuotationModel quotation, string? name) = Assert.Single(reading.Quoted);
        Assert.Equal(text, quotation.Range.In(reading.Text));
        Assert.Equal(speaker, name);
        Assert.Equal(cue, quotation.Cue?.In(reading.Text));
        Assert.InRange(quotation.Confidence, 0.3, 1);
    }

    [Theory]
    [InlineData("Mayor Edda Lorne opened the bridge on Friday. “It took nine years,” she said.", "Edda Lorne")]
    [InlineData("Edda Lorne met Tobias Renn at the bridge. “It took nine years,” he said.", "Tobias Renn")]
    [InlineData("Edda Lorne opened the bridge. “It took nine years,” Lorne said.", "Edda Lorne")]
    [InlineData("Caldorian President Bashir al-Tamari spoke on Friday. “We are ready for talks at any time,” the Caldorian president said.", "Bashir al-Tamari")]
    [InlineData("The Northern Harbour Trust owns the quay. “The quay is safe and will stay open,” the NHT said.", "Northern Harbour Trust")]
    [InlineData("“The quay is safe and will stay open,” the Caldorian government said.", "Caldorian government")]
    [InlineData("“It took nine years and a day,” former secretary of state Edda Lorne said.", "Edda Lorne")]
    [InlineData("Edda Lorne opened the bridge. “It took nine years,” Lorne’s chief harbour policy adviser Tobias Renn said.", "Tobias Renn")]
    [InlineData("Dad-of-two Tobias Renn opened the bridge. “It took nine years,” he said.", "Tobias Renn")]
    [InlineData("Edda Baker opened the bridge on Friday. Baker said: “It took nine years.”", "Edda Baker")]
    [InlineData("On Friday the residents were divided. “It took nine years to build,” one said.", "residents")]
    [InlineData("“It took nine years to build,” somebody said.", null)]
    [InlineData("Edda Lorne was there too. One voter said no to the bridge. “It took nine years,” he said.", "voter")]
    [InlineData("Tobias Renn spoke in Upper Wend on Friday. Upper Wend was full. “It took nine years,” he said.", "Tobias Renn")]
    [InlineData("Parents said: “It took nine years to build.”", "parents")]
    [InlineData("INGRID Marsh opened the bridge. “It took nine years,” Marsh said.", "Ingrid Marsh")]
    [InlineData("Governor Edda Lorne of North Wend opened the bridge. “It took nine years,” Lorne said.", "Edda Lorne")]
    [InlineData("Gov. Edda Lorne opened the bridge with Tobias Renn. “It took nine years,” the governor said.", "Edda Lorne")]
    [InlineData("Edda Lorne KC opened the case on Friday. “It took nine years,” Lorne said.", "Edda Lorne")]
    [InlineData("Tobias Renn III opened the bridge. “It took nine years,” Renn said.", "Tobias Renn III")]
    [InlineData("Drummer Tobias Renn opened the bridge. “It took nine years,” he said.", "Tobias Renn")]
    [InlineData("Tobias “Bolt” Renn opened the bridge with Edda Lorne. “It took nine years,” Renn said.", "Tobias “Bolt” Renn")]
    [InlineData("“It took nine years,” said its director for the south west, Edda Lorne. Tobias Renn had left.", "Edda Lorne")]
    [InlineData("Edda Lorne, 46, a clerk, opened the bridge with Tobias Renn. “It took nine years,” the clerk said.", "Edda Lorne")]
    [InlineData("Three rowers were there. One of them, Edda Lorne, said: “It took nine years.”", "Edda Lorne")]
    [InlineData("“It took nine years,” said Dr Edda Lorne, of the national monitoring agency GeoHalver.", "Edda Lorne")]
    [InlineData("“It took nine years,” said Skyport's Edda Lorne.", "Edda Lorne")]
    [InlineData("“It took nine years,” said Njoki wa Thiru.", "Njoki wa Thiru")]
    [InlineData("“It took nine years,” said Kiprop arap Lagat.", "Kiprop arap Lagat")]
    [InlineData("Edda Lorne of the charity Open Weir, who called it “nine years too late”, had left.", "Edda Lorne")]
    [InlineData("“The quay is safe,” the National Association of Harbour Pilots said.", "National Association of Harbour Pilots")]
    [InlineData("“The quay is safe,” the Harbour Pilots’ Association said.", "Harbour Pilots’ Association")]
    [InlineData("The low-cost airline, Skyhalver, cut its flights. Tobias Renn was there. “The routes are full,” the airline said.", "Skyhalver")]
    [InlineData("Residents Edda Lorne and Tobias Renn were there. “It took nine years,” Lorne said.", "Edda Lorne")]
    [InlineData("Using Edda Lorne as its face, the trust went on. “It took nine years,” Lorne said.", "Edda Lorne")]
    [InlineData("“It took nine years.” Added Lorne.", "Lorne")]
    [InlineData("Edda May opened the bridge. “It took nine years,” May said.", "Edda May")]
    [InlineData("Edda May opened the bridge in May. “It took nine years,” Mrs. May told the paper.", "Edda May")]
    [InlineData("Edda Read left. Tobias Renn opened the bridge. “It took nine years,” Read said.", "Edda Read")]
    [InlineData("Tobias Renn opened the bridge. “It took nine years,” From said.", "From")]
    [InlineData("Said Marsh opened the bridge. “It took nine years,” Marsh said.", "Said Marsh")]
    public void A_mention_is_resolved_within_the_article(string paragraph, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(paragraph).Quoted).Speaker);

    [Theory]
    [InlineData("“The quay is safe,” Edda Lorne said.", SpeakerKind.Person)]
    [InlineData("“The quay is safe,” Senator Oske Lorne of North Wend said.", SpeakerKind.Person)]
    [InlineData("“The quay is safe,” the Exchequer said.", SpeakerKind.Organization)]
    [InlineData("The charity Open Weir was there. “The quay is safe,” Open Weir said.", SpeakerKind.Organization)]
    [InlineData("Bolt, a former army medic, was there. “The quay is safe,” Bolt said.", SpeakerKind.Person)]
    public void A_speaker_is_of_a_kind(string paragraph, SpeakerKind kind) => Assert.Equal(kind, Reading.Of(paragraph).Speakers.Single().Kind);

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph()
    {
        Reading reading = Reading.Of("“We began with one boat,” Ida Marsh said. “It leaked.", "“Then we bought a second, and it leaked as well.”");

        Assert.Equal([false, false, true], reading.Quoted.Select(quoted => quoted.Quotation.ContinuesPrevious));
        Assert.All(reading.Quoted, quoted => Assert.Equal("Ida Marsh", quoted.Speaker));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_quotation_within_a_quotation_knows_what_it_stands_in()
    {
        Reading reading = Reading.Of("“She rang me and said, ‘The boat is gone,’ and I ran,” Ida Marsh said.");

        Assert.Equal([-1, 0], reading.Quoted.Select(quoted => quoted.Quotation.Parent));
        Assert.Equal("The boat is gone,", reading.Quoted[1].Quotation.Range.In(reading.Text));
    }

    [Fact]
    public void A_mark_that_nothing_closes_is_found()
    {
        Reading reading = Reading.Of("Ida Marsh called it “a heap of rotten boards and went home.", "Nobody else spoke.");

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(RuleId.UnclosedQuotation, finding.Rule);
        Assert.Equal("“", finding.Range.In(reading.Text));
        Assert.Empty(reading.Quoted);
    }

    [Theory]
    [InlineData("The door is 6'2\" high and the sill 40″ wide.")]
    [InlineData("The sailors' boats were the Marshes' pride, and '90s boats at that.")]
    [InlineData("A 12\" pipe and a 14\" pipe lay on the quay.")]
    public void Inches_and_apostrophes_are_no_marks(string paragraph)
    {
        Reading reading = Reading.Of(paragraph);

        Assert.Empty(reading.Quoted);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_pull_quote_is_signed_by_the_line_below()
    {
        const string text = "It is the best boat I ever had\n\nIda Marsh\n";
        QuotationReading reading = QuotationReader.Read(
            WordIndex.Of(text, CancellationToken.None),
            [new Segment(SegmentKind.PullQuote, new TextRange(0, 30)), new Segment(SegmentKind.Blank, new TextRange(30, 32)), new Segment(SegmentKind.PullQuote, new TextRange(32, 41)), new Segment(SegmentKind.Blank, new TextRange(41, 42))],
            "en",
            [],
            [],
            CancellationToken.None);

        QuotationModel quotation = Assert.Single(reading.Quotations);
        Assert.Equal(QuotationKind.Pull, quotation.Kind);
        Assert.Equal("Ida Marsh", reading.Speakers[quotation.Speaker].Name);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("...")]
    public void What_trails_off_goes_on_with_who_says_it(string dots) =>
        Assert.Equal("cue", Assert.Single(Reading.Of($"Edda Lorne opened the bridge. “It took nine years{dots}” Lorne said. He nodded.").Quoted).Quotation.Decision);

    [Fact]
    public void What_is_said_of_someone_is_no_nickname() =>
        Assert.Equal("Lorne", Reading.Of("Tobias Renn said that Marta Edda “never paints.” Lorne left on Friday. “It took nine years,” Lorne said.").Quoted[1].Speaker);

    [Theory]
    [InlineData("Harbour Trust Fires Renn Over Bridge", "Tobias Renn opened the bridge. “It took nine years,” Renn said.", "Tobias Renn")]
    [InlineData("Bridge Star Tobias Karl Renn on Its Nine Years", "Tobias Karl Renn opened the bridge. “It took nine years,” Renn said.", "Tobias Karl Renn")]
    [InlineData("Tobias Renn Fires Back: “It Took Nine Years”", "Tobias Renn opened the bridge with the Harbour Trust.", "Tobias Renn")]
    [InlineData("Tobias Renn on Nine Long Years", "The bridge is open. “It took nine years,” Renn said.", "Tobias Renn")]
    [InlineData("Harbour Trust Chairman: “It Took Nine Years”", "The Harbour Trust opened the bridge.", "Harbour Trust Chairman")]
    public void A_headlines_capitals_are_no_names_of_the_story(string headline, string paragraph, string speaker)
    {
        Reading reading = Reading.Below(headline, paragraph);
        Assert.Equal(speaker, Assert.Single(reading.Quoted).Speaker);
    }

    [Fact]
    public void A_headline_quotes_who_says_so_in_the_body()
    {
        const string headline = "“Today we stop painting rust”";
        const string text = headline + "\n\n“Today we stop painting rust, and tomorrow we build,” Marta Quill said.";
        QuotationReading reading = QuotationReader.Read(
            WordIndex.Of(text, CancellationToken.None),
            [new Segment(SegmentKind.Headline, new TextRange(0, headline.Length)), new Segment(SegmentKind.Blank, new TextRange(headline.Length, headline.Length + 2)), new Segment(SegmentKind.Paragraph, new TextRange(headline.Length + 2, text.Length))],
            "en",
            [],
            [],
            CancellationToken.None);

        Assert.Equal(2, reading.Quotations.Count);
        Assert.Equal("repeated", reading.Quotations[0].Decision);
        Assert.Equal("Marta Quill", reading.Speakers[reading.Quotations[0].Speaker].Name);
    }

    [Fact]
    public void The_front_matter_has_the_last_word()
    {
        const string paragraph = "“The weir will hold,” Quill said. The “old lady” of the quay nodded. “It will not,” Marsh said.";
        Reading reading = Reading.Of(
            [new KnownSpeaker("Marta Quill", ["Quill"])],
            [new QuotationOverride("old lady", null, false, default), new QuotationOverride("It   will", "Ida Marsh", true, default)],
            paragraph);

        Assert.Equal(["Marta Quill", "Ida Marsh"], reading.Quoted.Select(quoted => quoted.Speaker));
        Assert.Equal("front matter", reading.Quoted[1].Quotation.Decision);
        Assert.Equal(1, reading.Quoted[1].Quotation.Confidence);
    }

    [Fact]
    public void Ten_megabytes_of_marks_end()
    {
        Assert.NotNull(Reading.Of(new string('"', 10_000_000)));
        Assert.NotNull(Reading.Of(string.Concat(Enumerable.Repeat("“a” ", 500_000))));
        Assert.NotNull(Reading.Of(string.Concat(Enumerable.Repeat("'a ", 500_000))));
        Assert.NotNull(Reading.Of(string.Concat(Enumerable.Repeat("he said ", 500_000)) + "“no”"));
    }
}
