using System.Globalization;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What a line is described by.</summary>
public class LineFeaturesTests
{
    /// <summary>The feature has the tail and, below it, one of four sizes.</summary>
    private const int LastSizeWithoutTail = 3;

    [Theory]
    [InlineData("We depend on you for every story from the quay.", "reader size 6")]
    [InlineData("Wir sind jeden Tag im Hafen, und unsere Arbeit kostet Geld.", "reader size 6")]
    [InlineData("“We depend on you for every fish,” she told the town.", "reader size 10")]
    [InlineData("The town depends on them for every fish.", null)]
    public void Words_for_the_reader_count_otherwise_in_quotations(string line, string? feature)
    {
        string? found = Describe(line).FirstOrDefault(name => name.StartsWith("reader", StringComparison.Ordinal));
        Assert.Equal(feature, found);
    }

    [Theory]
    [InlineData("Video of the rescue was shown to the court on Monday.", true)]
    [InlineData("Video rescue footage", false)]
    public void A_page_word_at_the_head_of_a_sentence_is_told_apart(string line, bool isSentence) =>
        Assert.Equal(isSentence ? 2 : 1, Describe(line).Count(name => name == "begins with words of media"));

    [Theory]
    [InlineData("More than 200 people are still in the school hall.", false)]
    [InlineData("This article is more than two years old.", true)]
    public void More_than_is_no_word_of_notices(string line, bool isNotice) => Assert.Equal(isNotice, Describe(line).Contains("begins with words of notice"));

    [Theory]
    [InlineData("The last ferry of the year leaves the pier on Monday. Supplied", true)]
    [InlineData("The last ferry of the year leaves the pier (left). Jo Fennick/Quay Pictures", true)]
    [InlineData("부두를 떠나는 마지막 배가 월요일 정오에 손님을 태우고 있다. 북항일보", true)]
    [InlineData("岸壁を離れる最後の船に月曜日の正午に乗り込む客たち。北港新聞", true)]
    [InlineData("The last ferry of the year leaves the pier on Monday. It is full.", false)]
    [InlineData("The last ferry of the year leaves the pier with Dr. Ella Wren", false)]
    [InlineData("The last ferry of the year leaves the pier of Brackwater", false)]
    [InlineData("The ferry left. It took all of the keepers and their families to the island", false)]
    public void A_few_words_behind_a_sentence_are_told_apart(string line, bool isTail)
    {
        string tail = Describe(line).Single(name => name.StartsWith("tail size ", StringComparison.Ordinal));
        Assert.Equal(isTail, int.Parse(tail.Split(' ')[^1], CultureInfo.InvariantCulture) > LastSizeWithoutTail);
    }

    /// <summary>The features of the first line of a page.</summary>
    private static string[] Describe(string line)
    {
        PageLines page = new LineReader().Read(WordIndex.Of(line, TestContext.Current.CancellationToken), 0, null, TestContext.Current.CancellationToken);
        FeatureNotes notes = new();
        Features features = new(new int[Features.Most], LabelWeights.Slots, notes);
        LineFeatures.Describe(page, 0, -1, ref features);
        return [.. notes.Features];
    }
}
