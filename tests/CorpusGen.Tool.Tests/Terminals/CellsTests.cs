using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Tests.Terminals;

public class CellsTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly", 7, "exactly")]
    [InlineData("too long", 7, "too lo…")]
    [InlineData("too long", 5, "too…")]
    [InlineData("  a \n\t b  ", 10, "a b")]
    [InlineData("日本語", 6, "日本語")]
    [InlineData("日本語", 5, "日本…")]
    [InlineData("😀😀😀", 4, "😀…")]
    [InlineData("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301")]
    [InlineData("\u001B[31mred", 20, "·[31mred")]
    [InlineData("a\u202Eb\u2066\0", 20, "a·b··")]
    [InlineData("", 5, "")]
    public void Text_fits_one_line(string text, int width, string expected)
    {
        string fitted = Cells.Fit(text, width);
        Assert.Equal(expected, fitted);
        Assert.True(Cells.Of(fitted) <= width);
        Assert.Equal(width, Cells.Of(Cells.Pad(text, width)));
    }
}
