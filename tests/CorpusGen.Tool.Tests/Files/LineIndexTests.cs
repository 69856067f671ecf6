using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Tests.Files;

public class LineIndexTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\u2028b\u0085c", 4, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    public void Lines_are_counted_as_the_compiler_does(string text, int offset, int line, int column)
    {
        LineIndex lines = new(text);
        Assert.Equal((line, column), (lines.Line(offset), lines.Column(offset)));
    }
}
