using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;
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
    [InlineData("2024年3月12日")]
    [InlineData("2024년 3월 12일")]
    [InlineData("10:45, 12 MAR 2024")]
    [InlineData("3/12/2024 10:45 AM EDT")]
    [InlineData("Published Mar 12, 202410:45 AM UTC")]
    public void A_date_is_read_in_any_form(string text)
    {
        DateMatch match = Find(text);
        Assert.Equal(new DateTime(2024, 3, 12), match.Date);
        if (text.Contains("45", StringComparison.Ordinal))
            Assert.Equal(new TimeSpan(10, 45, 0), match.Time);
    }

    [Theory]
    [InlineData("Fri, Apr 28 20232:23 PM EDT", 14, 23, -4)]
    [InlineData("2023-04-28 09:05 +0200", 9, 5, null)]
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
    public void What_is_no_full_date_is_none(string text) => Assert.False(Find(text).IsFound);

    [Fact]
    public void Published_and_updated_are_told_apart()
    {
        ArticleModel article = SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\nPublished 12 March 2024\nUpdated 14 March 2024"));
        Assert.Equal(new DateTime(2024, 3, 12), article.DatePublished?.Date);
        Assert.Equal(new DateTime(2024, 3, 14), article.DateModified?.Date);
    }

    [Fact]
    public void A_relative_date_alone_gives_none() =>
        Assert.Null(SamplePage.Read(SamplePage.English($"{SamplePage.Headline}\n\nBy Mara Ellison\n\nPublished 7 hours ago")).DatePublished);

    private static DateMatch Find(string text)
    {
        PageWords words = new();
        words.Read(text, new TextRange(0, text.Length));
        return DateFinder.Find(text, words, 0);
    }
}
