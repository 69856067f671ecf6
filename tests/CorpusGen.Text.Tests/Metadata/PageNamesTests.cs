using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>What a page whose lines have labels tells of the names on it.</summary>
public class PageNamesTests
{
    private const string Headline = "Harbour town keeps its last light";
    private const string Paragraph = "The vote was nine to two after a night in which the boats lay across the harbour mouth and nobody in the town had slept, and the light stays for ten years.";
    private const string Biography = "Mara Ellison writes about the coast for the paper, and has lived by the harbour for more than thirty years, in a house that was once a sail loft and still smells of tar.";

    [Theory]
    [InlineData("…", true)]
    [InlineData("Harbour", false)]
    public void A_line_without_a_word_does_not_end_a_list_of_names(string between, bool isLed)
    {
        PageNames names = Read((Headline, LineLabel.Headline), ("By", LineLabel.Author), ("Mara Ellison", LineLabel.Author), (between, LineLabel.Other), ("Tobias Wren", LineLabel.Author), (Paragraph, LineLabel.Body));
        Assert.Equal(isLed, names.Candidates.Single(candidate => candidate.Line == 4).Person.IsLed);
    }

    [Fact]
    public void A_credit_is_no_line_of_names()
    {
        PageNames names = Read((Headline, LineLabel.Headline), ("Orla Tannick", LineLabel.Other), ("Photo: Tobias Wren", LineLabel.Credit), ("Mara Ellison", LineLabel.Author), (Paragraph, LineLabel.Body));
        Assert.Equal([false, true, false, true, false], Enumerable.Range(0, 5).Select(names.IsNameLine));
    }

    [Theory]
    [InlineData(nameof(LineLabel.Body), true, false)]
    [InlineData(nameof(LineLabel.Bio), false, true)]
    public void A_biography_right_below_the_story_does_not_talk_about_its_author(string label, bool isMentioned, bool hasBiography)
    {
        PageNames names = Read(
            (Headline, LineLabel.Headline), ("Mara Ellison", LineLabel.Author), (Paragraph, LineLabel.Body), (Paragraph, LineLabel.Body), (Paragraph, LineLabel.Body), (Paragraph, LineLabel.Body),
            (Biography, Enum.Parse<LineLabel>(label)));
        TextRange name = names.Page.Lines[1].Range;
        Assert.Equal((isMentioned, hasBiography), (AuthorFeatures.IsMentioned(names.Page, name), AuthorFeatures.HasBiography(names, 1, name)));
    }

    [Theory]
    [InlineData("By Mara Ellison", -1)]
    [InlineData("By Mara Ellison - Northpress - Friday, April 28, 2023", 1)]
    public void A_date_on_the_line_of_the_byline_speaks_for_it(string byline, int likelier)
    {
        PageNames names = Read((Headline, LineLabel.Headline), ("By Orla Tannick", LineLabel.Other), ("Menu", LineLabel.Other), (byline, LineLabel.Author), ("Menu", LineLabel.Other), (Paragraph, LineLabel.Body), (Paragraph, LineLabel.Body));
        float[] priors = [.. Enumerable.Range(0, names.Candidates.Count).Where(i => names.Candidates[i].Person.Kind == Model.BylineKind.Author).Select(i => AuthorFinder.Prior(names, i))];
        Assert.Equal((2, likelier), (priors.Length, (priors[1] - priors[0]).CompareTo(1)));
    }

    private static PageNames Read(params (string Text, LineLabel Label)[] lines)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        PageLines page = new LineReader().Read(WordIndex.Of(string.Join("\n\n", lines.Select(line => line.Text)), cancellation), 0, null, cancellation);
        return new PageNames(page, new PageLabels(0, [.. lines.Select(line => line.Label)], new float[lines.Length]));
    }
}
