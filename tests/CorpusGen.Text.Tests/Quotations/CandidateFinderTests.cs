using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Tests.Quotations;

public class CandidateFinderTests
{
    private const string Story = "Petrov looked on as Marsh spoke. “We will mend the weir,” said Marsh. “It is late,” Petrov answered.";

    [Fact]
    public void Near_are_the_cues_of_the_sentence_and_the_next() =>
        Assert.Equal(["Marsh said", "Petrov answered"], Find(Story, 0, new History(), isFar: false));

    [Fact]
    public void Far_are_mentions_without_a_cue_and_the_sentences_before() =>
        Assert.Equal(["Marsh", "Petrov", "Marsh", "Marsh spoke", "Petrov spoke", "Petrov looked", "Marsh looked"], Find(Story, 0, new History(), isFar: true).Skip(2));

    [Fact]
    public void What_the_quotation_before_got_is_near_and_stands_once()
    {
        ArticleUnits article = Load(Story);
        History history = new();
        List<Candidate> found = [];
        CandidateFinder.FindNear(article, 0, history, found);
        history.Add(article, 0, found[0].Mention, found[0].Cue);

        string[] all = Find(Story, 1, history, isFar: true);

        Assert.Equal("Marsh said, carried", all[1]);
        Assert.DoesNotContain("Marsh said", all);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void No_pair_comes_twice(int quotation)
    {
        ArticleUnits article = Load(Story);
        List<Candidate> found = [];
        CandidateFinder.FindNear(article, quotation, new History(), found);
        CandidateFinder.AddFar(article, quotation, found);

        Assert.Equal(found.Distinct(), found);
    }

    private static string[] Find(string text, int quotation, History history, bool isFar)
    {
        ArticleUnits article = Load(text);
        List<Candidate> found = [];
        CandidateFinder.FindNear(article, quotation, history, found);
        if (isFar)
            CandidateFinder.AddFar(article, quotation, found);
        return [.. found.Select(pair => Word(article.Mentions[pair.Mention].First) + (pair.Cue < 0 ? "" : " " + Word(article.Units[pair.Cue].Token)) + (pair.IsCarried ? ", carried" : ""))];

        string Word(int token) => text[article.Tokens[token].Start..article.Tokens[token].End];
    }

    private static ArticleUnits Load(string text)
    {
        ArticleUnits article = new();
        article.Load(WordIndex.Of(text, TestContext.Current.CancellationToken), [new Segment(SegmentKind.Paragraph, new TextRange(0, text.Length))], Lexicon.For("en"), TestContext.Current.CancellationToken);
        return article;
    }
}
