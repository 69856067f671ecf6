using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>What else may stand on the headline's line.</summary>
public class HeadlineCutterTests
{
    [Theory]
    [InlineData("Coast: {0}")]
    [InlineData("Coast : {0}")]
    [InlineData("Coast{0}")]
    [InlineData("Coast | {0}")]
    [InlineData("Coast – {0}")]
    [InlineData("Gannet Point. {0}")]
    [InlineData("The lights of the bay - {0}")]
    [InlineData("{0} | The Brackwater Observer")]
    [InlineData("{0} - The Brackwater Observer")]
    [InlineData("Coast | {0} | The Brackwater Observer")]
    [InlineData("{0} (1/2)")]
    [InlineData("{0} ★★★")]
    public void The_headline_alone_is_one_of_the_options(string line)
    {
        HeadlineCutter cutter = Cutter(line);
        Assert.Contains(Headline, cutter.Options.Select(option => option.In(Page(line))));
        Assert.Equal(string.Format(null, line, Headline), cutter.Options[0].In(Page(line)));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}-and-shore")]
    public void What_no_sign_parts_is_not_cut(string line) => Assert.Single(Cutter(line).Options);

    private static string Page(string line) => English(line.Replace("{0}", Headline, StringComparison.Ordinal));

    private static HeadlineCutter Cutter(string line) =>
        new(new LineReader().Read(WordIndex.Of(Page(line), TestContext.Current.CancellationToken), 0, null, TestContext.Current.CancellationToken), 0);
}
