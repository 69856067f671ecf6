using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Tests.Quotations;

public class ClauseReaderTests
{
    [Theory]
    [InlineData("Marsh said the bridge was safe.", "said", "Marsh")]
    [InlineData("Ada Marsh, a retired teacher, said the bridge was safe.", "said", "Ada Marsh")]
    [InlineData("Marsh said the engineers claimed it was safe.", "claimed", "the engineers")]
    [InlineData("Marsh, who has described Petrov as slow, clearly praised the plan.", "described", "who")]
    [InlineData("Marsh, who has described Petrov as slow, clearly praised the plan.", "praised", "Marsh")]
    [InlineData("As voters went to the polls, Marsh sent a note and accused Petrov of delay.", "accused", "Marsh")]
    [InlineData("Petrov praised the plan, which the engineers called slow.", "called", "the engineers")]
    [InlineData("Petrov praised the plan with Marsh calling it slow.", "calling", "Marsh")]
    [InlineData("Petrov crossed the square, saying it was cold.", "saying", "Petrov")]
    [InlineData("The bridge had been closed by Petrov, said Marsh on Monday.", "said", "Marsh")]
    [InlineData("Petrov (Marsh praised him) claimed it was cold.", "claimed", "Petrov")]
    [InlineData("Marsh, who runs the harbour office, told Petrov it was cold.", "told", "Marsh")]
    [InlineData("According to two engineers who know the plan, the minister, Ada Marsh, warned of delays.", "warned", "the minister")]
    [InlineData("Marsh, she said, had asked for a boat.", "said", "she")]
    [InlineData("Marsh, she said, had asked for a boat.", "asked", "Marsh")]
    [InlineData("Marsh was accused by Petrov of delay.", "accused", "Petrov")]
    [InlineData("Marsh said Petrov was late and added that it was cold.", "added", "Marsh")]
    [InlineData("Marsh has said Petrov was late and added that it was cold.", "added", "Marsh")]
    [InlineData("The engineer who resigned said Petrov was late and added that it was cold.", "added", "The engineer")]
    [InlineData("Petrov wrote a bill on boats, a matter she once described as slow.", "described", "she")]
    [InlineData("After a city meeting in Varnholt, Petrov, whose boat sank, said it was cold.", "said", "Petrov")]
    public void A_verb_has_the_subject_of_its_clause(string sentence, string verb, string subject)
    {
        ArticleUnits article = new();
        article.Load(WordIndex.Of(sentence, TestContext.Current.CancellationToken), [new Segment(SegmentKind.Paragraph, new TextRange(0, sentence.Length))], Lexicon.For("en"), TestContext.Current.CancellationToken);
        new ClauseReader(article).Read(article.Sentences[0]);

        int found = -1;
        for (int i = 0; i < article.Units.Count; i++)
        {
            Token token = article.Tokens[article.Units[i].Token];
            if (sentence[token.Start..token.End] == verb)
                found = article.Units[i].Subject;
        }

        Assert.True(found >= 0);
        TextRange words = article.RangeOf(article.Mentions[found]);
        Assert.Equal(subject, sentence[words.Start..words.End]);
    }
}
