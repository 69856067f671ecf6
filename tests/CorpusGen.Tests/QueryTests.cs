using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

/// <summary>The generated code, compiled and asked as a user asks it.</summary>
/// <param name="hasTextResource">Whether the texts are in a resource of the assembly.</param>
/// <param name="isNative">Whether Native AOT compiles the project.</param>
public abstract class QueryTests(bool hasTextResource, bool isNative = false)
{
    private readonly TestProject _project = TestArticles.Project.WithTextResource(hasTextResource).WithNative(isNative);
    private readonly TestProject _empty = TestProject.Empty.WithTextResource(hasTextResource).WithNative(isNative);

    [Fact]
    public void Articles_are_in_the_order_of_their_slugs() =>
        Assert.Equal(["bridge-vote", "ferry-returns", "market"], Ask<string[]>("Corpus.Articles.Select(article => article.Slug).ToArray()"));

    [Theory]
    [InlineData(TestArticles.Ferry, "ferry-returns", TestArticles.FerryText)]
    [InlineData(TestArticles.Vote, "bridge-vote", TestArticles.VoteText)]
    [InlineData(TestArticles.Market, "market", TestArticles.MarketText)]
    public void The_text_is_the_file(string path, string slug, string text)
    {
        Assert.Equal(text, Ask<string>($"Corpus.Find(\"{slug}\").Text"));
        Assert.Equal(path, Ask<string>($"Corpus.Find(\"{slug}\").SourcePath"));
    }

    [Fact]
    public void Segments_tile_the_text() => Assert.Equal(
        TestArticles.FerryText,
        Ask<string>("""string.Concat(Corpus.Find("ferry-returns").Segments.Select(segment => Corpus.Find("ferry-returns").Text[segment.Span]))"""));

    [Fact]
    public void An_outlet_has_a_group_with_its_articles()
    {
        Assert.Equal(["Harbour Post", "The Lantern"], Ask<string[]>("Corpus.Publishers.ToArray()"));
        Assert.Equal("ferry-returns", Ask<string>("Corpus.HarbourPost.FerryReturnsToWexcombeAfterElevenYears.Slug"));
        Assert.Equal(["bridge-vote", "market"], Ask<string[]>("Corpus.TheLantern.Articles.Select(article => article.Slug).ToArray()"));
        Assert.Equal(["bridge-vote", "market"], Ask<string[]>("""Corpus.ByPublisher("The Lantern").Select(article => article.Slug).ToArray()"""));
        Assert.Equal(0, Ask<int>("""Corpus.ByPublisher("The Post").Count"""));
    }

    [Fact]
    public void An_unknown_slug_is_said_to_be_unknown()
    {
        Assert.False(Ask<bool>("""Corpus.TryFind("nothing", out _)"""));
        Assert.True(Ask<bool>("""Corpus.TryFind("market", out Article? article) && article.Slug == "market" """));
        Exception exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => Ask<object>("""Corpus.Find("nothing")""")).InnerException!;
        Assert.IsType<KeyNotFoundException>(exception);
        Assert.Contains("nothing", exception.Message);
    }

    [Fact]
    public void The_same_thing_is_the_same_object() =>
        Assert.True(Ask<bool>("""ReferenceEquals(Corpus.Find("market"), Corpus.TheLantern.Articles[1]) && ReferenceEquals(Corpus.Articles, Corpus.Articles)"""));

    [Fact]
    public void What_was_asked_before_costs_no_memory() => Assert.Equal(0, Ask<long>("""
        new Func<long>(() =>
        {
            int first = Walk();
            long before = GC.GetAllocatedBytesForCurrentThread();
            int again = Walk();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return first > 0 && first == again ? allocated : -1;

            static int Walk()
            {
                int length = Corpus.HarbourPost.FerryReturnsToWexcombeAfterElevenYears.Text.Length + Corpus.Speakers.InesOttaway.Quotes.Count + Corpus.Find("market").Headline!.Length;
                for (int a = 0; a < Corpus.Articles.Count; a++)
                {
                    Article article = Corpus.Articles[a];
                    length += article.Headline!.Length;
                    for (int i = 0; i < article.Segments.Count; i++)
                        length += article.Segments[i].AsSpan().Length;
                    for (int i = 0; i < article.Paragraphs.Count; i++)
                        length += article.Paragraphs[i].AsSpan().Length;
                    for (int i = 0; i < article.Sentences.Count; i++)
                        length += article.Sentences[i].AsSpan().Length;
                    for (int i = 0; i < article.Quotes.Count; i++)
                        length += article.Quotes[i].AsSpan().Length + article.Text.AsSpan(article.Quotes[i].Span).Length + article.Quotes[i].Text.Length;
                }

                return length;
            }
        })()
        """));

    [Fact]
    public void A_corpus_without_articles_can_be_asked()
    {
        Assert.Equal(0, LoadedCorpus.Evaluate<int>(_empty, "Corpus.Articles.Count + Corpus.Quotes.Count + Corpus.Publishers.Count + Corpus.Speakers.All.Count + Corpus.Authors.All.Count"));
        Assert.False(LoadedCorpus.Evaluate<bool>(_empty, """Corpus.TryFind("", out _)"""));
        Assert.Equal(0, LoadedCorpus.Evaluate<int>(_empty, """Corpus.QuotesContaining("").Count() + Corpus.QuotesBy("A").Count + Corpus.ByAuthor("A").Count"""));
    }

    [Fact]
    public void Item_metadata_beats_the_folder()
    {
        TestProject project = _empty.WithArticle("articles/the-lantern/a.txt", "A title\n\nA body.\n", ("Publisher", "The Night Lantern"), ("Section", "Harbour"));
        Assert.Equal("The Night Lantern/Harbour", LoadedCorpus.Evaluate<string>(project, "Corpus.Articles[0].Publisher + \"/\" + Corpus.Articles[0].Section"));
    }

    [Fact]
    public void A_speaker_is_one_over_all_articles()
    {
        TestProject project = _empty
            .WithArticle("articles/the-lantern/a.txt", "A title\n\n“The quay is ours and it stays ours,” Dr. Ana R. Costa said on Monday.\n")
            .WithArticle("articles/the-lantern/b.txt", "A title\n\n“We never sold the quay to anyone,” Ana Costa said on Friday. “It stays,” Costa said.\n")
            .WithArticle("articles/the-lantern/c.txt", "A title\n\n“The quay was never hers to sell,” Bo Lund said. “It is mine,” Ida Lund said.\n");
        Assert.Equal(3, LoadedCorpus.Evaluate<int>(project, """Corpus.Speakers.Find("Ana Costa")!.Quotes.Count"""));
        Assert.True(LoadedCorpus.Evaluate<bool>(project, """Corpus.Speakers.Find("Ana Costa") == Corpus.Speakers.Find("Ana R. Costa") && Corpus.Speakers.Find("Costa") == Corpus.Speakers.Find("Ana Costa")"""));
        Assert.Equal(2, LoadedCorpus.Evaluate<int>(project, "Corpus.Speakers.All.Count(speaker => speaker.Name.EndsWith(\"Lund\"))"));
    }

    [Fact]
    public void A_name_that_two_go_by_finds_neither()
    {
        TestProject project = _empty
            .WithArticle("articles/the-lantern/a.txt", "---\nspeakers:\n  Ana Costa: [the mayor]\n---\nA title\n\n“The quay is ours and it stays ours,” Ana Costa said.\n")
            .WithArticle("articles/the-lantern/b.txt", "---\nspeakers:\n  Bo Lund: [the mayor]\n---\nA title\n\n“The quay was never hers to sell,” Bo Lund said.\n");
        Assert.Equal(2, LoadedCorpus.Evaluate<int>(project, """Corpus.Speakers.All.Count(speaker => speaker.Aliases.Contains("the mayor"))"""));
        Assert.True(LoadedCorpus.Evaluate<bool>(project, """Corpus.Speakers.Find("the mayor") is null"""));
    }

    [Fact]
    public void Articles_and_quotations_print_on_one_line_and_long_ones_by_their_first_words()
    {
        const string Long = "The quay is ours and it stays ours,  and nobody who has ever stood on it in a gale will let anybody from the capital tell them otherwise, be it in words or in writing";
        TestProject project = _empty
            .WithArticle("articles/a.txt", $"---\nheadline: Quay  stays\nspeakers:\n  Ana Costa:\n---\nQuay stays\n\n“{Long},” Ana Costa said on Monday. “It stays,” Costa said.\n")
            .WithArticle("articles/b.txt", "---\nheadline: " + string.Concat(Enumerable.Repeat("渡船", 150)) + "\n---\nA body.\n")
            .WithArticle("articles/c.txt", "\n \n");
        Assert.Equal(
            [
                "“The quay is ours and it stays ours, and nobody who has ever stood on it in a gale will let anybody from the capital tell…” — Ana Costa",
                "“It stays,” — Ana Costa",
                "Quay stays",
                string.Concat(Enumerable.Repeat("渡船", 120)) + "…",
            ],
            LoadedCorpus.Evaluate<string[]>(project, "Corpus.Quotes.Select(quote => quote.ToString()).Concat(Corpus.Articles.Select(article => article.ToString())).ToArray()"));
    }

    [Fact]
    public void Only_marked_files_are_articles()
    {
        TestProject project = _project
            .WithFile("articles/PublicAPI.txt", "Not an article")
            .WithFile("articles/notes.txt", "Nor is this", ("CorpusGenArticle", "false"));
        Assert.Equal(3, LoadedCorpus.Evaluate<int>(project, "Corpus.Articles.Count"));
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("", false)]
    public void Types_are_public_on_request_only(string value, bool isPublic)
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(_project.WithProperty("CorpusGenPublic", value));
        string[] visible = [.. corpus.Assembly.GetExportedTypes().Select(type => type.Name)];
        Assert.Equal(isPublic, visible.Contains("Corpus"));
        Assert.Equal(isPublic, visible.Length > 0);
        Assert.DoesNotContain("TableReader", visible);
    }

    [Theory]
    [InlineData("CorpusGenNamespace", "News.Archive", "News.Archive.Corpus")]
    [InlineData("RootNamespace", "My-App.2nd.class", "MyApp._2nd.class.Corpus")]
    [InlineData("RootNamespace", "", "Corpus")]
    [InlineData("RootNamespace", "Corpus", "Corpus.Corpus")]
    [InlineData("RootNamespace", "Article.Quote", "Article.Quote.Corpus")]
    [InlineData("RootNamespace", "System", "System.Corpus")]
    public void The_namespace_is_the_project_s(string property, string value, string type)
    {
        using LoadedCorpus corpus = LoadedCorpus.Of(_project.WithProperty(property, value));
        Assert.NotNull(corpus.Assembly.GetType(type));
    }

    private T Ask<T>(string expression) => LoadedCorpus.Evaluate<T>(_project, expression);
}
