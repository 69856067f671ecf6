using CorpusGen.Text.Language;

namespace CorpusGen.Text.Tests.Language;

public class WordScannerTests
{
    [Theory]
    [InlineData("The boats came home.", "The Capitalized|boats Lower|came Lower|home Lower")]
    [InlineData("USA 2026 A x", "USA Capitals|2026 Digits|A Capitalized|x Lower")]
    [InlineData("FacebookTwitter AnnaWELLER", "Facebook Capitalized|Twitter Capitalized|Anna Capitalized|WELLER Capitals")]
    [InlineData("the 20th, ABc", "the Lower|20 Digits|th Lower|ABc Capitalized")]
    [InlineData("港の灯", "港 Ideograph|の Ideograph|灯 Ideograph")]
    [InlineData(" -- ", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string expected)
    {
        IEnumerable<string> words = Words(text).Select(word => $"{text[word.Start..word.End]} {word.Shape}");

        Assert.Equal(expected, string.Join("|", words));
    }

    [Theory]
    [InlineData("cafe\u0301s", WordShape.Lower)]
    [InlineData("E\u0301", WordShape.Capitals)]
    [InlineData("E\u0301tude", WordShape.Capitalized)]
    [InlineData("har\u00ADbour", WordShape.Lower)]
    public void Marks_go_with_the_word_they_stand_in(string text, object shape)
    {
        Word word = Assert.Single(Words(text));

        Assert.Equal(text.Length, word.Length);
        Assert.Equal(shape, word.Shape);
        Assert.True(word.HasMarks);
    }

    [Fact]
    public void A_word_is_the_same_in_any_letter_case()
    {
        Word[] words = Words("harbour Harbour HARBOUR harbours");

        Assert.Equal(words[0].Hash, words[1].Hash);
        Assert.Equal(words[0].Hash, words[2].Hash);
        Assert.NotEqual(words[0].Hash, words[3].Hash);
        Assert.Equal(StableHash.Of("harbour".AsSpan()), words[2].Units);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void Where_there_is_no_room_reading_goes_on_later(int room)
    {
        const string text = "Boats came home toThe harbour, 12 of 20éa 港の灯 cafe\u0301";
        List<Word> words = [];
        Word[] few = new Word[room];
        WordScanner scanner = new(text.AsSpan());
        for (int found; (found = scanner.Read(few)) > 0;)
            words.AddRange(few.Take(found));

        Assert.Equal(Words(text), words);
    }

    [Fact]
    public void Words_are_found_by_their_offsets_in_any_order()
    {
        string text = string.Concat(Enumerable.Repeat("the boat of Ann ", 50));
        WordIndex words = WordIndex.Of(text, TestContext.Current.CancellationToken);
        int[] offsets = [0, 3, 17, 16, 700, 400, 401, text.Length, 5, text.Length - 5];

        int[] found = [.. offsets.Select(words.From)];

        Word[] all = Words(text);
        Assert.Equal(offsets.Select(offset => all.Count(word => word.Start < offset)), found);
    }

    private static Word[] Words(string text)
    {
        Word[] words = new Word[text.Length + 1];
        WordScanner scanner = new(text.AsSpan());
        return words[..scanner.Read(words)];
    }
}
