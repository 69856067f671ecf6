using CorpusGen.Emission;

namespace CorpusGen.Tests;

/// <summary>What text of articles becomes in literals and comments of generated code.</summary>
public class EscapeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a \"b\" \\ c", "a \\\"b\\\" \\\\ c")]
    [InlineData("\r\n\ta", "\\r\\n\\ta")]
    [InlineData("été “so” 日本 😀", "été “so” 日本 😀")]
    [InlineData("\u202Ea\u2028\u0085\u00AD\0", "\\u202ea\\u2028\\u0085\\u00ad\\u0000")]
    public void A_literal(string text, string written) => Assert.Equal($"\"{written}\"", Literal.Of(text));

    [Theory]
    [InlineData("", "")]
    [InlineData(" a  b ", "a b")]
    [InlineData("a & b < c > d", "a &amp; b &lt; c &gt; d")]
    [InlineData("a\r\n\n b", "a b")]
    [InlineData("a \u00AD b", "a b")]
    [InlineData("é  b\u2028 c", "é b c")]
    [InlineData("&  &", "&amp; &amp;")]
    [InlineData("a 😀 b", "a 😀 b")]
    [InlineData("\u202Ea", "a")]
    public void A_comment(string text, string written) => Assert.Equal(written, DocComment.Escape(text));

    /// <summary>Half a character, which test data cannot carry.</summary>
    [Fact]
    public void A_surrogate_alone()
    {
        Assert.Equal("\"\\udc00\\ud800😀\\ud83d\"", Literal.Of("\uDC00\uD800\uD83D\uDE00\uD83D"));
        Assert.Equal("a 😀 b", DocComment.Escape("a \uDE00\uD83D\uDE00 b\uD83D"));
    }
}
