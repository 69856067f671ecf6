using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>The layouts that news pages have most often.</summary>
public class PageReaderTests
{
    [Theory]
    [InlineData("Mara Ellison")]
    [InlineData("By Mara Ellison")]
    [InlineData("By Mara Ellison\nPublished 12 March 2024")]
    [InlineData("Author of the article:\nMara Ellison")]
    [InlineData("Mara Ellison, Political Correspondent")]
    [InlineData("By Mara Ellison | The Brackwater Observer")]
    [InlineData("Mara EllisonNews Reporter")]
    [InlineData("By Mara Ellison@maraellison")]
    [InlineData("BY MARA ELLISON")]
    [InlineData("By Mara Ellison, Staff Writer\nMarch 12, 2024")]
    public void A_byline_names_its_author(string byline)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{byline}"));
        Assert.Equal(Headline, article.Headline?.Text);
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("By Mara Ellison and Tobias Wren", new[] { "Mara Ellison", "Tobias Wren" })]
    [InlineData("By Mara Ellison, Tobias Wren and Ana de la Cruz", new[] { "Mara Ellison", "Tobias Wren", "Ana de la Cruz" })]
    public void A_byline_may_name_several(string byline, string[] names) =>
        Assert.Equal(names, Names(Read(English($"{Headline}\n\n{byline}")), BylineKind.Author));

    [Fact]
    public void A_role_belongs_to_its_author()
    {
        BylineModel byline = Assert.Single(Read(English($"{Headline}\n\nBy Mara Ellison, Political Editor")).Bylines);
        Assert.Equal("Political Editor", byline.Role);
    }

    [Theory]
    [InlineData("Von Jan Kestrup")]
    [InlineData("Von Jan Kestrup, Redakteur\n\n12.03.2024, 09:53 Uhr")]
    public void A_german_byline_names_its_author(string byline)
    {
        ArticleModel article = Read(German($"Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\n{byline}"));
        Assert.Equal("de", article.Language?.Text);
        Assert.Equal(["Jan Kestrup"], Names(article, BylineKind.Author));
    }

    [Fact]
    public void An_agency_is_no_person() =>
        Assert.Contains(Read(German("Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\n12.03.2024, 09:53 Uhr\n\ndpa")).Bylines, byline => byline is { Name: "dpa", Kind: BylineKind.Agency });

    [Fact]
    public void People_in_the_story_are_no_authors() =>
        Assert.DoesNotContain("Orla Tannick", Read(English($"{Headline}\n\nBy Mara Ellison")).Bylines.Select(byline => byline.Name));

    [Theory]
    [InlineData("News\n\n{0}", "News", SegmentKind.Kicker)]
    [InlineData("Home > News > Coast\n\n{0}", "Home", SegmentKind.Boilerplate)]
    [InlineData("This story is more than 5 years old.\n\n{0}", "This story", SegmentKind.Boilerplate)]
    [InlineData("Published 12 March 2024\n\n{0}", "Published", SegmentKind.Date)]
    public void Lines_may_stand_above_the_headline(string above, string line, SegmentKind kind)
    {
        ArticleModel article = Read(English(above.Replace("{0}", Headline, StringComparison.Ordinal)));
        Assert.Equal(Headline, article.Headline?.Text);
        Assert.Equal(kind, KindOf(article, line));
    }

    [Fact]
    public void A_kicker_that_ran_into_the_headline_is_cut_off()
    {
        ArticleModel article = Read(English("Coast" + Headline + "\n\nBy Mara Ellison"));
        Assert.Equal("Coast", article.Kicker?.Text);
        Assert.Equal(Headline, article.Headline?.Text);
    }

    [Theory]
    [InlineData("{0}\n\nThe tower on Gannet Point will not go dark after all, to the relief of the fleet.\n\nBy Mara Ellison")]
    [InlineData("{0}\n\nBy Mara Ellison\n\nThe tower on Gannet Point will not go dark after all, to the relief of the fleet.\nPhoto by Tobias Wren")]
    public void A_deck_stands_between_headline_and_story(string above)
    {
        ArticleModel article = Read(English(above.Replace("{0}", Headline, StringComparison.Ordinal)));
        Assert.Equal("The tower on Gannet Point will not go dark after all, to the relief of the fleet.", article.AlternativeHeadline?.Text);
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, First));
    }

    [Theory]
    [InlineData("BRACKWATER, March 12 (Reuters) - ", "BRACKWATER")]
    [InlineData("BRACKWATER — ", "BRACKWATER")]
    [InlineData("GANNET POINT (AP) — ", "GANNET POINT")]
    public void A_dateline_is_cut_off_the_first_paragraph(string dateline, string place)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison").Replace(First, dateline + First, StringComparison.Ordinal));
        Assert.Equal(place, article.Dateline?.Text);
        Assert.Equal(SegmentKind.Dateline, KindOf(article, dateline.Trim()));
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, First));
    }

    [Theory]
    [InlineData("The lighthouse on Gannet Point at dusk (Image: Tobias Wren/Getty Images)", "(Image")]
    [InlineData("The lighthouse on Gannet Point at dusk.\n(Image credit: Tobias Wren/Getty Images)", "(Image")]
    [InlineData("The lighthouse on Gannet Point at dusk. Photo: Tobias Wren", "Photo:")]
    public void A_credit_is_cut_off_its_caption(string picture, string credit)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison\n\n{picture}"));
        Assert.Equal(SegmentKind.Caption, KindOf(article, "The lighthouse on Gannet Point at dusk"));
        Assert.Equal(SegmentKind.Credit, KindOf(article, credit));
        Assert.Equal(["Tobias Wren"], Names(article, BylineKind.Photographer));
        ImageModel image = Assert.Single(article.Images);
        Assert.StartsWith("The lighthouse", image.Caption!.Value.In(article.Text), StringComparison.Ordinal);
        Assert.StartsWith(credit, image.Credit!.Value.In(article.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_that_ran_into_its_caption_is_cut_off()
    {
        ArticleModel article = Read(English($"{Headline}\n\nThe tower on Gannet PointREUTERS\n\nThe tower on Gannet Point"));
        Assert.Equal(SegmentKind.Caption, KindOf(article, "The tower on Gannet PointREUTERS"));
        Assert.Equal(SegmentKind.Credit, KindOf(article, "REUTERS"));
        Assert.Equal("Reuters", Assert.Single(Names(article, BylineKind.Agency)));
    }

    [Fact]
    public void Several_photo_agencies_leave_the_photographer_alone()
    {
        BylineModel byline = Assert.Single(Read(English($"{Headline}\n\nPhoto by Tobias Wren, Novik-Press, Harbour Pool Photo via AP")).Bylines);
        Assert.Equal(("Tobias Wren", "Novik-Press", BylineKind.Photographer), (byline.Name, byline.Organization, byline.Kind));
    }

    [Theory]
    [InlineData("Article content")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Advertisement")]
    [InlineData("Story continues below")]
    [InlineData("READ MORE: Ferry captain retires after forty years on the bridge")]
    [InlineData("Sign up for our free newsletter to get the latest from the coast in your inbox.")]
    public void Interruptions_of_the_body_are_no_paragraphs(string interruption)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", within: interruption));
        Assert.Equal(SegmentKind.Boilerplate, KindOf(article, interruption));
        Assert.Equal(5, article.Segments.Count(segment => segment.Kind == SegmentKind.Paragraph));
    }

    [Theory]
    [InlineData("“Everybody rows, right?”")]
    [InlineData("“He rowed,” she said. “Everybody rows.”")]
    [InlineData("The sign called it “strong.”")]
    [InlineData("”We share what we catch and comment on nothing,” she said.")]
    [InlineData("The harbour stayed shut.")]
    public void A_sentence_between_two_paragraphs_is_one(string sentence)
    {
        foreach (string within in new[] { sentence, $"Advertisement\n\n{sentence}\n\nStory continues below" })
            Assert.Equal(SegmentKind.Paragraph, KindOf(Read(English($"{Headline}\n\nBy Mara Ellison", within)), sentence));
    }

    [Fact]
    public void A_question_between_two_paragraphs_may_be_a_subheading() =>
        Assert.Equal(SegmentKind.Subheading, KindOf(Read(English($"{Headline}\n\nBy Mara Ellison", within: "What happens to the lighthouse now?")), "What happens"));

    [Fact]
    public void Quotations_with_their_signatures_between_two_paragraphs_are_the_story()
    {
        const string Second = "“Nobody told us that the slip was closed” — Odile Marrin";
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", within: $"“We rowed out before the tide had turned” — Bram Teller\n\n{Second}\n\n“The harbour was never so quiet as that” — Lena Foss"));
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, Second));
        Assert.Contains(article.Quotations, quotation => quotation.Speaker >= 0 && article.Speakers[quotation.Speaker].Name == "Odile Marrin");
    }

    [Theory]
    [InlineData("Anzeige")]
    [InlineData("ANZEIGE")]
    [InlineData("Lesen Sie auch: Fährmann geht nach vierzig Jahren von der Brücke")]
    [InlineData("Newsletter abonnieren")]
    public void Interruptions_of_a_german_body_are_no_paragraphs(string interruption)
    {
        string page = German("Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\nVon Jan Kestrup");
        int at = page.IndexOf("Die Hafenbehörde", StringComparison.Ordinal);
        ArticleModel article = Read(page.Insert(at, interruption + "\n\n"));
        Assert.Equal(SegmentKind.Boilerplate, KindOf(article, interruption));
        Assert.Equal(4, article.Segments.Count(segment => segment.Kind == SegmentKind.Paragraph));
    }

    [Theory]
    [InlineData("Share\nFacebook\nTwitter\nEmail", "Share")]
    [InlineData("© 2024 The Brackwater Observer. All rights reserved.", "©")]
    [InlineData("Most read\n\nFerry captain retires after forty years on the bridge\n\nOld bakery to become a library", "Old bakery")]
    [InlineData("Would you like to receive news notifications from The Brackwater Observer?", "Would you")]
    [InlineData("Topics\nLighthouses\nFishing\nBrackwater", "Fishing")]
    [InlineData("Sign up for our free newsletter\n\nGet the latest from the coast delivered directly to your inbox.", "Get the latest")]
    [InlineData("Most read\n\nFerry captain retires after forty years on the bridge.\n\nThe old bakery in Wend Street is to become a library.", "The old bakery")]
    [InlineData("Filed under\nCoast\nFishing\nBrackwater", "Filed under")]
    [InlineData("Facebook\nTwitter\nWhatsApp\nCopy link", "WhatsApp")]
    public void What_follows_the_body_is_no_paragraph(string below, string line)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", below: below));
        Assert.Equal(SegmentKind.Boilerplate, KindOf(article, line));
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, Last));
    }

    [Fact]
    public void A_biography_at_the_end_names_the_author()
    {
        ArticleModel article = Read(English(Headline, below: "Mara Ellison, The Brackwater Observer\n\nMara Ellison is night editor of The Brackwater Observer. Her writing has appeared in several coastal papers, and she is a graduate of the University of Brackwater."));
        Assert.Equal(SegmentKind.Byline, KindOf(article, "Mara Ellison, The"));
        Assert.Equal(SegmentKind.Bio, KindOf(article, "Mara Ellison is"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Fact]
    public void A_paragraph_may_be_signed()
    {
        ArticleModel article = Read(English(Headline).TrimEnd() + " —Mara Ellison\n");
        Assert.Equal(SegmentKind.Byline, KindOf(article, "—Mara Ellison"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Fact]
    public void A_line_that_repeats_the_body_is_a_pull_quote()
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", within: "We do not need a museum, we need a light\n\nOrla Tannick"));
        Assert.Equal(SegmentKind.PullQuote, article.Segments.Last(segment => segment.Range.In(article.Text) == "We do not need a museum, we need a light").Kind);
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("{0}", "To continue reading this article...\nAlready a subscriber?", "To continue reading")]
    [InlineData("{0} Its members have been told to…", "Share\n\nSubscribe to read the full story", "Subscribe to read")]
    [InlineData("{0}", "Continue reading", "Continue reading")]
    public void A_body_that_stops_at_a_paywall_is_truncated(string end, string below, string line)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", below: below).Replace(Last, end.Replace("{0}", Last, StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.True(article.IsTruncated);
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.Truncated);
        Assert.StartsWith(line, finding.Range.In(article.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Already a subscriber? Sign in", "")]
    [InlineData("", "Share\n\nMost read\n\nFerry captain retires after forty years on the bridge\n\nOld bakery to become a library\n\nAlready a subscriber?")]
    public void A_body_that_is_whole_is_not(string within, string below)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", within: within, below: below));
        Assert.False(article.IsTruncated);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.Truncated);
    }

    /// <summary>A conversion of line ends may double each.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Wrapped_lines_make_one_paragraph(string lineEnd)
    {
        string wrapped = string.Join('\n', English($"{Headline}\n\nBy Mara Ellison").Split('\n').Select(line => Wrap(line, 60))).Replace("\n", lineEnd, StringComparison.Ordinal);
        ArticleModel article = Read(wrapped);
        Assert.Equal(5, article.Segments.Count(segment => segment.Kind == SegmentKind.Paragraph));
    }

    /// <summary>What is nearly as long as the lines are, and what stands below the last one, is not of the story.</summary>
    [Fact]
    public void Wrapped_lines_are_joined_to_nothing_else()
    {
        string title = Headline.PadRight(54, 'x')[..54];
        string wrapped = string.Join('\n', English($"{title}\nBy Mara Ellison").TrimEnd().Split('\n').Select(line => Wrap(line, 60)));
        ArticleModel article = Read(wrapped), signed = Read(wrapped + "\nmel/tw\n");
        Assert.Equal((title, "Mara Ellison", 5), (article.Headline?.Text, Assert.Single(article.Bylines).Name, article.Segments.Count(segment => segment.Kind == SegmentKind.Paragraph)));
        Assert.Contains("mel/tw", signed.Segments.Select(segment => segment.Range.In(signed.Text)));
    }

    /// <summary>Programs count what is not seen: a space before the first word, the marks of a link.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(0, 5)]
    public void Wrapped_lines_that_a_program_counted_longer_do_as_well(int first, int every)
    {
        string wrapped = string.Join('\n', English($"{Headline}\n\nBy Mara Ellison").Split('\n').Select(line => Wrap(line, 60, first, every)));
        ArticleModel article = Read(wrapped);
        Assert.Equal((Headline, 5), (article.Headline?.Text, article.Segments.Count(segment => segment.Kind == SegmentKind.Paragraph)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t\n")]
    [InlineData("12\n34\n56\n")]
    [InlineData("Subscribe\nShare\nFacebook\nSign in\nAdvertisement\n")]
    public void Nothing_is_made_up_where_nothing_is(string text)
    {
        ArticleModel article = Read(text);
        Assert.Null(article.Headline);
        Assert.Empty(article.Bylines);
        Assert.Null(article.DatePublished);
    }

    [Fact]
    public void What_a_dash_opens_is_a_paragraph_where_papers_print_speech_so()
    {
        const string Speech = "– Vi trenger ikke noe museum, vi trenger et lys, sier lederen for fiskerne.";
        const string Item = "– Lampen skal skiftes ut før vinteren.";
        ArticleModel article = Read(
            "Havnebyen vil beholde det siste fyret\n\n"
            + "Bystyret vedtok tirsdag at fyret på odden skal være i drift i ti år til, etter at fiskerne hadde sperret innseilingen med båtene sine i to dager.\n\n"
            + Speech + "\n\n"
            + "Havnevesenet mente at tårnet var blitt overflødig, og at pengene heller burde brukes til å mudre det indre bassenget, som ikke har vært ryddet på mange år.\n\n"
            + "Dette skal skje i løpet av året, skriver ingeniørene som undersøkte tårnet i fjor høst, i rapporten som ble lagt fram for bystyret på møtet:\n\n"
            + Item + "\n– Muren skal pusses på nytt.\n\n"
            + "Neste møte i bystyret, der prisen på en ny lampe skal drøftes, er satt til slutten av måneden i den gamle tollboden.\n");
        Assert.Equal("no", article.Language?.Text);
        Assert.Equal(SegmentKind.Paragraph, KindOf(article, Speech));
        Assert.Equal(SegmentKind.ListItem, KindOf(article, Item));
    }

    [Theory]
    [InlineData("word\n", 10_000)]
    [InlineData("Anna Weller\n", 50_000)]
    [InlineData("By Anna Weller 12 March 2024\n", 20_000)]
    [InlineData("The word is here. ", 300_000)]
    [InlineData("— Anna Weller —", 100_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("“", 1_000_000)]
    [InlineData("a\n", 1_000_000)]
    public void Large_texts_take_linear_time(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        ArticleModel article = Read(text);
        Assert.Equal(text.Length, article.Segments.Sum(segment => segment.Range.Length));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    /// <param name="first">What the first line is counted longer.</param>
    /// <param name="every">What every ninth word is counted longer.</param>
    private static string Wrap(string line, int width, int first = 0, int every = 0)
    {
        System.Text.StringBuilder wrapped = new();
        int column = 0, words = 0;
        foreach (string word in line.Split(' '))
        {
            int length = word.Length + (words == 0 ? first : words % 9 == 0 ? every : 0);
            bool breaks = column > 0 && column + 1 + length > width;
            wrapped.Append(words++ == 0 ? "" : breaks ? "\n" : " ").Append(word);
            column = breaks ? length : column + (column == 0 ? 0 : 1) + length;
        }

        return wrapped.ToString();
    }
}
