using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>A member for each quotation, so that code which leans on one stops compiling when it goes.</summary>
public class QuotationMemberTests
{
    [Fact]
    public void A_member_is_the_quotation()
    {
        Assert.Equal("It will cost less than the ferry,", Ask<string>("Corpus.TheLantern.Quotes.CouncilVotesForANewBridge.ItWillCostLessThanTheFerry.Text"));
        Assert.True(Ask<bool>("Corpus.TheLantern.Quotes.CouncilVotesForANewBridge.ThatIsNotWhatTheReportSays == Corpus.TheLantern.CouncilVotesForANewBridge.Quotes[1]"));
    }

    [Fact]
    public void Code_that_leans_on_a_quotation_stops_compiling_when_it_goes()
    {
        TestProject project = TestArticles.Project.WithSource("internal static class Test { public static object Quote => Probe.Corpus.TheLantern.Quotes.CouncilVotesForANewBridge.ThatIsNotWhatTheReportSays; }");
        project.Run().Compiles();
        GeneratorRun run = project.WithArticle(TestArticles.Vote, TestArticles.VoteText.Replace("not what", "just what")).Run();
        Diagnostic error = Assert.Single(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0117", error.Id);
    }

    [Fact]
    public void Any_words_make_a_name_and_the_same_words_one()
    {
        string[] quotations = ["Quote", "CorpusIndex", "to string", "Odd words", "class", "1,000 ferries a day", "We will stay, said nobody", "We will stay", "We will stay here", "…", "We will stay here"];
        string body = string.Concat(quotations.Select(words => $"“{words}” was what Ada Holm said on Monday, “{words}” and nothing more.\n\n"));
        TestProject project = TestProject.Empty.WithArticle("articles/the-lantern/odd.txt", $"---\nheadline: Odd words\nspeakers:\n  Ada Holm:\n---\nOdd words\n\n{body}")
            .WithArticle("articles/the-lantern/quotes.txt", $"---\nheadline: Quotes\n---\n{body}")
            .WithArticle("articles/the-lantern/quote.txt", $"---\nheadline: Quote\n---\n{body}")
            .WithArticle("articles/quotes/corpus-index.txt", $"---\nheadline: CorpusIndex\n---\n{body}");
        using LoadedCorpus corpus = LoadedCorpus.Of(project);
        Type[] articles = [.. corpus.Type("Probe.Corpus").GetNestedTypes().SelectMany(outlet => outlet.GetNestedTypes()).SelectMany(quotes => quotes.GetNestedTypes())];
        Assert.Equal(4, articles.Length);
        foreach (Type article in articles)
        {
            string[] texts = [.. article.GetProperties().Select(member => LoadedCorpus.Get(member.GetValue(null)!, "Text"))];
            Assert.True(texts.Length > 5, article.FullName);
            Assert.Equal(texts.Distinct(), texts);
        }
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("", true)]
    public void Members_are_made_or_not_as_the_project_says(string value, bool made) =>
        Assert.Equal(made, Has(TestArticles.Project.WithProperty("CorpusGenQuotationMembers", value)));

    [Fact]
    public void A_big_corpus_has_them_on_request_only()
    {
        TestProject project = TestProject.Empty.WithArticles(Enumerable.Range(0, 11).Select(i => (
            $"articles/the-lantern/{i}.txt",
            "A long evening\n\n" + string.Concat(Enumerable.Range(0, 200).Select(j => $"“It is number {j} of them all,” said Ada Holm, who had counted.\n\n")))));
        Assert.False(Has(project));
        Assert.True(Has(project.WithProperty("CorpusGenQuotationMembers", "true")));
        Assert.True(Has(project.WithoutFile("articles/the-lantern/3.txt").WithoutFile("articles/the-lantern/4.txt")));
    }

    private static bool Has(TestProject project)
    {
        ICollection<string> sources = [.. project.Run().Sources.Keys];
        return sources.Any(name => name.StartsWith("Corpus.Quotes", StringComparison.Ordinal));
    }

    private static T Ask<T>(string expression) => LoadedCorpus.Evaluate<T>(TestArticles.Project, expression);
}
