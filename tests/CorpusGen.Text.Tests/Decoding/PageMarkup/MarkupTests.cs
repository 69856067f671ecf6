using CorpusGen.Fuzzing.Texts;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Decoding.PageMarkup;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Decoding.PageMarkup;

public class MarkupTests
{
    private const string Story =
        """
        Café-Besitzer schließen “Pier & Quay” für immer

        By Zoë Marsh and Lena Ortega

        Published March 4, 2026

        TARNBY — The owners of the café at the old pier said on Tuesday that they would close it after thirty years.

        “We cannot keep paying for a pier that nobody uses,” said José Núñez, who runs the café. “It’s time to stop.”

        Residents weren’t surprised. “They never asked us,” said Paul Read, a fisherman who lives on the quay.
        """;

    private static readonly (string, string)[] s_entities =
        [("&", "&amp;"), ("“", "&ldquo;"), ("”", "&#8221;"), ("’", "&#x2019;"), ("—", "&mdash;"), ("é", "&eacute;"), ("ñ", "&ntilde;"), ("ü", "&#252;"), ("ß", "&szlig;"), ("ë", "&#XEB;"), ("ú", "&#0250;")];

    public static TheoryData<string> Saved =>
    [
        Escape(Story),
        Escape(Escape(Story).Replace("&", "\0", StringComparison.Ordinal)).Replace("\0", "&amp;", StringComparison.Ordinal),
        "<h1>" + Story.Replace("\n\n", "</h1>\n<p class=\"x\">", StringComparison.Ordinal).Replace("José Núñez", "<a href=\"/jose?a=1&amp;b=2\"><b>José</b> Núñez</a>", StringComparison.Ordinal) + "</p>",
        "# " + Story.Replace("By Zoë Marsh and Lena Ortega", "**By [Zoë Marsh](https://a.example/zoe_(m)) and [Lena Ortega](/lena \"All by Lena\")**", StringComparison.Ordinal)
            .Replace("Published March 4, 2026", "*Published March 4\\, 2026*", StringComparison.Ordinal)
            .Replace("José Núñez", "***José* Núñez**", StringComparison.Ordinal)
            .Replace("Residents", "> _Residents_", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Saved))]
    public void A_page_reads_as_if_saved_without_its_markup(string text)
    {
        ArticleModel expected = Read(Story), article = Read(text);

        Assert.Equal(text, article.Text);
        Assert.Null(ArticlePromises.Broken(article));
        Assert.Equal(expected.Headline?.Text, article.Headline?.Text);
        Assert.Equal(["Zoë Marsh", "Lena Ortega"], article.Bylines.Select(byline => byline.Name));
        Assert.Equal("2026-03-04", article.DatePublished?.ToIso());
        Assert.Equal("TARNBY", article.Dateline?.Text);
        Assert.Equal(expected.WordCount, article.WordCount);
        Assert.Equal(
            expected.Quotations.Select(quotation => (expected.Speakers[quotation.Speaker].Name, quotation.Kind, quotation.Range.In(Story))),
            article.Quotations.Select(quotation => (article.Speakers[quotation.Speaker].Name, quotation.Kind, VisibleText.Of(quotation.Range.In(text), TestContext.Current.CancellationToken)?.Text ?? quotation.Range.In(text))));
        Assert.Equal(3, article.Quotations.Count);
    }

    [Theory]
    [InlineData("R&amp;D", "R&D")]
    [InlineData("&quot;a&quot; &#39;b&#39; &apos;", "\"a\" 'b' '")]
    [InlineData("&amp;amp;amp;", "&")]
    [InlineData("&amp;quot;", "\"")]
    [InlineData("&amp;q", "&q")]
    [InlineData("&nbsp;&hellip;", "\u00A0…")]
    [InlineData("&#146;s &#x93;", "’s “")]
    [InlineData("&#128512;", "😀")]
    [InlineData("a&shy;b&#8203;c&zwj;d", "abc\u200Dd")]
    [InlineData("Mary&#8209;Jane O&acute;Brien e&#769;", "Mary-Jane O’Brien é")]
    [InlineData("ខ្ញុំ&#8203;ទៅ", "ខ្ញុំ\u200Bទៅ")]
    [InlineData("a&#10;b", "a b")]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("a<b>b</b>c<BR/>d<br />e", "abc\nd\ne")]
    [InlineData("<p>a</p><p>b</p>", "\na\n\nb\n")]
    [InlineData("a\r<p>b\r<b><p><p>c", "a\r\nb\r\n\nc")]
    [InlineData("a<!-- b <i>\n -->c", "ac")]
    [InlineData("a\n<script type=\"x\">if (a < b) \"</i>\";</SCRIPT >c", "a\nc")]
    [InlineData("<style>b</style", "")]
    [InlineData("<svg class='a'/> a\n<svg>b</svg>\n<svg/>c", " a\n\nc")]
    [InlineData("<svg>a\n<svg>b</svg>c", "a\nc")]
    [InlineData("First a <style> tag.\n\nThen </style>.", "First a  tag.\n\nThen .")]
    [InlineData("<p>\n  <script async src=x.js>b</script>\n<SCRIPT>c</SCRIPT>d", "\n\n  \nd")]
    [InlineData("<q>a</q> <td nowrap>b<details open/>c", "“a” \nb\nc")]
    [InlineData("<img alt=\"a > b\" src='c'>d <div data-x='{\"a\":\"<b>\"}'>e", "d \ne")]
    [InlineData("<o:p>a</o:p> <amp-ad width=1>b</amp-ad> <input type=text disabled>", "a b ")]
    [InlineData("<?xml version=\"1.0\"?><title><![CDATA[R&D <b>a</b>]]></title>", "\nR&D a\n")]
    [InlineData("<!DOCTYPE html>\n<html>\n<p>We go\n    home\n", " \n \nWe go home ")]
    [InlineData("\n<HTML><body><p>a\r\nb<pre>c\nd</pre>\ne", " \n\n\na b\nc\nd\n e")]
    [InlineData("---\ntitle: a\n---\n\n<html><p>b", "---\ntitle: a\n---\n \n\nb")]
    [InlineData("<html><p>a<pre>b\n</pre>\nc\nd<pre>e\n</pre>", "\n\na\nb\n\n c d\ne\n\n")]
    [InlineData("A b\nc\n</body></html>\n", "A b\nc\n\n\n\n")]
    [InlineData("<html>\nA b\nc\n", "\n\nA b\nc\n")]
    [InlineData("<html><p>A b. <script>c()</script>", "\n\nA b. ")]
    [InlineData("<a x='<i y=\"1\">b</i>' z=\"\" !>", "<a x='b' z=\"\" !>")]
    [InlineData("# A headline #\nWe __go__ home", "A headline\nWe go home")]
    [InlineData("###### A\n\n# B # C ##", "A\n\nB # C")]
    [InlineData("**We** *go* _home_ ***now***", "We go home now")]
    [InlineData("**We *go* home**", "We go home")]
    [InlineData("**We *go home***", "We go home")]
    [InlineData("**We** like C#\n\n# C#", "We like C#\n\nC#")]
    [InlineData("**We\ngo** home", "We\ngo home")]
    [InlineData("**We** go\n\nhome** *", "We go\n\nhome** *")]
    [InlineData("[We](http://a.example/b_(c)_d) go", "We go")]
    [InlineData("[![We](/a.jpg)](/b) go", " go")]
    [InlineData("Wow\\![We](/b)", "Wow!We")]
    [InlineData("[Paul\nRead](/b) goes", "Paul\nRead goes")]
    [InlineData("[\n\n![We](/a.jpg)\n\n### We go\n\n](/b)", "\n\n\n\nWe go\n\n")]
    [InlineData("![We \\[*go*\\]](<a.jpg> 'x') [home]", " [home]")]
    [InlineData("[a](/b) [sic](he meant) [c](/d \"e", "a [sic](he meant) [c](/d \"e")]
    [InlineData("[a](/b) [c](/d \"e\") [f](/g 'h' i) [j](/k[l) [m](/n]o)", "a c [f](/g 'h' i) [j](/k[l) [m](/n]o)")]
    [InlineData("**a** b\\*c\\\nd\\e", "a b*c\nd\\e")]
    [InlineData("**a** https://x.example/_b_ snake_case_name 2*3*4 f**k s**t", "a https://x.example/_b_ snake_case_name 2*3*4 f**k s**t")]
    [InlineData("**https://x.example/a** 这是**重点**内容", "https://x.example/a 这是重点内容")]
    [InlineData("**a** The Harbour (***)\nThe Quay (**) “You ***!” he said. “F*** off!”", "a The Harbour (***)\nThe Quay (**) “You ***!” he said. “F*** off!”")]
    [InlineData("A headline\n==========\n\n_We_ go\n-----\n\nNow\n---", "A headline\n\n\nWe go\n-----\n\nNow\n")]
    [InlineData("**a**\n\n# # #\n\n#b", "a\n\n# # #\n\n#b")]
    [InlineData("# a\n\n# 1 b", "a\n\n1 b")]
    [InlineData("> **We** go\n>> home\n>\n> now", "We go\nhome\n\nnow")]
    [InlineData("**a**\n\n* b\n* c\n\n***\n\n****d****", "a\n\n* b\n* c\n\n***\n\n****d****")]
    public void What_is_seen(string text, string seen) => Assert.Equal(seen, See(text)?.Text.Replace(HtmlElement.LineEnd, "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("AT&T; a & b; &bogus; &; &#; &#x; &#xD800; &#1114112; &#3; &#0; &#129; &amp")]
    [InlineData("a < b > c, <Anna@example.org>, <3, </>, <>, <b, <!-- a, <unknown>, <![CDATA[, <?xml, <b a=\"c, <b a=, <!doctype")]
    [InlineData("*A note.* _b_ f**k that s**t. #1 [1] [x]: (y) \\o/ > a * b * c\n*\n* d\n# ")]
    [InlineData("**not closed, and *** ** a ** b*")]
    [InlineData("A ferry stays\n\n# FreeAnna\n\nThe end.\n\n# # #")]
    [InlineData("The Harbour (***)\nThe Quay (**) “You ***!” he said. “F*** off!”")]
    [InlineData("<Big> 그리고 <Time> 그리고 <Title>, <b and c> d")]
    [InlineData("A longer line\n=====\n\n=====")]
    [InlineData("---\ntitle: \"**a** &amp; <b>b</b>\"\n---\nA ferry stays")]
    public void What_is_no_markup_stays(string text) => Assert.Null(See(text));

    [Fact]
    public void What_is_found_stands_where_the_file_has_it()
    {
        const string text = "# Ferry &amp; pier\n\n> &ldquo;We *have* won,&rdquo; said **[Jos&eacute;](/a) Weller**.\n";
        ArticleModel article = Read(text);

        QuotationModel quotation = Assert.Single(article.Quotations);
        Assert.Equal("Ferry & pier", article.Headline?.Text);
        Assert.Equal("Ferry &amp; pier", article.Headline?.Range?.In(text));
        Assert.Equal(("We *have* won,", "said", "Jos&eacute;](/a) Weller"), (quotation.Range.In(text), quotation.Cue?.In(text), quotation.Mention?.In(text)));
        Assert.Equal("José Weller", Assert.Single(article.Speakers).Name);
        Assert.Equal(["# Ferry &amp; pier", "\n\n> ", "&ldquo;We *have* won,&rdquo; said **[Jos&eacute;](/a) Weller**.", "\n"], article.Segments.Select(segment => segment.Range.In(text)));
    }

    [Fact]
    public void Html_is_reported_once_where_the_first_of_it_stands()
    {
        const string text = "Ferry stays\n\nBy Anna Weller\n\nThe ferry &amp; the pier <b>stay</b> in the town for good.";
        Finding finding = Assert.Single(Read(text).Findings);

        Assert.Equal((RuleId.LeftHtml, "&amp;"), (finding.Rule, finding.Range.In(text)));
        Assert.Equal(["&amp;", "'&'", "3"], finding.Arguments);
    }

    [Theory]
    [InlineData("<p>", "white space")]
    [InlineData("<b>", "nothing")]
    public void What_is_not_seen_of_it_is_said_in_words(string html, string seen) =>
        Assert.Equal(seen, Assert.Single(Read($"Ferry stays\n\n{html}The ferry stays.").Findings, finding => finding.Rule == RuleId.LeftHtml).Arguments[1]);

    [Fact]
    public void Of_Markdown_nothing_is_said() =>
        Assert.DoesNotContain(Read("# Ferry stays\n\nThe *ferry* [stays](/a).").Findings, finding => finding.Rule == RuleId.LeftHtml);

    [Fact]
    public void A_finding_is_a_line_that_holds_no_half_of_a_character()
    {
        string text = "Ferry stays\n\n<a\n  href=\"" + new string('x', 27) + "😀😀\">The ferry</a> stays.";
        Finding finding = Assert.Single(Read(text).Findings, finding => finding.Rule == RuleId.LeftHtml);
        Assert.Equal("<a href=\"" + new string('x', 27) + "😀…", finding.Arguments[0]);
    }

    [Theory]
    [InlineData("---\ntitle: A &amp; b\n---\nThe ferry &amp; the pier stay.", "A &amp; b", 41)]
    [InlineData("---\ntitle: A **b** c\n---\nThe **ferry** stays &amp; stays.", "A **b** c", 48)]
    public void Front_matter_is_taken_as_it_is(string text, string headline, int finding)
    {
        ArticleModel article = Read(text);
        Assert.Equal(headline, article.Headline?.Text);
        Assert.Equal(text.IndexOf("&amp; ", finding - 10, StringComparison.Ordinal), Assert.Single(article.Findings, one => one.Rule == RuleId.LeftHtml).Range.Start);
    }

    [Theory]
    [InlineData("<p> &nbsp;<br>")]
    [InlineData("<!-- a -->")]
    public void Of_markup_alone_there_is_no_article(string text) => Assert.Equal("it is empty", Read(text).Rejection);

    /// <summary>Each search for an end that is missing is made once.</summary>
    [Theory]
    [InlineData("<!-- ")]
    [InlineData("<script>")]
    [InlineData("<p ")]
    [InlineData("<!doctype ")]
    [InlineData("&amp;")]
    [InlineData("&amp;amp;")]
    [InlineData("**a ")]
    [InlineData("*a")]
    [InlineData("_a ")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[](/a")]
    [InlineData("[a](/b \"")]
    [InlineData("[a](/b \"' ")]
    [InlineData("[a](/b(")]
    [InlineData("<svg>\n")]
    [InlineData("<pre>")]
    [InlineData("<p a=\"")]
    [InlineData("<p a=' b=\"")]
    [InlineData(" q=\"<a r=a\"")]
    [InlineData("**1 ")]
    [InlineData("1** **2")]
    [InlineData("<a b c=")]
    [InlineData("<![CDATA[")]
    [InlineData("*a* b ")]
    [InlineData("a: ")]
    [InlineData("***a* ")]
    [InlineData("\\")]
    [InlineData("# ")]
    [InlineData("> ")]
    [InlineData("http://")]
    [InlineData("**a** [b](/c) ")]
    public void Hostile_markup_takes_linear_time(string unit)
    {
        foreach (string start in new[] { "**a**\n", "<!doctype html><p>" })
        {
            string text = start + string.Concat(Enumerable.Repeat(unit, 300_000)) + "\n</svg></pre>]]>";
            Assert.True(SeeInTime(text).Length < text.Length);
        }
    }

    [Fact]
    public void Hostile_emphasis_in_emphasis_takes_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("**1 ", 300_000)) + string.Concat(Enumerable.Repeat("1** ", 300_000));
        Assert.Equal(text, SeeInTime(text));
    }

    [Fact]
    public void Wherever_it_stands_all_is_found_where_it_was()
    {
        Gen<string> texts = Gen.Elements(["&ldquo;", "&#8221;", "&#8209;", "&amp;", "&amp;quot;", "&shy;", "<p>", "</p>", "<b>", "<!--", "-->", "<!doctype html>", "**", "*", "_", "[", "](/a)", "![", "# ", "> ", "\\", "\u00AD", "e\u0301", "“", "”", " said Zoë Weller", ". ", "\n", "\n\n", "\r\n", "We go home", "By ", "March 4, 2025", "---\n", "title: a\n"])
            .ListOf()
            .Select(pieces => string.Concat(pieces));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (See(text)?.Text is not { } seen)
                return;
            ArticleModel read = Read(text);
            Assert.Null(ArticlePromises.Broken(read));
            VisibleText visible = See(text)!;
            Assert.True(seen.Length <= text.Length);
            foreach ((string what, TextRange range) in ArticlePromises.Ranges(read))
            {
                TextRange shown = visible.Visible(range);
                Assert.True(what.StartsWith("finding", StringComparison.Ordinal) || (shown.Length > 0 && shown.End <= seen.Length), $"{what} {range}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    /// <summary>The limit is far above what a busy machine takes; a search for each sign from there to the end takes more.</summary>
    private static string SeeInTime(string text)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(20));
        string seen = VisibleText.See(text, limit.Token);
        Assert.False(limit.IsCancellationRequested);
        return seen;
    }

    private static string Escape(string text) => s_entities.Aggregate(text, (escaped, entity) => escaped.Replace(entity.Item1, entity.Item2, StringComparison.Ordinal));

    private static VisibleText? See(string text) => VisibleText.Of(text, CancellationToken.None);

    private static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
}
