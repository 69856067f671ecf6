using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>The bylines that news pages have most often.</summary>
public class BylineTests
{
    [Theory]
    [InlineData("Mara Ellison\n12 March 2024")]
    [InlineData("12 March 2024\nMara Ellison")]
    [InlineData("By\nMara Ellison\n12 March 2024")]
    [InlineData("Author of the article:\nMara Ellison  •  The Brackwater Observer\nPublished Mar 12, 2024")]
    [InlineData("Mara Ellison | The Brackwater Observer\nMarch 12, 2024")]
    [InlineData("Mara Ellison, Political Correspondent\n12 March 2024")]
    [InlineData("Mara EllisonNews Reporter\n09:15, 12 Mar 2024")]
    [InlineData("Mara Ellison@maraellison\nMarch 12, 20249:04 AM")]
    [InlineData("By Mara Ellison mara.ellison@observer.example\nMarch 12, 2024")]
    [InlineData("By Mara Ellison (@maraellison)\nMarch 12, 2024")]
    [InlineData("By Mara Ellison\nPublished: March 12, 2024 at 2:23 PM EDT|Updated: March 13, 2024 at 8:00 AM EDT")]
    [InlineData("12.03.2024 | 14:07 | By Mara Ellison")]
    [InlineData("News | Published: 5 hours ago | Written by Mara Ellison")]
    [InlineData("Mara Ellison 7 hours ago")]
    [InlineData("A column by Mara Ellison\n12 March 2024")]
    [InlineData("Author: Ellison, Mara\nPublication date: 12 March 2024")]
    [InlineData("By Mara  Ellison\n12 March 2024")]
    public void One_author_is_named_in_many_ways(string byline)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{byline}"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("By Mara Ellison and Tobias Wren\n12 March 2024")]
    [InlineData("By\nMara Ellison\nTobias Wren\n12 March 2024")]
    [InlineData("Mara EllisonNews Reporter\nTobias WrenCoast Reporter\n09:15, 12 Mar 2024")]
    [InlineData("Mara Ellison, Tobias Wren\nMarch 12, 2024")]
    [InlineData("By Mara Ellison & Tobias Wren | March 12, 2024")]
    [InlineData("Author: Ellison, Mara; Wren, Tobias\nMarch 12, 2024")]
    public void Several_authors_are_told_apart(string byline) =>
        Assert.Equal(["Mara Ellison", "Tobias Wren"], Names(Read(English($"{Headline}\n\n{byline}")), BylineKind.Author));

    [Theory]
    [InlineData("By Mara Ellison, Political Editor", "Political Editor", null)]
    [InlineData("Mara Ellison | The Brackwater Observer\nMarch 12, 2024", null, "The Brackwater Observer")]
    [InlineData("Mara EllisonNews Reporter\n09:15, 12 Mar 2024", "News Reporter", null)]
    public void Role_and_outlet_are_kept_apart_from_the_name(string text, string? role, string? organization)
    {
        BylineModel byline = Assert.Single(Read(English($"{Headline}\n\n{text}")).Bylines);
        Assert.Equal(("Mara Ellison", role, organization), (byline.Name, byline.Role, byline.Organization));
    }

    [Theory]
    [InlineData("Mara Ellison is director of harbour studies at the University of Brackwater.", true)]
    [InlineData("Mara Ellison, a retired harbour pilot, is a fellow at the Brackwater Institute.", true)]
    [InlineData("Mara Ellison reported from Brackwater.", true)]
    [InlineData("Follow Mara Ellison on Twitter @maraellison.", true)]
    [InlineData("Follow Mara Ellison on Twitter @harbournews.", false)]
    [InlineData("The lamp at the point is dark tonight and nobody says why — Mara Ellison (@maraellison) June 28, 2016", false)]
    [InlineData("Mara Ellison, a professor at the University of Brackwater, said: “The light is needed.”", false)]
    [InlineData("Mara Ellison, a professor at the University of Brackwater, said: „The light is needed.”", false)]
    [InlineData("Mara Ellison contributed reporting from Brackwater.", false)]
    public void Without_a_byline_the_biography_at_the_end_names_the_author(string end, bool isAuthor)
    {
        ArticleModel article = Read(English(Headline, below: end));
        Assert.Equal(isAuthor ? ["Mara Ellison"] : [], Names(article, BylineKind.Author));
    }

    [Fact]
    public void The_biography_that_names_the_author_is_one()
    {
        ArticleModel article = Read(English(Headline, below: "Mara Ellison is director of harbour studies at the University of Brackwater."));
        Assert.Equal(SegmentKind.Bio, KindOf(article, "Mara Ellison is"));
        Assert.StartsWith("Mara Ellison is director", Assert.Single(article.Bylines).Biography!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_spoken_of_before_is_no_author_at_the_end()
    {
        string story = English(Headline) + "\nThe speaker of the pilots, who have worked in the harbour since before the war and know each of its rocks, is Mara Ellison, and she asked the council for more.\n\nThe council votes again in May.\n\nMara Ellison is a fellow at the Brackwater Institute.\n";
        Assert.Empty(Names(Read(story), BylineKind.Author));
    }

    [Theory]
    [InlineData("Harbour light\n\nFollow Mara Ellison on Twitter @maraellison\n")]
    [InlineData("Follow Mara Ellison @maraellison")]
    [InlineData("Home\n\nNews\n\nMara Ellison is a fellow at\n")]
    public void Without_a_story_nothing_is_told_of_its_author(string text) =>
        Assert.Null(Record.Exception(() => Read(text)));

    [Fact]
    public void A_byline_is_believed_rather_than_a_biography()
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Tobias Wren", below: "Mara Ellison is director of harbour studies at the University of Brackwater."));
        Assert.Equal(["Tobias Wren"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("By Reuters\nMarch 12, 2024", "Reuters")]
    [InlineData("REUTERS\nMarch 12, 2024", "Reuters")]
    [InlineData("Author of the article:\nThe Associated Press\nPublished Mar 12, 2024", "The Associated Press")]
    [InlineData("Staff Reporter\nMarch 12, 2024", "Staff Reporter")]
    [InlineData("By Newsroom\nMarch 12, 2024", "Newsroom")]
    [InlineData("By Brackwater Staff\nMarch 12, 2024", "Brackwater Staff")]
    public void An_agency_or_desk_is_one(string byline, string name)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{byline}"));
        Assert.Equal([name], Names(article, BylineKind.Agency));
        Assert.Empty(Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("By Terms of Use")]
    [InlineData("By Subscribe Now")]
    public void Not_everything_behind_by_is_an_outlet(string line) =>
        Assert.DoesNotContain(Read(English($"{Headline}\n\nMara Ellison\n12 March 2024\n\n{line}")).Bylines, byline => byline.Kind == BylineKind.Agency);

    [Theory]
    [InlineData("(jke)", "Jan Kestrup")]
    [InlineData("(jke/alo)", "Jan Kestrup", "jke/alo")]
    [InlineData("(wbr)", "Jan Kestrup", "wbr")]
    public void Initials_of_who_is_named_are_nobody_else(string initials, params string[] names)
    {
        ArticleModel article = Read(German($"Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\nVon Jan Kestrup {initials}\n\n12.03.2024, 09:53 Uhr"));
        Assert.Equal(names, Names(article, BylineKind.Author));
    }

    [Fact]
    public void A_german_desk_is_one() =>
        Assert.Equal(["Küsten-Redaktion"], Names(Read(German("Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\nKüsten-Redaktion\n\n12.03.2024, 09:53 Uhr")), BylineKind.Agency));

    [Theory]
    [InlineData("(Reporting by Mara Ellison; Additional reporting by Tobias Wren; Editing by Ana Ruiz)")]
    [InlineData("Additional reporting by Tobias Wren, editing by Ana Ruiz")]
    [InlineData("With reporting by Tobias Wren and Ana Ruiz")]
    public void Who_helped_is_a_contributor(string credit)
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", below: credit));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
        Assert.Equal(["Tobias Wren", "Ana Ruiz"], Names(article, BylineKind.Contributor));
    }

    [Theory]
    [InlineData("Editing by Ana Ruiz", "Editing")]
    [InlineData("(Additional reporting by Ana Ruiz)", "Additional reporting")]
    [InlineData("Translated by Ana Ruiz", "Translated")]
    [InlineData("With files from Ana Ruiz", "With files")]
    public void A_contributors_role_is_what_was_done(string credit, string role)
    {
        BylineModel byline = Assert.Single(Read(English($"{Headline}\n\nBy Mara Ellison", below: credit)).Bylines, byline => byline.Kind == BylineKind.Contributor);
        Assert.Equal(("Ana Ruiz", role), (byline.Name, byline.Role));
    }

    [Fact]
    public void Each_contributor_has_the_task_that_leads_to_the_name()
    {
        ArticleModel article = Read(English($"{Headline}\n\nBy Mara Ellison", below: "(Additional reporting by Tobias Wren and Odile Marrin; Editing by Ana Ruiz)"));
        Assert.Equal(
            [("Mara Ellison", null), ("Tobias Wren", "Additional reporting"), ("Odile Marrin", "Additional reporting"), ("Ana Ruiz", "Editing")],
            article.Bylines.Select(byline => (byline.Name, byline.Role)));
    }

    [Fact]
    public void A_german_contributor_is_one()
    {
        ArticleModel article = Read(German("Leuchtturm bleibt für weitere zehn Jahre in Betrieb\n\nVon Jan Kestrup").TrimEnd() + "\n\nMitarbeit: Anke Lorenzen\n");
        Assert.Equal(["Jan Kestrup"], Names(article, BylineKind.Author));
        Assert.Equal(["Anke Lorenzen"], Names(article, BylineKind.Contributor));
        Assert.Equal("Mitarbeit", article.Bylines.Single(byline => byline.Kind == BylineKind.Contributor).Role);
    }

    [Theory]
    [InlineData("Von Jan Kestrup", "de")]
    [InlineData("Ein Gastbeitrag von Jan Kestrup", "de")]
    [InlineData("Par Jan Kestrup", "fr")]
    [InlineData("Por Jan Kestrup", "es")]
    [InlineData("A cura di Jan Kestrup", "it")]
    [InlineData("Texto de Jan Kestrup", "pt")]
    [InlineData("Door Jan Kestrup", "nl")]
    [InlineData("Av Jan Kestrup", "sv")]
    [InlineData("Af Jan Kestrup", "da")]
    [InlineData("Tekst av Jan Kestrup", "no")]
    [InlineData("Autor: Jan Kestrup", "pl")]
    [InlineData("Haber: Jan Kestrup", "tr")]
    public void The_words_before_a_name_are_known_in_many_languages(string byline, string language)
    {
        ArticleModel article = ArticleReader.Read($"---\nlanguage: {language}\n---\n{English($"{Headline}\n\n{byline}\n\n12.03.2024")}", CorpusGen.Text.Metadata.GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Equal(["Jan Kestrup"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("2024년 3월 12일\n김민수 기자", "김민수")]
    [InlineData("2024年3月12日\n山田 太郎 記者", "山田 太郎")]
    [InlineData("2024年3月12日\n记者 王小明", "王小明")]
    public void An_eastern_name_is_known_by_the_role_beside_it(string byline, string name) =>
        Assert.Equal([name], Names(Read(English($"{Headline}\n\n{byline}")), BylineKind.Author));

    [Theory]
    [InlineData("记者 王小明", "责任编辑：林晚晴", "王小明")]
    [InlineData("记者 王小明 编辑 林晚晴", "", "王小明")]
    [InlineData("记者 王小明", "【编辑:林晚晴】", "王小明")]
    [InlineData("", "（责编：林晚晴、葉舟行）", "林晚晴", "葉舟行")]
    public void Who_edited_stands_for_the_writer_where_none_is_named(string above, string below, params string[] authors)
    {
        const string Paragraph = "镇议会星期二晚上以九票对二票决定，码头上最后一座灯塔再亮十年，此前渔民的船在港口停了两天，谁也没有睡觉。";
        ArticleModel article = Read($"海港小镇保住了最后的灯塔\n\n2024年03月12日 10:45\n\n{above}\n\n{Paragraph}\n\n港务局说，卫星已经让灯塔变得多余，这笔钱应该用来疏浚内港和修建新的码头。\n\n{Paragraph}\n\n{below}\n");
        Assert.Equal(authors, Names(article, BylineKind.Author));
        Assert.Equal(authors.Contains("林晚晴") ? [] : ["林晚晴"], Names(article, BylineKind.Contributor));
    }

    [Fact]
    public void The_byline_may_stand_below_links_that_follow_the_story()
    {
        ArticleModel article = Read(English($"{Headline}\n\n12 March 2024", below: "Read more: Pier falls in the storm\n\nRead more: A night on the quay\n\nWritten by: Mara Ellison\nEdited by: Tobias Wren\n\n© The Gannet 2024"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
    }

    [Theory]
    [InlineData("Orla Tannick", "")]
    [InlineData("", "Most read\n\nOrla Tannick\n\nGannet Point\n\nBrackwater Harbour")]
    [InlineData("“A Light Above”", "")]
    [InlineData("CAREER FEATURE", "Topics\nOrla Tannick\nGannet Point")]
    public void Who_is_talked_about_wrote_nothing(string above, string below) =>
        Assert.Equal(["Mara Ellison"], Names(Read(English($"{above}\n\n{Headline}\n\nBy Mara Ellison\n12 March 2024", below: below)), BylineKind.Author));

    [Fact]
    public void Someone_in_a_picture_is_no_author()
    {
        ArticleModel article = Read(English($"{Headline}\n\nMara Ellison\n12 March 2024\n\nOrla Tannick\nPhoto: Tobias Wren"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
        Assert.Equal(["Tobias Wren"], Names(article, BylineKind.Photographer));
    }

    [Theory]
    [InlineData("Mara Ellison, Tobias Wren (photo)")]
    [InlineData("Mara Ellison (words), Tobias Wren (photo)")]
    [InlineData("Mara EllisonTobias Wren (photo)")]
    [InlineData("By Mara Ellison and Tobias Wren (photos)")]
    [InlineData("Mara Ellison\nWords\nTobias Wren\nPhoto")]
    [InlineData("Mara Ellison\nWords\n\nTobias Wren\nPhoto")]
    [InlineData("Words\nMara Ellison\nPhoto\nTobias Wren")]
    public void Who_took_the_pictures_is_told_from_who_wrote(string byline)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{byline}\n\n12 March 2024"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
        Assert.Equal(["Tobias Wren"], Names(article, BylineKind.Photographer));
    }

    [Theory]
    [InlineData("By Mara Ellison\nPhoto")]
    [InlineData("Share\nPhoto\nBy Mara Ellison")]
    [InlineData("By Mara Ellison\nIllustration")]
    [InlineData("By\nMara Ellison\nPhoto")]
    public void A_picture_beside_the_byline_takes_nothing_from_it(string byline)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{byline}\n\n12 March 2024"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
        Assert.Empty(Names(article, BylineKind.Photographer));
    }

    [Fact]
    public void An_agency_took_no_picture_itself() =>
        Assert.Empty(Names(Read(English($"{Headline}\n\nBy Mara Ellison, AFP (photo)\n12 March 2024")), BylineKind.Photographer));

    [Fact]
    public void A_role_behind_a_dash_is_no_house() =>
        Assert.Equal("Political Editor", Assert.Single(Read(English($"{Headline}\n\nBy Mara Ellison – Political Editor\n12 March 2024")).Bylines).Role);

    [Fact]
    public void Who_edited_a_report_is_no_author_though_the_words_are_run_together()
    {
        ArticleModel article = Read(English($"{Headline}\n\nReported by:Mara EllisonEdited by:Tobias Wren\n12 March 2024"));
        Assert.Equal(["Mara Ellison"], Names(article, BylineKind.Author));
        Assert.Equal(["Tobias Wren"], Names(article, BylineKind.Contributor));
    }

    [Fact]
    public void Biography_and_contact_belong_to_their_author()
    {
        const string Biography = "Mara Ellison writes about the coast for The Brackwater Observer. Reach her at mara.ellison@observer.example.";
        BylineModel byline = Assert.Single(Read(English($"{Headline}\n\nBy Mara Ellison\n12 March 2024", below: Biography)).Bylines);
        Assert.Equal(Biography, byline.Biography?.Text);
        Assert.Equal("mara.ellison@observer.example", byline.Contact?.Text);
    }

    [Theory]
    [InlineData("By Mara Ellison@maraellison", "@maraellison")]
    [InlineData("By Mara Ellison (@maraellison)", "@maraellison")]
    [InlineData("By Mara Ellison mara@observer.example", "mara@observer.example")]
    public void A_handle_or_address_beside_the_name_is_the_contact(string text, string contact)
    {
        ArticleModel article = Read(English($"{Headline}\n\n{text}\n12 March 2024"));
        BylineModel byline = Assert.Single(article.Bylines);
        Assert.Equal(("Mara Ellison", contact), (byline.Name, byline.Contact?.Text));
        Assert.Equal(contact, byline.Contact!.Range!.Value.In(article.Text));
    }

    [Theory]
    [InlineData("By Mara Ellison and Tobias Wren")]
    [InlineData("Author: Ellison, Mara; Wren, Tobias")]
    [InlineData("Author: Ellison,Mara; Wren,Tobias")]
    public void An_address_below_belongs_to_whose_surname_is_in_it(string authors) =>
        Assert.Equal(
            [("Mara Ellison", null), ("Tobias Wren", "wren@observer.example")],
            Read(English($"{Headline}\n\n{authors}\n\nwren@observer.example\n\n12 March 2024")).Bylines.Select(byline => (byline.Name, byline.Contact?.Text)));

    [Fact]
    public void Each_of_two_authors_has_their_own_handle() =>
        Assert.Equal(
            [("Mara Ellison", "@maraellison"), ("Tobias Wren", "@wren_t")],
            Read(English($"{Headline}\n\nBy Mara Ellison (@maraellison) and Tobias Wren (@wren_t)\n12 March 2024")).Bylines.Select(byline => (byline.Name, byline.Contact?.Text)));
}
