using CorpusGen.Text.Language;

namespace CorpusGen.Text.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("Mr. Quill didn't go.", "Mr.|Quill|didn't|go|.")]
    [InlineData("Quill's boat, the Otter", "Quill|'s|boat|,|the|Otter")]
    [InlineData("the U.S. envoy", "the|U.S.|envoy")]
    [InlineData("Bashir al-Tamari (D-N.Y.)", "Bashir|al-Tamari|(|D-N.Y.|)")]
    [InlineData("1,200 boats...", "1,200|boats|...")]
    [InlineData("हिन्दी में लिखी गई", "हिन्दी|में|लिखी|गई")]
    [InlineData("x\u0304y ❤\uFE0F a", "x\u0304y|a")]
    public void Words_and_marks_come_apart(string text, string expected)
    {
        Buffer<Token> tokens = Read(text);

        Assert.Equal(expected.Split('|'), Enumerable.Range(0, tokens.Count).Select(i => text[tokens[i].Start..tokens[i].End]));
    }

    [Theory]
    [InlineData("but IS has", 1, false)]
    [InlineData("it is here", 1, true)]
    [InlineData("THIS BOAT IS MINE", 2, true)]
    public void Two_capitals_among_small_letters_are_an_acronym(string text, int index, bool isVerb)
    {
        Buffer<Token> tokens = Read(text);

        Assert.Equal(isVerb, tokens[index].Is(WordClass.Be));
    }

    [Theory]
    [InlineData("Pierre ran", true)]
    [InlineData("Pierre's boat", true)]
    [InlineData("pierre ran", false)]
    [InlineData("pierre's boat", false)]
    public void Without_a_capital_a_word_is_no_name_whatever_follows_it(string text, bool isName) =>
        Assert.Equal(isName, Read(text)[0].Is(WordClass.FirstName));

    [Fact]
    public void Words_whose_classes_nobody_looked_for_are_not_read() =>
        Assert.Throws<InvalidOperationException>(() => Tokenizer.Read(WordIndex.Of("Quill", TestContext.Current.CancellationToken), 0, 5, new Buffer<Token>(), TestContext.Current.CancellationToken));

    private static Buffer<Token> Read(string text)
    {
        WordIndex words = WordIndex.Of(text, TestContext.Current.CancellationToken);
        words.Classify(Lexicon.For("en"), TestContext.Current.CancellationToken);
        Buffer<Token> tokens = new();
        Tokenizer.Read(words, 0, text.Length, tokens, TestContext.Current.CancellationToken);
        return tokens;
    }
}
