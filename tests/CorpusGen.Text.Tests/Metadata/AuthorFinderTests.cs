using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>Which of the names on a page are its authors, by what is known before learning.</summary>
public class AuthorFinderTests
{
    [Theory]
    [InlineData("Mara Ellison", "Mara Ellison")]
    [InlineData("mhe")]
    [InlineData("Mara Ellison\n\nThe light that stays\n\nmhe", "Mara Ellison")]
    public void The_best_name_of_a_page_without_a_sure_one_is_its_author_but_initials_have_to_be_sure(string names, params string[] authors)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string text = $"Harbour town keeps its last light\n\n{names}\n\nThe vote was nine to two after a night in which nobody in the town had slept.";
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);
        LineLabel[] labels = new LineLabel[page.Lines.Length];
        labels[0] = LineLabel.Headline;
        labels[^1] = LineLabel.Body;
        PageNames found = new(page, new PageLabels(0, labels, new float[labels.Length]));
        PageModel untaught = new(new LabelWeights([], new float[LabelWeights.Stride]));
        Assert.Equal(authors, AuthorFinder.Find(found, untaught).Select(author => author.Person.Name.In(text)));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Who_wrote_many_of_the_teasers_below_did_not_write_the_story(int teasers, bool isAuthor)
    {
        const string Paragraph = "The vote was nine to two after a night in which the fishermen of the town had kept their boats in the mouth of the harbour.";
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string text = $"Harbour town keeps its last light\n\n{Paragraph}\n\n{Paragraph}\n\n{string.Join("\n\n", Enumerable.Repeat("By Mara Ellison", teasers))}";
        PageLines page = new LineReader().Read(WordIndex.Of(text, cancellation), 0, null, cancellation);
        LineLabel[] labels = new LineLabel[page.Lines.Length];
        Array.Fill(labels, LineLabel.Other);
        labels[0] = LineLabel.Headline;
        labels[1] = labels[2] = LineLabel.Body;
        PageNames found = new(page, new PageLabels(0, labels, new float[labels.Length]));
        PageModel untaught = new(new LabelWeights([], new float[LabelWeights.Stride]));
        Assert.Equal(isAuthor, AuthorFinder.Find(found, untaught).Count > 0);
    }
}
