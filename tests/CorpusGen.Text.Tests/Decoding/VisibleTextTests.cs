using System.Text;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Decoding;

public class VisibleTextTests
{
    private const string Unseen = "\u00AD\u061C\u200B\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF";

    private const string Story =
        """
        Café-Besitzerin schließt die Türen

        Von Zoë Märzluft

        4. März 2025

        Die Gäste kamen am Dienstag zum letzten Mal in das Café am Hafen, das seit dreißig Jahren geöffnet war.

        „Wir hören auf“, sagte José Núñez, der das Café im Jahr 1995 übernommen hatte.

        Núñez nannte die Miete „längst nicht mehr bezahlbar“. „Es tut weh“, sagte er.
        """;

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\u200E")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF\u200B")]
    public void What_cannot_be_seen_changes_nothing_that_is_read(string unseen)
    {
        // In every word, at the beginning of every line and before every mark.
        StringBuilder text = new();
        for (int i = 0; i < Story.Length; i++)
        {
            bool isPlace = i > 0 && (char.IsLetter(Story[i - 1]) || Story[i - 1] == '\n' || char.IsPunctuation(Story[i]));
            text.Append(isPlace ? unseen : "").Append(Story[i]);
        }

        ReadsAsIfClean(text.ToString(), Strip);
    }

    [Fact]
    public void A_letter_and_its_mark_are_one()
    {
        string text = Story.Normalize(NormalizationForm.FormD);
        Assert.NotEqual(Story, text);
        ReadsAsIfClean(text, part => part.Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void One_hyphen_is_like_the_other() =>
        ReadsAsIfClean(Story.Replace("-", "\u2011", StringComparison.Ordinal), text => text.Replace('\u2011', '-'));

    [Theory]
    [InlineData('´')]
    [InlineData('`')]
    [InlineData('ʼ')]
    [InlineData('′')]
    [InlineData('＇')]
    public void What_is_typed_for_an_apostrophe_is_one(char typed)
    {
        string text = $"Ferry stays\n\nBy Sean O{typed}Brien\n\n“We have won,” said Nora O{typed}Dell. The pole is 6{typed}2 long, ``we{typed} think.";
        ArticleModel article = Read(text);

        Assert.Equal(["Sean O’Brien"], article.Bylines.Select(byline => byline.Name));
        Assert.Equal($"Sean O{typed}Brien", article.Bylines[0].Range?.In(text));
        Assert.Equal(["Nora O’Dell"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Contains($"6{typed}2", Assert.IsType<VisibleText>(VisibleText.Of(text, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public void What_is_found_stands_where_the_file_has_it()
    {
        const string text = "Ferry stays\n\n\u200B“We ha\u00ADve won,”\u200B said Jose\u0301\u200B Nu\u0301n\u0303ez\u00AD.\u200B\n";
        ArticleModel article = Read(text);

        QuotationModel quotation = Assert.Single(article.Quotations);
        Assert.Equal(("We ha\u00ADve won,", "said", "Jose\u0301\u200B Nu\u0301n\u0303ez"), (quotation.Range.In(text), quotation.Cue?.In(text), quotation.Mention?.In(text)));
        Assert.Equal("José Núñez", Assert.Single(article.Speakers).Name);
        Assert.Equal(["Ferry stays", "\n\n\u200B", "“We ha\u00ADve won,”\u200B said Jose\u0301\u200B Nu\u0301n\u0303ez\u00AD.", "\u200B\n"], article.Segments.Select(segment => segment.Range.In(text)));
        Assert.Equal(["“We ha\u00ADve won,”\u200B said Jose\u0301\u200B Nu\u0301n\u0303ez\u00AD."], article.Sentences.Select(sentence => sentence.In(text)));
    }

    [Fact]
    public void Every_fact_stands_where_the_file_has_it()
    {
        const string page =
            """
            ---
            publisher: The Lantern
            section: Coast
            url: https://lantern.example/ferry
            language: en
            keywords: [ferry, harbour]
            ---
            HARBOUR LIFE

            Ferry to stay in the harbour town of Tarnby

            A town that feared for its only boat can breathe again

            By Tessa Quill, Transport editor

            Published March 4, 2025 | Updated March 5, 2025

            The ferry at the pier on Tuesday. Photo: Mara Ellison/Reuters

            TARNBY — The council voted on Tuesday to keep the ferry that has linked the town with the islands for years.

            “We have won,” said Jonas Weller, who has run the ticket office since the spring of 1998.

            Tessa Quill has covered the coast since 2010. Contact her at tessa.quill@lantern.example.
            """;
        string text = page.Replace("e", "e\u00AD", StringComparison.Ordinal).Replace("r", "\u200Br", StringComparison.Ordinal);
        ArticleModel expected = Read(page), article = Read(text);

        Assert.Equal(Facts(expected), Facts(article));
        Assert.Equal(Places(expected, page, part => part), Places(article, text, Strip));
        string[] kinds = ["headline", "alternative headline", "kicker", "dateline", "publisher", "section", "url", "language", "date published", "date modified", "keyword", "byline", "biography", "contact", "caption", "credit", "quotation", "mention", "cue", "sentence"];
        Assert.Empty(kinds.Except(ArticlePromises.Ranges(article).Select(place => place.What)));
    }

    [Fact]
    public void What_is_wrong_is_reported_where_the_file_has_it()
    {
        const string text = "---\nti\u00ADtle: A\u200B\nheadlyne: b\n---\n\u200BThe fer\u00ADry “stays in the town for good.\n";
        ArticleModel article = Read(text);

        Assert.Equal("A", article.Headline?.Text);
        Assert.Equal("headlyne", Assert.Single(article.Findings, finding => finding.Rule == RuleId.UnknownKey).Range.In(text));
        Assert.Equal("“", Assert.Single(article.Findings, finding => finding.Rule == RuleId.UnclosedQuotation).Range.In(text));
    }

    [Fact]
    public void Of_damage_too_it_is_told_where_it_stands()
    {
        string text = Story.Replace("Gäste", "G\uFFFDste", StringComparison.Ordinal).Replace("Café", "Ca\u00ADfé", StringComparison.Ordinal);
        Finding finding = Assert.Single(Read(text).Findings, finding => finding.Rule == RuleId.NotText);

        Assert.Equal(("\uFFFD", "U+FFFD"), (finding.Range.In(text), finding.Arguments[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_a_wrong_encoding_damaged_reads_as_if_undamaged(int times)
    {
        string text = Story;
        for (int i = 0; i < times; i++)
            text = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        ReadsAsIfClean(text, part => VisibleText.Of(part, CancellationToken.None)?.Text ?? part, RuleId.EncodingDamage, RuleId.NotText);
    }

    [Fact]
    public void Where_a_wrong_encoding_did_damage_it_is_reported_as_it_stands()
    {
        const string text = "El alcalde polÃ\u00ADtico habla\n\n“Nos va\u00ADmos”, dijo JosÃ© Ruiz en el puerto viejo de la ciudad.";
        ArticleModel article = Read(text);

        Assert.Equal(["Ã\u00AD", "Ã©"], article.Findings.Where(finding => finding.Rule == RuleId.EncodingDamage).Select(finding => finding.Range.In(text)));
        Assert.Equal("El alcalde político habla", article.Headline?.Text);
        Assert.Equal(["José Ruiz"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal("JosÃ© Ruiz", Assert.Single(article.Quotations).Mention?.In(text));
    }

    [Fact]
    public void Windows_1252_that_was_taken_for_Latin_1_is_read_as_it_was()
    {
        const string text = "Ferry stays\n\nBy Sean O\u0092Dell\n\n\u0093We have won,\u0094 said Nora O\u0092Brien \u0096 and left\u0085\u0081";
        ArticleModel article = Read(text);

        Assert.Equal("We have won,", Assert.Single(article.Quotations).Range.In(text));
        Assert.Equal(["Nora O’Brien"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["Sean O’Dell"], article.Bylines.Select(byline => byline.Name));
        Assert.EndsWith(" – and left\u0085\u0081", VisibleText.Of(text, TestContext.Current.CancellationToken)?.Text);
    }

    [Fact]
    public void What_the_project_states_is_the_same_name_too()
    {
        ArticleModel article = ArticleReader.Read("---\npublisher: Zürcher Post\n---\nDie Fähre bleibt", new GivenFacts { FolderPublisher = "Zu\u0308rcher Post" }, TestContext.Current.CancellationToken);

        Assert.Equal("Zürcher Post", article.Publisher?.Text);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.ConflictingFacts);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData(" \u00AD\n\u2060\u200E")]
    public void Of_nothing_else_there_is_no_article(string text)
    {
        ArticleModel article = Read(text);

        Assert.Equal("it is empty", article.Rejection);
        Assert.Equal(text.Length, Assert.Single(article.Segments).Range.End);
    }

    [Theory]
    [InlineData("Family 👩\u200D👧 wins")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("x\u0304 and \u0301 alone")]
    [InlineData("ខ្ញុំ\u200Bទៅ\u200Bសាលា")]
    [InlineData("‐‐‐\na ‐ b")]
    [InlineData("")]
    public void What_changes_how_others_look_stays(string text) => Assert.Null(VisibleText.Of(text, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("e\u00AD\u0301", "é")]
    [InlineData("x\u0304e\u0301", "x\u0304é")]
    [InlineData("か\u3099", "が")]
    public void Marks_are_taken_in_one_after_the_other(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text, TestContext.Current.CancellationToken)?.Text);

    [Fact]
    public void Wherever_it_stands_all_is_found_where_it_was()
    {
        Gen<string> texts = Gen.Elements([.. Unseen.Select(unseen => unseen.ToString()), "e\u0301", "o\u0308", "\u0301", "\u2010", "O´", "`", "“", "”", " said Zoë Weller", ". ", "\n\n", "We go home", "By ", "Photo: ", "March 4, 2025", "---\n", "title: a"])
            .ListOf()
            .Select(pieces => string.Concat(pieces));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (VisibleText.Of(text, CancellationToken.None)?.Text is not { } visible)
                return;
            ArticleModel read = ArticleReader.Read(text, GivenFacts.None), clean = ArticleReader.Read(visible, GivenFacts.None);
            Assert.Equal(Facts(clean), Facts(read));
            Assert.Equal(Places(clean, visible, See), Places(read, text, See));
            Assert.Null(ArticlePromises.Broken(read));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    /// <summary>As it is seen; without what stands beside it, a mark may be no apostrophe yet and no hyphen.</summary>
    private static string See(string text) => VisibleCharacters.See(text).Replace('´', '’').Replace('`', '’').Replace('\u2010', '-');

    private static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);

    private static string Strip(string text) => string.Concat(text.Where(c => !Unseen.Contains(c, StringComparison.Ordinal)));

    private static void ReadsAsIfClean(string text, Func<string, string> clean, params string[] reported)
    {
        ArticleModel expected = Read(Story), article = Read(text);
        article = article with { Findings = article.Findings.Where(finding => !reported.Contains(finding.Rule)).ToEquatableArray() };

        Assert.Equal(text, article.Text);
        Assert.Equal(Facts(expected), Facts(article));
        Assert.Equal(Places(expected, Story, text => text), Places(article, text, clean));
        Assert.Equal(["José Núñez"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["Zoë Märzluft"], article.Bylines.Select(byline => byline.Name));
    }

    private static string[] Facts(ArticleModel article) =>
    [
        article.Headline?.Text ?? "", article.Kicker?.Text ?? "", article.Language?.Text ?? "", article.DatePublished?.ToIso() ?? "", $"{article.WordCount}",
        .. article.Bylines.Select(byline => byline.Name), .. article.Speakers.Select(speaker => speaker.Name), .. article.Quotations.Select(quotation => $"{quotation.Speaker} {quotation.Kind}"),
        .. article.Findings.Select(finding => finding.Rule),
    ];

    private static string[] Places(ArticleModel article, string text, Func<string, string> clean) =>
    [
        .. article.Segments.Where(segment => segment.Kind != SegmentKind.Blank).Select(segment => $"{segment.Kind} {clean(segment.Range.In(text)).Trim()}"),
        .. ArticlePromises.Ranges(article).Select(place => $"{place.What} {clean(place.Range.In(text))}"),
    ];
}
