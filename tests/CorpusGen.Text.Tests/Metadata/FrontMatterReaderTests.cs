using System.Diagnostics;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Metadata;

public class FrontMatterReaderTests
{
    [Fact]
    public void Every_key_states_its_fact()
    {
        FrontMatter stated = Read(
            """
            headline: Council backs bridge
            alternativeHeadline: Work starts in May
            kicker: Transport
            author: Tessa Quill
            datePublished: 2026-03-14
            dateModified: 2026-03-15T08:05:00+01:00
            publisher: The Lantern
            section: Town
            url: https://lantern.example/bridge
            language: en-GB
            keywords: [bridge, council]
            """);

        Assert.Empty(stated.Findings);
        Assert.Equal("Council backs bridge", stated.Headline?.Text);
        Assert.Equal("Work starts in May", stated.AlternativeHeadline?.Text);
        Assert.Equal("Transport", stated.Kicker?.Text);
        Assert.Equal("Tessa Quill", Assert.Single(stated.Authors!).Name);
        Assert.Equal(new DateTime(2026, 3, 14), stated.DatePublished?.Date);
        Assert.Equal(new DateTime(2026, 3, 15), stated.DateModified?.Date);
        Assert.Equal(new TimeSpan(8, 5, 0), stated.DateModified?.Time);
        Assert.Equal(TimeSpan.FromHours(1), stated.DateModified?.Offset);
        Assert.Equal("The Lantern", stated.Publisher?.Text);
        Assert.Equal("Town", stated.Section?.Text);
        Assert.Equal("https://lantern.example/bridge", stated.Url?.Text);
        Assert.Equal("en-GB", stated.Language?.Text);
        Assert.Equal(["bridge", "council"], stated.Keywords.Select(keyword => keyword.Text));
    }

    [Fact]
    public void Keys_have_the_names_of_other_tools_in_any_case()
    {
        FrontMatter stated = Read("Title: A\nsubtitle: B\nDate: 2026-03-14\nlastmod: 2026-03-15\narticleSection: C\nlang: fr\nTAGS: d, e");
        Assert.Empty(stated.Findings);
        Assert.Equal(
            ["A", "B", "C", "fr", "d", "e"],
            new[] { stated.Headline, stated.AlternativeHeadline, stated.Section, stated.Language }.Concat(stated.Keywords).Select(fact => fact!.Text));
        Assert.Equal((14, 15), (stated.DatePublished!.Date.Day, stated.DateModified!.Date.Day));
    }

    [Fact]
    public void Nothing_written_states_nothing()
    {
        FrontMatter stated = Read("headline:\nauthor: ~\ndate: null\nspeakers:\nquotes:");
        Assert.Empty(stated.Findings);
        Assert.Null(stated.Headline);
        Assert.Null(stated.Authors);
        Assert.Null(stated.DatePublished);
    }

    [Theory]
    [InlineData("author: Tessa Quill", "Tessa Quill")]
    [InlineData("authors: [Tessa Quill, Omar Reyes]", "Tessa Quill|Omar Reyes")]
    [InlineData("authors:\n- Tessa Quill\n- name: Omar Reyes\n  role: Editor\n  organization: Lantern", "Tessa Quill|Omar Reyes, Editor, Lantern")]
    [InlineData("author: { name: Tessa Quill, jobTitle: Reporter }", "Tessa Quill, Reporter")]
    [InlineData("authors: []", "")]
    [InlineData("author: Tessa Quill; Omar Reyes;", "Tessa Quill|Omar Reyes")]
    [InlineData("author: Quill &amp; Reyes", "Quill &amp; Reyes")]
    public void Authors_are_written_as_one_finds_natural(string yaml, string expected)
    {
        FrontMatter stated = Read(yaml);
        Assert.Empty(stated.Findings);
        Assert.Equal(expected, string.Join("|", stated.Authors!.Select(author =>
            string.Join(", ", new[] { author.Name, author.Role, author.Organization }.Where(part => part is not null)))));
    }

    [Theory]
    [InlineData("speakers:\n  Ingrid Halloran: [the mayor, Halloran]\n  Omar Reyes: Reyes\n  Tessa Quill:")]
    [InlineData("speakers:\n  - name: Ingrid Halloran\n    aliases: [the mayor, Halloran]\n  - name: Omar Reyes\n    aliases: Reyes\n  - Tessa Quill")]
    public void Speakers_are_a_map_or_a_list(string yaml)
    {
        FrontMatter stated = Read(yaml);
        Assert.Empty(stated.Findings);
        Assert.Equal(
            [new KnownSpeaker("Ingrid Halloran", ["the mayor", "Halloran"]), new KnownSpeaker("Omar Reyes", ["Reyes"]), new KnownSpeaker("Tessa Quill", [])],
            stated.Speakers.Select(speaker => speaker.Known));
    }

    [Fact]
    public void What_Trafilatura_writes_is_read_or_passed_over()
    {
        FrontMatter stated = Read(
            "title: The ferry is back\nauthor: Tessa Quill\nurl: https://lantern.example/ferry\nhostname: lantern.example\ndescription: Two weeks of repairs.\nsitename: The Lantern\n"
            + "date: 2026-03-14\ncategories: ['News']\ntags: ['ferry']\nfingerprint: 1a2b\nid: None\nlicense: CC BY 4.0\nimage: https://lantern.example/a.jpg\npagetype: article");
        Assert.Empty(stated.Findings);
        Assert.Equal(("The ferry is back", "The Lantern", "ferry"), (stated.Headline?.Text, stated.Publisher?.Text, Assert.Single(stated.Keywords).Text));
    }

    [Fact]
    public void A_quotation_gets_a_speaker_or_nobody_or_is_none()
    {
        FrontMatter stated = Read("quotes:\n- { text: We build, speaker: Ingrid Halloran }\n- text: Too late\n  speaker: none\n- text: green\n  quotation: false");
        Assert.Empty(stated.Findings);
        Assert.Equal(
            [("We build", "Ingrid Halloran", true), ("Too late", null, true), ("green", null, false)],
            stated.Quotations.Select(quotation => (quotation.Text, quotation.Speaker, quotation.IsQuotation)));
    }

    [Theory]
    [InlineData("2026-03-14", "2026-03-14")]
    [InlineData("2026-3-4", "2026-03-04")]
    [InlineData("'2026-03-14'", "2026-03-14")]
    [InlineData("2026-03-14T09:30", "2026-03-14 09:30:00")]
    [InlineData("2026-03-14 9:30:05.25", "2026-03-14 09:30:05")]
    [InlineData("2026-03-14t09:30:05Z", "2026-03-14 09:30:05 00:00:00")]
    [InlineData("2026-03-14 09:30 -5", "2026-03-14 09:30:00 -05:00:00")]
    [InlineData("2026-03-14T09:30:00+0530", "2026-03-14 09:30:00 05:30:00")]
    public void Dates_are_iso_or_of_yaml(string written, string expected)
    {
        DateFact date = Read($"date: {written}").DatePublished!;
        Assert.Equal(expected, string.Join(" ", new object?[] { date.Date.ToString("yyyy-MM-dd"), date.Time, date.Offset }.Where(part => part is not null)));
    }

    [Theory]
    [InlineData("date: 14 March 2026", "date")]
    [InlineData("date: 03/04/2026", "date")]
    [InlineData("date: 2026-02-30", "date")]
    [InlineData("date: 0000-01-01", "date")]
    [InlineData("date: 2026-03-14T25:00", "date")]
    [InlineData("date: 2026-03-14Z", "date")]
    [InlineData("date: 2026-03-14T09:30 CET", "date")]
    [InlineData("date: [2026-03-14]", "date")]
    [InlineData("title: [A, B]", "title")]
    [InlineData("title: ''", "title")]
    [InlineData("url: bridge.html", "url")]
    [InlineData("url: /bridge", "url")]
    [InlineData("language: English", "language")]
    [InlineData("tags: [{ a: b }]", "tags")]
    [InlineData("authors: [[A]]", "authors")]
    [InlineData("author: ;", "author")]
    [InlineData("author: { role: Editor }", "author")]
    [InlineData("speakers: { A: { b: c } }", "aliases")]
    [InlineData("speakers: [{ aliases: A }]", "speakers")]
    [InlineData("quotes: We build", "quotes")]
    [InlineData("quotes: [{ text: We build }]", "quotes")]
    [InlineData("quotes: [{ text: We build, quotation: true }]", "quotes")]
    [InlineData("quotes: [{ speaker: Halloran }]", "quotes")]
    [InlineData("quotes: [{ text: We build, quotation: maybe }]", "quotation")]
    [InlineData("title: A\nheadline: B", "headline")]
    public void A_value_of_another_form_is_reported_once_and_states_nothing(string yaml, string key)
    {
        FrontMatter stated = Read(yaml);
        Finding finding = Assert.Single(stated.Findings);
        Assert.Equal((RuleId.InvalidValue, key), (finding.Rule, finding.Arguments[0]));
        Assert.Null(stated.DatePublished);
        Assert.Null(stated.Authors);
        Assert.Empty(stated.Keywords.Concat([stated.Url, stated.Language]).OfType<Fact>());
        Assert.Empty(stated.Quotations);
    }

    [Theory]
    [InlineData("headlin: A", "did you mean 'headline'?")]
    [InlineData("autohr: A", "did you mean 'author'?")]
    [InlineData("date_published: 2026-03-14", "did you mean 'datePublished'?")]
    [InlineData("layout: post", "docs/format.md lists the keys")]
    [InlineData("author: { name: A, rol: B }", "did you mean 'role'?")]
    [InlineData("<<: { a: b }", "docs/format.md lists the keys")]
    public void An_unknown_key_is_reported_with_the_nearest_known(string yaml, string advice)
    {
        Finding finding = Assert.Single(Read($"kicker: A\n{yaml}").Findings);
        Assert.Equal((RuleId.UnknownKey, advice), (finding.Rule, finding.Arguments[1]));
    }

    [Theory]
    [InlineData("title: Bridge: council backs it", ": council", "quotation marks")]
    [InlineData("title: \"Bridge\" wins", "wins", null)]
    [InlineData("title: A\n\tkicker: B", "A", "tab")]
    [InlineData("title: [A", null, null)]
    [InlineData("title: @A", "@", null)]
    [InlineData("title: \"A", null, null)]
    [InlineData("title: &a [*a]", "*a", "aliases")]
    [InlineData("title:A", "title:A", "key: value")]
    [InlineData("title: A\n- B", "-", null)]
    [InlineData("title: \u0001", "\u0001", "U+0001")]
    [InlineData("title: \0", "\0", "U+0000")]
    [InlineData("title: [[[[[[[[[[A]]]]]]]]]]", "[", "deep")]
    [InlineData("title: A\n? [b]\n: c", "[", "single value")]
    [InlineData("title: \"\\uZZZZ\"", null, null)]
    [InlineData("title: \"\\UFFFFFFFF\"", null, null)]
    [InlineData("title: \"\\ud800\"", null, null)]
    public void What_is_no_yaml_states_nothing_and_ends_where_it_ends(string yaml, string? at, string? reason)
    {
        string text = $"---\n{yaml}\n---\nBody";
        FrontMatter stated = FrontMatterReader.Read(text);
        Assert.Equal(text.Length - 4, stated.End);
        Assert.Null(stated.Headline);
        Finding finding = Assert.Single(stated.Findings);
        Assert.Equal(RuleId.InvalidFrontMatter, finding.Rule);
        Assert.InRange(finding.Range.Start, 4, stated.End);
        if (at is not null)
            Assert.StartsWith(at, text[finding.Range.Start..]);
        if (reason is not null)
            Assert.Contains(reason, finding.Arguments[0]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_value_has_its_place_in_the_file(string lineEnd)
    {
        string text = string.Join(lineEnd,
            "---", "# 🗞 by hand 😀", "kicker: '😀 Town'", "headline: 🌉 Bridge – «é»   ", "subtitle: \"Work: in May 🚧\"", "authors:", "  - 😀 Quill", "tags: [ 🌉, town ]", "---", "Body");
        FrontMatter stated = FrontMatterReader.Read(text);
        Assert.Empty(stated.Findings);
        Assert.All(
            new[] { stated.Kicker!, stated.Headline!, stated.AlternativeHeadline! }.Concat(stated.Keywords),
            fact => Assert.Equal(fact.Text, fact.Range!.Value.In(text)));
        Assert.Equal("😀 Quill", stated.Authors![0].Range!.Value.In(text));
    }

    [Fact]
    public void Folded_text_becomes_one_line() =>
        Assert.Equal("Council backs bridge", Read("headline: >\n  Council\n  backs\n\n  bridge\n").Headline?.Text);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("a: ")]
    [InlineData("\"")]
    [InlineData("'\n")]
    [InlineData("!")]
    [InlineData("%")]
    [InlineData("|\n")]
    [InlineData("[a, ")]
    [InlineData("a:\n ")]
    [InlineData("\t")]
    [InlineData("x\n")]
    [InlineData("#")]
    public void Hostile_yaml_takes_bounded_time(string piece)
    {
        string many = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();
        _ = Read("title: " + many);
        _ = Read("title: A\n" + many);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), watch.Elapsed.ToString());
    }

    [Fact]
    public void Ten_megabytes_of_it_are_refused()
    {
        Finding finding = Assert.Single(Read("title: " + new string('x', 10_000_000)).Findings);
        Assert.Equal(RuleId.InvalidFrontMatter, finding.Rule);
        Assert.Contains("longer than", finding.Arguments[0]);
    }

    [Fact]
    public void Any_yaml_is_read_without_an_exception() =>
        Prop.ForAll(
                Gen.Elements(
                        "title", "author", "speakers", "quotes", "date", ": ", ":", "\n", "\n  ", "- ", "[", "]", "{", "}", ", ", "&a", "*a", "!", "!!str ", "!<", ">", "%YAML 9", "%TAG ! ",
                        "|", ">", "+", "-1", "9", "\"", "'", "\\x", "\\u", "\\U", "D800", "FFFFFFFF", "?", "#", "@", "`", "\t", "text", "none", "true", "~", "<<", "\u0085", "\u2028", "\uD800", "\uFEFF", "😀")
                    .ListOf()
                    .Select(pieces => "---\ntitle: " + string.Concat(pieces) + "\n---\nBody")
                    .ToArbitrary(),
                text =>
                {
                    FrontMatter stated = FrontMatterReader.Read(text);
                    Assert.Equal(text.Length - 4, stated.End);
                    Assert.All(stated.Findings, finding => Assert.InRange(finding.Range.End, finding.Range.Start, text.Length));
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static FrontMatter Read(string yaml) => FrontMatterReader.Read($"---\n{yaml}\n---\nBody");
}
