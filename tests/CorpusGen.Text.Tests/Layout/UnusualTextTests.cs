using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Texts that are no article, or none as others are: they are read to the end, and nothing is made up.</summary>
public class UnusualTextTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        "\n",
        "Lighthouse",
        Headline,
        First,
        "Port\tBoats\tCrew\nBrackwater\t41\t160\nHalverport\t18\t77\nWend\t9\t31\n",
        "| Port | Boats |\n|---|---|\n| Brackwater | 41 |\n| Halverport | 18 |\n",
        "public static int Add(int a, int b)\n{\n    return a + b; // both\n}\n",
        "1. Rope\n2. Tar\n3. Lamp oil\n4. Two spare wicks\n5. A bell\n",
        "- rope\n- tar\n* lamp oil\n• a bell\n",
        "The lamp is lit,\nthe tide is in,\nthe boats come home\nto where they've been;\n\nthe keeper counts\nand counts again\nthe lights, the oars,\nthe boats, the men.\n",
        "10:45\nThe first boats leave the harbour mouth.\n\n10:52\nThe council has begun to sit.\n\n11:30\nThe vote is in: the light stays.\n",
        "TANNICK: Is it on?\nWELLER: It is on.\nTANNICK: Then let us begin.\nWELLER: We do not need a museum.\nTANNICK: We need a light.\n",
        "\0\0\0\n\0\n",
        "\uFEFF\uFEFF",
        "\uD800\n\uDC00\n",
        "A\rB\r\nC\u2028D\u2029E",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_tiled(string text)
    {
        ArticleModel article = Read(text);
        int at = article.Segments.Count == 0 ? text.Length : 0;
        foreach (Segment segment in article.Segments)
        {
            Assert.Equal(at, segment.Range.Start);
            at = segment.Range.End;
        }

        Assert.Equal(text.Length, at);
        Assert.Null(article.DatePublished);
        Assert.Empty(article.Bylines);
    }

    /// <summary>A sign before the headline, and what is taken for a kicker below it: found by fuzzing.</summary>
    [Theory]
    [InlineData("Update | 2 March 2024 10:45 | Coast News SS\nHarbour 2Update6-5-11 12\ns Series Ha r y1s its Live Series\n\nits Lamp s Live.")]
    [InlineData("light|R 2 March 2024 10:45 12 its light keeps The\n\nOpinion y1s Live light\nire light r its Lamp")]
    [InlineData("The|2 March 2024 12 Live r ire\ns 2Update6-5-11\n\nThe News Ha r Opinion ire light y1s\n\nOpinion light Live.")]
    public void A_sign_before_the_headline_is_not_joined_to_a_kicker_below(string text) =>
        Assert.True(Read(text).Kicker!.Range!.Value.Start > text.IndexOf('|', StringComparison.Ordinal));

    /// <summary>An empty quotation at the end, and a name that comes next but in another paragraph: found by fuzzing.</summary>
    [Theory]
    [InlineData("Ar\"W 'g'\"\n``")]
    [InlineData("“Weller ‘on’ goes,” said Anna\n\n``")]
    public void A_quotation_that_ends_the_text_is_no_nickname(string text) => Assert.Null(Read(text).Rejection);

    [Theory]
    [InlineData("12\n34\n56\n")]
    [InlineData("Share\nSubscribe\nAdvertisement\n")]
    [InlineData("- - -\n***\n___\n")]
    public void Nothing_to_read_is_reported_and_no_headline_invented(string text)
    {
        ArticleModel article = Read(text);
        Assert.Null(article.Headline);
        Assert.Contains(article.Findings, finding => finding.Rule == RuleId.NoHeadline);
        Assert.Contains(article.Findings, finding => finding.Rule == RuleId.NoBody);
    }

    [Fact]
    public void A_list_of_words_has_no_body()
    {
        ArticleModel article = Read(string.Concat(Enumerable.Range(0, 10_000).Select(i => (i % 2 == 0 ? "oar" : "rope") + "\n")));
        Assert.Contains(article.Findings, finding => finding.Rule == RuleId.NoBody);
        Assert.DoesNotContain(article.Segments, segment => segment.Kind == SegmentKind.Paragraph);
    }

    [Fact]
    public void A_headline_alone_has_no_body()
    {
        ArticleModel article = Read(Headline);
        Assert.Equal(Headline, article.Headline?.Text);
        Assert.Contains(article.Findings, finding => finding.Rule == RuleId.NoBody);
    }

    /// <summary>What takes more than linear time does not come to an end here.</summary>
    [Theory]
    [InlineData("word ")]
    [InlineData("The light is lit. ")]
    [InlineData("“No,” he said. ")]
    [InlineData("Weller, ")]
    public void A_line_of_five_million_characters_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        ArticleModel article = Read(text);
        Assert.Equal(text.Length, article.Segments.Sum(segment => segment.Range.Length));
    }

    /// <summary>Nor here: of many full stops in a row any may end the sentence.</summary>
    [Fact]
    public void A_sentence_of_a_million_stops_is_read()
    {
        string text = $"{Headline}\n\n{First}\n\nThe keeper waits{string.Concat(Enumerable.Repeat(" …", 1_000_000))} and waits.\n";
        ArticleModel article = Read(text);
        Assert.Equal(2, article.Sentences.Count);
    }
}
