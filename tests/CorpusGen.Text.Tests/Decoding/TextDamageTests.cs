using System.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Decoding;

public class TextDamageTests
{
    private const string Story =
        """
        Le café du pont ferme ses portes

        « C’est décidé », a déclaré la gérante, Élodie Ravel. Les habitués du quartier ont été prévenus hier.
        Le café, ouvert depuis près de trente ans, était resté à côté de la rivière malgré les crues.
        """;

    [Fact]
    public void Good_text_is_undamaged() => Assert.DoesNotContain(Findings(Story), finding => finding.Rule == RuleId.NotText);

    [Fact]
    public void A_stray_control_character_is_no_damage() =>
        Assert.DoesNotContain(Findings(Story + Story + "\u0003"), finding => finding.Rule == RuleId.NotText);

    [Fact]
    public void Latin1_is_still_an_article_and_is_named()
    {
        string text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Story));
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Null(article.Rejection);
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == RuleId.NotText);
        Assert.Equal(Story.IndexOf('é'), finding.Range.Start);
        Assert.Equal("U+FFFD", finding.Arguments[0]);
        Assert.Contains("Latin-1", finding.Arguments[1]);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_no_article(string encoding) =>
        Rejects(Encoding.UTF8.GetString(Encoding.GetEncoding(encoding).GetBytes(Story)), "UTF-16 without a byte order mark");

    [Fact]
    public void Other_scripts_in_other_encodings_are_no_article() =>
        Rejects(Encoding.UTF8.GetString(Story.Select(c => (byte)(char.IsAscii(c) && !char.IsLetter(c) ? c : 0xC0 + (c % 32))).ToArray()), "another encoding");

    [Fact]
    public void A_binary_file_is_no_article()
    {
        byte[] bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        Rejects(Encoding.UTF8.GetString(bytes), "binary");
    }

    [Fact]
    public void One_nul_in_good_text_is_an_article_with_a_finding()
    {
        ArticleModel article = ArticleReader.Read(Story + "\0", GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Null(article.Rejection);
        Assert.Equal(Story.Length, Assert.Single(article.Findings, finding => finding.Rule == RuleId.NotText).Range.Start);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void Nothing_but_white_space_is_no_article(string text)
    {
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Equal("it is empty", article.Rejection);
        Assert.Equal(RuleId.Empty, Assert.Single(article.Findings).Rule);
    }

    private static void Rejects(string text, string cause)
    {
        ArticleModel article = ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);
        Assert.Contains(cause, article.Rejection);
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal((RuleId.NotText, article.Rejection), (finding.Rule, finding.Arguments[1]));
        Assert.Equal(text.Length, Assert.Single(article.Segments).Range.Length);
    }

    private static IEnumerable<Finding> Findings(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken).Findings;
}
