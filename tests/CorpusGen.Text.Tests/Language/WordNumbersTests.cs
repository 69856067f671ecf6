using CorpusGen.Text.Language;

namespace CorpusGen.Text.Tests.Language;

public class WordNumbersTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(4000, 180)]
    [InlineData(20_000, 8191)]
    public void Each_word_has_its_number_and_others_none(int count, int largest)
    {
        uint[] known = [.. Words(seed: 1).Take(count)];
        ushort[] given = [.. known.Select((_, i) => (ushort)(1 + (i % largest)))];

        WordNumbers numbers = new(known, given);

        Assert.Equal(given.Select(number => (int)number), known.Select(word => numbers[word]));
        Assert.Equal(0, Words(seed: 1).Skip(count).Take(10_000).Count(word => numbers[word] != 0));
    }

    [Fact]
    public void Words_that_share_a_place_are_all_found()
    {
        ushort[] given = [.. Enumerable.Range(1, 50).Select(i => (ushort)i)];

        WordNumbers numbers = new([.. given.Select(i => (uint)i << 20)], given);

        Assert.All(given, i => Assert.Equal(i, numbers[(uint)i << 20]));
    }

    [Fact]
    public void Of_a_word_that_comes_twice_the_first_number_counts() => Assert.Equal(3, new WordNumbers([77, 77], [3, 5])[77]);

    /// <summary>Hashes without end, none twice.</summary>
    private static IEnumerable<uint> Words(uint seed)
    {
        // Marsaglia's xorshift goes through all numbers but 0 before it comes to one again.
        for (uint word = seed; ; word ^= word << 5)
        {
            yield return word;
            word ^= word << 13;
            word ^= word >> 17;
        }
    }
}
