using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Where the lines of a text are.</summary>
public class LineScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\u200B\r\n\t", "")]
    [InlineData("A\rB\r\nC\u2028D\u2029E", "A0 B1 C1 D1 E1")]
    [InlineData("\n\nA\n\n \n B \r\n\r\n\uFEFFC\u200B", "A2 B3 C2")]
    [InlineData("A\n\rB", "A0 B2")]
    public void Lines_are_without_the_white_space_around_them(string text, string expected)
    {
        List<string> lines = [];
        LineScanner scanner = new(text, 0);
        while (scanner.Next(out LineBounds line))
            lines.Add(text[line.Start..line.End] + line.Breaks);
        Assert.Equal(expected, string.Join(' ', lines));
    }
}
