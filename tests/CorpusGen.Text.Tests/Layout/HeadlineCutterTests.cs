using CorpusGen.Text.Explanation;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What else may stand on the headline's line.</summary>
public class HeadlineCutterTests
{
    [Theory]
    [InlineData("Coast: {0}")]
    [InlineData("Coast : {0}")]
    [InlineData("Coast{0}")]
    [InlineData("Coast | {0}")]
    [InlineData("Coast – {0}")]
    [InlineData("Gannet Point. {0}")]
    [InlineData("The lights of the bay - {0}")]
    [InlineData("{0} | The Brackwater Observer")]
    [InlineData("{0} - The Brackwater Observer")]
    [InlineData("Coast | {0} | The Brackwater Observer")]
    [InlineData("{0} (1/2)")]
    [InlineData("{0} ★★★")]
    public void The_headline_alone_is_one_of_the_options(string line)
    {
        HeadlineCutter cutter = Cutter(line);
        Assert.Contains(Headline, cutter.Options.Select(option => option.Range.In(Page(line))));
        Assert.Equal(string.Format(null, line, Headline), cutter.Options[0].Range.In(Page(line)));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}-and-shore")]
    public void What_no_sign_parts_is_not_cut(string line) => Assert.Single(Cutter(line).Options);

    [Theory]
    [InlineData("Coast : {0}", "Coast")]
    [InlineData("Coast | {0}", "Coast")]
    [InlineData("Coast{0}", "Coast")]
    [InlineData("Coast\n: {0}", "Coast")]
    public void A_kicker_is_cut_off_without_its_sign(string line, string kicker)
    {
        ArticleModel article = Read(Page(line + "\n\nBy Mara Ellison"));
        Assert.Equal((Headline, kicker), (article.Headline?.Text, article.Kicker?.Text));
    }

    /// <summary>No half of a name begins with a mark or is a small word.</summary>
    [Theory]
    [InlineData("Town of lamps", "The keeper of the last lighthouse leaves")]
    [InlineData("Fahrräder am Hafen", "Der teuerste Brunnen der Küste bleibt leer")]
    [InlineData("Fahrräder am Hafen", "„Wir haben hier 900 Räder und keinen Besitzer“")]
    [InlineData("nuisances", "« On dort avec des bouchons »… La sirène du phare agace les riverains")]
    public void A_kicker_is_cut_off_where_the_headline_begins_with_a_mark_or_a_small_word(string kicker, string headline)
    {
        ArticleModel article = Read(English(kicker + headline + "\n\nBy Mara Ellison"));
        Assert.Equal((headline, kicker), (article.Headline?.Text, article.Kicker?.Text));
    }

    [Theory]
    [InlineData("»Vi har lært at bo i vandet«: Tre byer, der er holdt op med at kæmpe imod")]
    [InlineData("Hafen sagt »Nein« und lässt die Lampen brennen")]
    [InlineData("小型PC「Lamp 2」を1週間使う")]
    [InlineData("Der »Spiegel« berichtet über den Hafen")]
    [InlineData("Kritik an »Tatort«: Zuschauer schalten ab")]
    [InlineData("“Barış”ın yolu limandan geçiyor")]
    [InlineData("Hawai‘i governor visits the coast")]
    public void A_mark_that_closes_or_needs_no_space_before_it_begins_no_headline(string headline) =>
        Assert.Equal(headline, Read(English(headline + "\n\nBy Mara Ellison")).Headline?.Text);

    [Theory]
    [InlineData("Title: {0}")]
    [InlineData("HEADLINE : {0}")]
    [InlineData("Titre : {0}")]
    [InlineData("Überschrift: {0}")]
    [InlineData("标题：{0}")]
    public void What_says_that_a_title_follows_is_not_of_it(string line)
    {
        ArticleModel article = Read(Page(line + "\nAuthor: Mara Ellison"));
        Assert.Equal((Headline, null, "Mara Ellison"), (article.Headline?.Text, article.Kicker?.Text, article.Bylines.Single().Name));
    }

    [Theory]
    [InlineData("Title fight moves to the lighthouse")]
    [InlineData("Title:")]
    [InlineData("Title: ")]
    public void Other_titles_are_as_they_stand(string line) => Assert.Equal(line.Trim(), Cutter(line).Options[0].Range.In(Page(line)));

    [Theory]
    [InlineData("zu", "Isibani sokugcina sasolwandle sizohlala siphila eBrackwater")]
    [InlineData("xh", "Isibane sokugqibela sisahleli saseGannet")]
    public void A_capital_in_a_word_begins_no_headline_where_the_language_writes_them(string language, string headline) =>
        Assert.Equal(headline, Read($"---\nlanguage: {language}\n---\n{English(headline)}").Headline?.Text);

    [Fact]
    public void What_the_story_writes_in_one_word_is_not_cut()
    {
        const string Line = "BrineVenn buys the last lighthouse";
        Assert.Equal(3, Cutter(Line).Options.Count);
        Assert.Single(new HeadlineCutter(Lines(English(Line, within: "A clerk of BrineVenn counted the lamps.")), 0).Options);
    }

    /// <summary>Names of people and companies are written in one word, and the story need not name them again.</summary>
    [Theory]
    [InlineData("TikTok ban divides the council")]
    [InlineData("McBride wins the by-election by forty votes")]
    [InlineData("DeSantis and FitzGerald part over the harbour")]
    [InlineData("Why BuzzFeed comes to the coast")]
    [InlineData("OpenAI sued over the names of ferries")]
    [InlineData("Islanders sing for #SaveTheLamp at the harbour")]
    [InlineData("FragDenStaat verklagt das Ministerium wegen des Kraftwerks")]
    [InlineData("NowThis and ProSieben to film at the harbour")]
    public void A_name_that_is_run_together_is_whole(string headline) => Assert.Equal(headline, Read(English(headline)).Headline?.Text);

    [Theory]
    [InlineData("Coast | {0}", "headline cutter")]
    [InlineData("Coast\n: {0}", "sign before the headline")]
    [InlineData("Coast\n: {0} | The Brackwater Observer", "sign before the headline")]
    public void What_was_cut_off_says_why(string line, string by)
    {
        string text = Page(line + "\n\nBy Mara Ellison");
        ExplainedArticle explained = ArticleReader.Explain(text, GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Contains(explained.Segments, evidence => evidence?.By == by);
    }

    private static string Page(string line) => English(line.Replace("{0}", Headline, StringComparison.Ordinal));

    private static HeadlineCutter Cutter(string line) => new(Lines(Page(line)), 0);
}
