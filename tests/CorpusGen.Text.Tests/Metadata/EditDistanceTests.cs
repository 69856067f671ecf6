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
    [InlineData("abcdefgh", "efghabcd", 8)]
    [InlineData("the ferry is back", "the fery's back", 3)]
    public void It_counts_edits_up_to_a_limit(string left, string right, int expected)
    {
        foreach (int limit in Enumerable.Range(expected, 4).Append(int.MaxValue))
        {
            Assert.Equal(expected, EditDistance.Between(left, right, limit));
            Assert.Equal(expected, EditDistance.Between(right, left, limit));
        }

        for (int limit = 0; limit < expected; limit++)
            Assert.True(EditDistance.Between(left, right, limit) > limit && EditDistance.Between(right, left, limit) > limit);
    }
}
