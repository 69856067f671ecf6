using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("— …", 0)]
    [InlineData("Boats came home, 12 of 20.", 6)]
    [InlineData("the well-known skipper’s rock ’n’ roll", 6)]
    [InlineData("FacebookTwitter 3rd", 2)]
    [InlineData("3.5 dogs' tails", 4)]
    [InlineData("हिन्दी में लिखी गई", 4)]
    [InlineData("Nu\u0301n\u0303ez har\u00ADbour", 2)]
    [InlineData("港の灯 lit", 4)]
    [InlineData("สวัสดีครับ ยินดี", 2)]
    public void Words_are_counted_as_readers_count(string text, int words) => Assert.Equal(words, Count(text, new Segment(SegmentKind.Paragraph, new TextRange(0, text.Length))));

    [Fact]
    public void What_is_no_body_is_not_counted()
    {
        const string text = "One two\n\nthree four five\n\nsix";
        Assert.Equal(4, Count(text, new Segment(SegmentKind.Caption, new TextRange(0, 7)), new Segment(SegmentKind.Paragraph, new TextRange(9, 24)), new Segment(SegmentKind.ListItem, new TextRange(26, 29))));
    }

    private static int Count(string text, params Segment[] segments) => WordCounter.Count(WordIndex.Of(text, TestContext.Current.CancellationToken), segments);
}
