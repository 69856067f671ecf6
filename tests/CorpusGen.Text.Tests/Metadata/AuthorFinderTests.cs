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
}
