using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("author", "author", 0)]
    [InlineData("author", "autor", 1)]
    [InlineData("author", "auhtor", 1)]
    [InlineData("author", "authors", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void It_counts_edits(string left, string right, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(left, right));
        Assert.Equal(expected, EditDistance.Between(right, left));
    }
}
