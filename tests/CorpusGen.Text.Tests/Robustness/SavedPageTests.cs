using System.Reflection;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Training.Robustness;

namespace CorpusGen.Text.Tests.Robustness;

/// <summary>The sample corpus, saved in all the ways in which pages are.</summary>
public class SavedPageTests
{
    private static readonly string[] s_articles = [.. Directory.EnumerateFiles(
        Path.Combine(
            typeof(SavedPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
            "sample-corpus",
            "articles"),
        "*.txt",
        SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static TheoryData<string> Lossless => [.. SavedPage.All.Where(saved => saved.IsLossless).Select(saved => saved.Name)];

    public static TheoryData<string> Lossy => [.. SavedPage.All.Where(saved => !saved.IsLossless).Select(saved => saved.Name)];

    [Theory]
    [MemberData(nameof(Lossless))]
    public void Where_nothing_is_lost_all_is_read_as_before(string name)
    {
        SavedPage saved = SavedPage.All.Single(saved => saved.Name == name);
        Assert.True(s_articles.Count(text => saved.Save(text) != text) > 25);
        Assert.All(s_articles, text =>
        {
            string other = saved.Save(text);
            ArticleModel expected = Read(text), article = Read(other);
            Assert.Null(ArticlePromises.Broken(article));
            Assert.Equal(Facts(expected), Facts(article));
        });
    }

    /// <summary>Where lines and spaces are lost, most is found all the same.</summary>
    [Theory]
    [MemberData(nameof(Lossy))]
    public void Where_something_is_lost_most_is_read_as_before(string name)
    {
        SavedPage saved = SavedPage.All.Single(saved => saved.Name == name);
        string[] speakers = [.. s_articles.SelectMany(text => Speakers(Read(text)))], others = [.. s_articles.SelectMany(text => Speakers(Read(saved.Save(text))))];
        int shared = speakers.GroupBy(speaker => speaker).Sum(group => Math.Min(group.Count(), others.Count(other => other == group.Key)));
        Assert.True(shared > 0.94 * Math.Max(speakers.Length, others.Length), $"{shared} of {speakers.Length} and {others.Length}");
    }

    private static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Speakers(ArticleModel article) => article.Quotations.Select(quotation => quotation.Speaker < 0 ? "nobody" : article.Speakers[quotation.Speaker].Name);

    private static string[] Facts(ArticleModel article) =>
    [
        Spaced(article.Headline?.Text), Spaced(article.AlternativeHeadline?.Text), Spaced(article.Kicker?.Text), article.Dateline?.Text ?? "", article.Language?.Text ?? "",
        article.DatePublished?.ToIso() ?? "", article.DateModified?.ToIso() ?? "", $"{article.WordCount}",
        .. article.Bylines.Select(byline => $"{byline.Kind} {Spaced(byline.Name)} {Spaced(byline.Role)}"),
        .. article.Segments.Where(segment => segment.Kind != SegmentKind.Blank).Select(segment => $"{segment.Kind}"),
        .. Speakers(article).Select(Spaced),
    ];

    /// <summary>What is seen of white space.</summary>
    private static string Spaced(string? text) => BylineText.Collapse(text ?? "", new TextRange(0, text?.Length ?? 0));
}
