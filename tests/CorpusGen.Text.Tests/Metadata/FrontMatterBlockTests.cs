using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

public class FrontMatterBlockTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\n", "Body")]
    [InlineData("---\r\ntitle: A\r\n---\r\n", "Body")]
    [InlineData("---\rtitle: A\r---\r", "Body")]
    [InlineData("--- \t\ntitle: A\n--- \n", "Body")]
    [InlineData("---\ntitle: A\n...\n", "Body")]
    [InlineData("---\n\n# by hand\ntitle: A\n---\n", "Body")]
    [InlineData("---\n---\n", "Body")]
    [InlineData("---\n\"title\": A\n---\n", "Body")]
    [InlineData("---\nlayout:\n---\n", "Body")]
    [InlineData("---\ntitle:A\n---\n", "Body")]
    [InlineData("---\ntitle: A\n---", "")]
    [InlineData("---\ntitle: a --- b\n ---\n----\n---\n", "Body")]
    public void It_reaches_to_behind_the_closing_line(string matter, string body) =>
        Assert.Equal(matter.Length, FrontMatterBlock.Find(matter + body)?.End);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("title: A\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n---\n")]
    [InlineData("--- title\ntitle: A\n---\n")]
    [InlineData("---\nCouncil backs the bridge\n---\nBody")]
    [InlineData("---\nThe verdict: nobody is pleased\n---\nBody")]
    [InlineData("---\nhttps://example.com/story\n---\nBody")]
    [InlineData("---\nLive: the bridge opens\nBody that is never followed by a mark")]
    public void An_article_below_a_rule_line_has_none(string text) => Assert.Null(FrontMatterBlock.Find(text));

    [Fact]
    public void A_key_of_ours_without_a_closing_line_swallows_nothing()
    {
        FrontMatter stated = FrontMatterReader.Read("---\nheadline: A bridge\n\nBody");
        Assert.Equal(0, stated.End);
        Assert.Equal("CORPUS1001", Assert.Single(stated.Findings).Rule);
    }
}
