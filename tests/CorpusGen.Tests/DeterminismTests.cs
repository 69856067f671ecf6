using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

/// <summary>The same articles give the same bytes, wherever and however they are compiled.</summary>
public class DeterminismTests
{
    private static readonly TestProject s_project = HostileTexts.Articles.Aggregate(
        TestArticles.Project, (project, article) => project.WithArticle($"articles/hostile/{article.Key}.txt", article.Value));

    private static readonly ImmutableSortedDictionary<string, string> s_sources = s_project.Run().Sources;

    [Theory]
    [InlineData("/tmp/elsewhere/")]
    [InlineData("/")]
    [InlineData(@"C:\Users\Ada\project\")]
    public void In_another_folder(string folder) => Assert.Equal(s_sources, s_project.MovedTo(folder).Run().Sources);

    [Fact]
    public void In_another_order() => Assert.Equal(s_sources, (s_project with { Files = [.. s_project.Files.Reverse()] }).Run().Sources);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("")]
    public void In_another_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(s_sources, s_project.MovedTo("/another/folder/").Run().Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Nothing_of_the_machine_is_in_the_sources() =>
        Assert.All(s_sources.Values, source => Assert.DoesNotContain("/home/ada", source, StringComparison.Ordinal));
}
