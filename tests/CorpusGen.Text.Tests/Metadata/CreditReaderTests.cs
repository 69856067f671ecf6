using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>Where in a caption the credit begins.</summary>
public class CreditReaderTests
{
    [Theory]
    [InlineData("The keepers on the pier. Reuters", "Reuters")]
    [InlineData("The keepers on the pier. Photo: Jo Fennick", "Photo: Jo Fennick")]
    [InlineData("부두에서 손님들이 마지막 배에 오르고 있다. 연합뉴스", "연합뉴스")]
    [InlineData("부두에서 손님들이 마지막 배에 오르고 있다. 사진=뉴시스", "사진=뉴시스")]
    [InlineData("最後の船に乗り込む客たち＝ＡＰ", "ＡＰ")]
    [InlineData("最後の船に乗り込む客たち。ロイター", "ロイター")]
    [InlineData("حراس المنارة على الرصيف يوم الاثنين. رويترز", "رويترز")]
    public void A_credit_begins_where_an_agency_or_its_label_stands_behind_a_mark(string line, string credit) =>
        Assert.Equal(line.Length - credit.Length, Start(line));

    [Theory]
    [InlineData("The keepers of the pier and Reuters reporters met on Monday")]
    [InlineData("灯台の写真を共同で提供した客たち")]
    [InlineData("文＝灯野みなと　写真＝灯野洸")]
    [InlineData("부두에서 연합뉴스 기자가 사진 두 장을 제공 받아 보고 있다")]
    public void Words_of_credits_inside_a_sentence_begin_none(string line) => Assert.Equal(-1, Start(line));

    private static int Start(string line)
    {
        PageWords words = new();
        words.Read(line, new TextRange(0, line.Length));
        return CreditReader.Start(line, words, new TextRange(0, line.Length));
    }
}
