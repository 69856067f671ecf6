using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Model;
using CorpusGen.Text.Tests.Layout;

namespace CorpusGen.Text.Tests.Metadata;

public class PageDateTests
{
    [Theory]
    [InlineData("12 March 2024")]
    [InlineData("March 12, 2024")]
    [InlineData("Mar 12, 2024")]
    [InlineData("12th March 2024")]
    [InlineData("2024-03-12")]
    [InlineData("2024-03-12T10:45:00Z")]
    [InlineData("12.03.2024, 10:45 Uhr")]
    [InlineData("12. März 2024")]
    [InlineData("12 mars 2024 à 10h45")]
    [InlineData("12 de marzo de 2024")]
    [InlineData("12 marzo 2024")]
    [InlineData("12 de março de 2024")]
    [InlineData("12 maart 2024")]
    [InlineData("12 mars 2024 10:45")]
    [InlineData("12. marts 2024")]
    [InlineData("12 marca 2024")]
    [InlineData("12 Mart 2024")]
    [InlineData("12. března 2024 10:45")]
    [InlineData("12. marca 2024, 10:45")]
    [InlineData("2024. március 12.")]
    [InlineData("2024. március 12. 10:45")]
    [InlineData("12 martie 2024, 10:45")]
    [InlineData("2024 03/12 10:45")]
    [InlineData("12 mrt '24 10:45")]
    [InlineData("12.03.24 10:45")]
    [InlineData("10:45, 12. ožujka 2024.")]
    [InlineData("12. maaliskuuta 2024 klo 10.45")]
    [InlineData("12. märts 2024, 10:45")]
    [InlineData("2024. gada 12. martā, 10:45")]
    [InlineData("2024 m. kovo 12 d. 10:45")]
    [InlineData("© 2019 12 March 2024")]
    [InlineData("© 2019 March 12, 2024")]
    [InlineData("12. mars 2024 kl. 10:45")]
    [InlineData("12 de març de 2024")]
    [InlineData("12 Maart 2024 10:45")]
    [InlineData("12 Maret 2024, 10:45 WIB")]
    [InlineData("12 tháng 3, 2024, 10:45")]
    [InlineData("ngày 12 tháng 03 năm 2024")]
    [InlineData("12 марта 2024, 10:45")]
    [InlineData("12 березня 2024, 10:45")]
    [InlineData("12 март 2024, 10:45")]
    [InlineData("12 Μαρτίου 2024, 10:45")]
    [InlineData("12 مارس 2024")]
    [InlineData("12 במרץ 2024, 10:45")]
    [InlineData("2024年3月12日")]
    [InlineData("2024년 3월 12일")]
    [InlineData("10:45, 12 MAR 2024")]
    [InlineData("3/12/2024 10:45 AM EDT")]
    [InlineData("Published Mar 12, 202410:45 AM UTC")]
    [InlineData("วันที่ 12 มีนาคม 2567 - 10:45 น.")]
    [InlineData("12 มีนาคม พ.ศ. 2567")]
    [InlineData("12 มี.ค. 2024")]
    [InlineData("12 มี.ค. 67 10:45")]
    [InlineData("12/03/2567")]
    [InlineData("12 март 24 / Обновена в 09:10, 20 март 24")]
    [InlineData("12 Mar 24")]
    [InlineData("令和6年3月12日")]
    [InlineData("2024年（令和6年）3月12日")]
    [InlineData("中華民國113年3月12日")]
    [InlineData("سه‌شنبه / ۲۲ اسفند ۱۴۰۲ / ۱۰:۴۵")]
    [InlineData("۱۴۰۲/۱۲/۲۲")]
    [InlineData("۲۲ اسفندماه ۱۴۰۲")]
    [InlineData("۲۲ اسفند ماه ۱۴۰۲")]
    [InlineData("الثلاثاء 1444/09/02 هـ الموافق 2024/03/12 م")]
    [InlineData("1444-09-02 | 2024-03-12")]
    [InlineData("12 มี.ค. 67 เวลา 10:40 น.")]
    [InlineData("12 มี.ค. 24")]
    [InlineData("中華民國 113 年 3 月 12 日")]
    [InlineData("Call 1300-20-20-20, 12 March 2024")]
    public void A_date_is_read_in_any_form(string text)
    {
        DateMatch match = Find(text);
        Assert.Equal(new DateTime(2024, 3, 12), match.Date);
        if (text.Contains("45", StringComparison.Ordinal))
            Assert.Equal(new TimeSpan(10, 45, 0), match.Time);
    }

    [Theory]
    [InlineData("Fri, Apr 28 20232:23 PM EDT", 14, 23, -4)]
    [InlineData("2023-04-28 09:05 +0200", 9, 5, 2)]
    [InlineData("April 28, 2023 9:05 AM GMT+2", 9, 5, 2)]
    [InlineData("28.04.2023 um 09:05 Uhr", 9, 5, null)]
    [InlineData("28/04/2023 KL. 09:05", 9, 5, null)]
    [InlineData("28 April 2023 9:05 AM ET", 9, 5, null)]
    [InlineData("2023-04-28T09:05:00+02:00", 9, 5, 2)]
    [InlineData("28 April 2023 9.05 p.m. CET", 21, 5, 1)]
    public void Clock_and_zone_stand_beside_the_day(string text, int hour, int minute, int? offset)
    {
        DateMatch match = Find(text);
        Assert.Equal(new DateTime(2023, 4, 28), match.Date);
        Assert.Equal(new TimeSpan(hour, minute, 0), match.Time);
        Assert.Equal(offset is { } hours ? TimeSpan.FromHours(hours) : null, match.Offset);
    }

    [Theory]
    [InlineData("7 hours ago")]
    [InlineData("Yesterday")]
    [InlineData("March 12")]
    [InlineData("31.02.2024")]
    [InlineData("99/99/9999")]
    [InlineData("12.3. 10:45")]
    [InlineData("12.3. 10.45")]
    [InlineData("12 March 1404")]
    [InlineData("1404/12/22")]
    [InlineData("1445/09/02 هـ")]
    [InlineData("CAS 1332-21-4")]
    [InlineData("۱۴۰۲/۲۰/۲۲")]
    [InlineData("Version 5.1.2600")]
    [InlineData("24/7/2500")]
    [InlineData("12 มี.ค. 10:45 น.")]
    [InlineData("วันที่ 12 มีนาคม 67 คนเข้าร่วมการประชุม")]
    [InlineData("12/03/1404")]
    [InlineData("12 March 24 people")]
    [InlineData("12 March 24, 25 and 26")]
    [InlineData("March 12 24")]
    [InlineData("12 March 2567")]
    [InlineData("March 12, 1404")]
    [InlineData("۳۲ اسفند ۱۴۰۲")]
    [InlineData("۳۰ اسفند ۱۴۰۲")]
    [InlineData("令和99年3月12日")]
    public void What_is_no_full_date_is_none(string text) => Assert.False(Find(text).IsFound);

    [Theory]
    [InlineData("January,February,March,April,May,June,July,August,September,October,November,December")]
    [InlineData("Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember")]
    [InlineData("janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre")]
    [InlineData("enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre")]
    [InlineData("gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre")]
    [InlineData("janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro")]
    [InlineData("januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december")]
    [InlineData("januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december")]
    [InlineData("januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december")]
    [InlineData("januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember")]
    [InlineData("stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia")]
    [InlineData("ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince")]
    [InlineData("januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra")]
    [InlineData("január,február,március,április,május,június,július,augusztus,szeptember,október,november,december")]
    [InlineData("ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie")]
    [InlineData("tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta")]
    [InlineData("jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember")]
    [InlineData("janvāris,februāris,marts,aprīlis,maijs,jūnijs,jūlijs,augusts,septembris,oktobris,novembris,decembris")]
    [InlineData("sausio,vasario,kovo,balandžio,gegužės,birželio,liepos,rugpjūčio,rugsėjo,spalio,lapkričio,gruodžio")]
    [InlineData("janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember")]
    [InlineData("januarja,februarja,marca,aprila,maja,junija,julija,avgusta,septembra,oktobra,novembra,decembra")]
    [InlineData("gener,febrer,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre")]
    [InlineData("Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember")]
    [InlineData("tháng 1,tháng 2,tháng 3,tháng 4,tháng 5,tháng 6,tháng 7,tháng 8,tháng 9,tháng 10,tháng 11,tháng 12")]
    [InlineData("января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря")]
    [InlineData("січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня")]
    [InlineData("януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември")]
    [InlineData("Ιανουαρίου,Φεβρουαρίου,Μαρτίου,Απριλίου,Μαΐου,Ιουνίου,Ιουλίου,Αυγούστου,Σεπτεμβρίου,Οκτωβρίου,Νοεμβρίου,Δεκεμβρίου")]
    [InlineData("يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر")]
    [InlineData("בינואר,בפברואר,במרץ,באפריל,במאי,ביוני,ביולי,באוגוסט,בספטמבר,באוקטובר,בנובמבר,בדצמבר")]
    [InlineData("Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık")]
    [InlineData("siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,,studenoga,prosinca")]
    public void Months_have_their_names(string months)
    {
        string[] names = months.Split(',');
        for (int month = 1; month <= names.Length; month++)
        {
            if (names[month - 1].Length > 0)
                Assert.Equal(new DateTime(2024, month, 23), Find($"23 {names[month - 1]} 2024").Date);
        }
    }

    [Theory]
    [InlineData("03/04/2025", "---\nlanguage: fr\n---\n", "2025-04-03")]
    [InlineData("03/04/2025", "---\nlanguage: en-US\n---\n", "2025-03-04")]
    [InlineData("03/04/2025", "---\nlanguage: en-GB\n---\n", "2025-04-03")]
    [InlineData("03/04/2025 10:45 AM EST", "", "2025-03-04")]
    [InlineData("03/04/2025 10:45 BST", "", "2025-04-03")]
    [InlineData("Published 03/04/2025\nUpdated 03/28/2025", "", "2025-03-04")]
    [InlineData("Published 03/04/2025\nUpdated 28/04/2025", "", "2025-04-03")]
    [InlineData("Published 03/04/2025\nUpdated March 28, 2025", "", "2025-03-04")]
    [InlineData("Published 03/04/2025\nUpdated 28 April 2025", "", "2025-04-03")]
    [InlineData("03.04.2025", "", "2025-04-03")]
    [InlineData("03.04.25", "", "2025-04-03")]
    [InlineData("Do 03.04.25 | 10:45 Uhr", "---\nlanguage: de\n---\n", "2025-04-03")]
    [InlineData("25.04.03 10:45", "---\nlanguage: ko\n---\n", "2025-04-03")]
    [InlineData("04/04/2025", "", "2025-04-04")]
    public void Which_number_is_the_day_is_decided_by_what_the_page_says(string date, string frontMatter, string expected)
    {
        ArticleModel article = SamplePage.Read(frontMatter + SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n{date}"));
        Assert.Equal(expected, article.DatePublished?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.AmbiguousDate);
    }

    [Fact]
    public void A_day_that_stays_open_is_reported()
    {
        ArticleModel article = SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n03/04/2025"));
        Assert.Equal(new DateTime(2025, 4, 3), article.DatePublished?.Date);
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.AmbiguousDate);
        Assert.Equal("03/04/2025", finding.Range.In(article.Text));
        Assert.Equal(["03/04/2025", "2025-04-03", "2025-03-04"], finding.Arguments);
    }

    [Fact]
    public void The_day_that_the_front_matter_states_settles_the_others()
    {
        ArticleModel article = SamplePage.Read("---\ndate: 2025-03-04\n---\n" + SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\nPublished 03/04/2025\nUpdated 03/04/2025 8:15 a.m."));
        Assert.Equal(new DateTime(2025, 3, 4), article.DateModified?.Date);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == RuleId.AmbiguousDate);
    }

    [Theory]
    [InlineData("Published 12 March 2024 10:45 CET\nUpdated 14 March 2024 08:05 CET", 1)]
    [InlineData("Published: Mar 12, 2024 10:45 AM EDT | Updated: Mar 14, 2024 08:05 AM EDT", -4)]
    [InlineData("Veröffentlicht am 12.03.2024 um 10:45 Uhr\nAktualisiert am 14.03.2024 um 08:05 Uhr", null)]
    [InlineData("Publié le 12 mars 2024 à 10h45Mis à jour le 14 mars 2024 à 08h05", null)]
    public void Clock_and_zone_of_both_dates_are_kept(string dates, int? offset)
    {
        ArticleModel article = SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n{dates}"));
        TimeSpan? zone = offset is { } hours ? TimeSpan.FromHours(hours) : null;
        Assert.Equal((new DateTime(2024, 3, 12), new TimeSpan(10, 45, 0), zone), (article.DatePublished!.Date, article.DatePublished.Time, article.DatePublished.Offset));
        Assert.Equal((new DateTime(2024, 3, 14), new TimeSpan(8, 5, 0), zone), (article.DateModified!.Date, article.DateModified.Time, article.DateModified.Offset));
    }

    [Fact]
    public void Published_and_updated_are_told_apart()
    {
        ArticleModel article = SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\nPublished 12 March 2024\nUpdated 14 March 2024"));
        Assert.Equal(new DateTime(2024, 3, 12), article.DatePublished?.Date);
        Assert.Equal(new DateTime(2024, 3, 14), article.DateModified?.Date);
    }

    [Theory]
    [InlineData("Available until 12 March 2024")]
    [InlineData("LOAD-DATE: March 12, 2024")]
    [InlineData("02:57 Min. Verfügbar bis 12.03.2024.")]
    [InlineData("Sichtbar bis zum Dienstag, 12. März 2024")]
    [InlineData("Disponible jusqu'au 12/03/2024")]
    public void The_day_on_which_something_ends_is_not_that_of_publication(string date)
    {
        Assert.Null(SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n{date}")).DatePublished);
        Assert.Equal(new DateTime(2024, 3, 2), SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n2 March 2024\n\n{date}")).DatePublished?.Date);
    }

    [Theory]
    [InlineData("Open until 18:00. Published 12 March 2024")]
    [InlineData("Geöffnet bis 18 Uhr | Stand: 12.03.2024")]
    public void An_hour_at_which_something_ends_is_not_the_day(string date) =>
        Assert.Equal(new DateTime(2024, 3, 12), SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n{date}")).DatePublished?.Date);

    [Fact]
    public void A_day_of_change_may_stand_below_the_first_paragraph()
    {
        ArticleModel article = SamplePage.Read($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n{SamplePage.First}\n\nPublished 12 March 2024, updated 14 March 2024\n\n{SamplePage.First}\n\n{SamplePage.First}\n");
        Assert.Equal(new DateTime(2024, 3, 14), article.DateModified?.Date);
    }

    [Theory]
    [InlineData("Published 7 hours ago")]
    [InlineData("Yesterday")]
    [InlineData("vor 3 Stunden")]
    [InlineData("Il y a 2 heures")]
    public void A_relative_date_alone_gives_none(string date) =>
        Assert.Null(SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\n{date}")).DatePublished);

    private static DateMatch Find(string text)
    {
        PageWords words = new();
        words.Read(text, new TextRange(0, text.Length));
        return DateFinder.Find(text, words, 0);
    }
}
