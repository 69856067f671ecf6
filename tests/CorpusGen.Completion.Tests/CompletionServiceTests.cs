using System.Diagnostics;
using CorpusGen.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace CorpusGen.Completion.Tests;

/// <summary>What an editor shows to somebody who types: names, their order, and tooltips.</summary>
public class CompletionServiceTests
{
    /// <summary>What every list of members ends with, whatever the type; no library can hide it.</summary>
    private static readonly HashSet<string> s_ofObject = ["Equals", "GetHashCode", "GetType", "ReferenceEquals", "ToString"];

    private static readonly Dictionary<string, string> s_articles = new()
    {
        ["articles/harbour-post/ferry.txt"] =
            """
            Ferry returns to Wexcombe after eleven years
            By Ines Marlow
            4 May 2023

            WEXCOMBE — The first ferry since 2012 tied up at the east quay on Thursday, and half of the town had come down to see it.

            “Nobody on the council thought it would come back,” said Ines Ottaway, the harbour master, who had kept the timetable on her wall.

            """,
        ["articles/the-lantern/vote.txt"] =
            """
            Council votes for a new bridge

            The council voted nine to four for the bridge. "It will cost less than the ferry," Mayor Lena Brandt said.

            """,
    };

    [Theory]
    [InlineData("_ = Corpus.", "Articles Authors Between ByAuthor ByPublisher Find HarbourPost Publishers Quotes QuotesBy QuotesContaining Speakers TheLantern TryFind")]
    [InlineData("_ = Corpus.TheLantern.", "Articles CouncilVotesForANewBridge Quotes")]
    [InlineData("_ = Corpus.TheLantern.Quotes.", "CouncilVotesForANewBridge")]
    [InlineData("_ = Corpus.TheLantern.Quotes.CouncilVotesForANewBridge.", "ItWillCostLessThanTheFerry")]
    [InlineData("_ = Corpus.Speakers.", "All Find InesOttaway LenaBrandt")]
    [InlineData("_ = Corpus.Authors.", "All Find InesMarlow")]
    public async Task Members_are_shown_in_the_order_of_their_names(string typed, string names)
    {
        using Editor editor = new(s_articles, typed);
        Assert.Equal(names.Split(' '), (await editor.Shown()).Select(item => item.DisplayText).Where(name => !s_ofObject.Contains(name)));
    }

    [Fact]
    public async Task Quotations_of_an_article_are_queried_as_any_list()
    {
        using Editor editor = new(s_articles, "_ = article.Quotes.");
        string[] names = [.. (await editor.Shown()).Select(item => item.DisplayText)];
        Assert.Contains("Count", names);
        Assert.Contains("Where", names);
        Assert.DoesNotContain("CorpusInternals", names);
    }

    [Theory]
    [InlineData("_ = Corpus.", "TheLantern", "The Lantern: 1 article.")]
    [InlineData("_ = Corpus.Speakers.", "LenaBrandt", "Lena Brandt: 1 quotation in 1 article.")]
    [InlineData("_ = Corpus.TheLantern.", "CouncilVotesForANewBridge", "The council voted nine to four for the bridge.")]
    [InlineData("_ = Corpus.TheLantern.Quotes.CouncilVotesForANewBridge.", "ItWillCostLessThanTheFerry", "It will cost less than the ferry,")]
    public async Task A_tooltip_tells_what_a_member_stands_for(string typed, string member, string words)
    {
        using Editor editor = new(s_articles, typed);
        Assert.Contains(words, await editor.Tooltip(member), StringComparison.Ordinal);
    }

    /// <summary>What the generated code needs for itself is in a namespace of its own, which is all that is seen of it.</summary>
    [Fact]
    public async Task Helpers_are_not_offered()
    {
        using Editor editor = new(s_articles, "_ = ");
        string[] names = [.. (await editor.Shown()).Select(item => item.DisplayText).Where(name => name.StartsWith("Corpus", StringComparison.Ordinal))];
        Assert.Equal(["Corpus", "CorpusInternals"], names);
    }

    /// <summary>
    /// After the first call, the members of a corpus of ten thousand articles come as fast as those of a class written by
    /// hand that has as many: nothing is read or generated again.
    /// </summary>
    [Fact]
    public async Task Ten_thousand_articles_are_shown_as_fast_as_any_members()
    {
        using Editor corpus = new(
            Enumerable.Range(0, 10_000).ToDictionary(
                i => $"articles/outlet-{i % 3}/story-{i:00000}.txt",
                i => $"Story number {i} of the year\n\n“It is number {i} of them all,” said Speaker Name{i % 500}, who had counted.\n"),
            "_ = Corpus.Outlet0.");
        int count = (await corpus.Shown()).Count;
        Assert.True(count > 3_000);
        string members = string.Concat(Enumerable.Range(0, count).Select(i => $"/// <summary>Story number {i}.</summary>\npublic static Article StoryNumber{i} => null!;\n"));
        using Editor written = new(s_articles, "_ = Written.", $"namespace Probe {{ internal static class Written {{ {members} }} }}");
        Assert.True((await written.Shown()).Count >= count);

        TimeSpan offered = TimeSpan.MaxValue, plain = TimeSpan.MaxValue;
        for (int i = 0; i < 7; i++)
        {
            offered = await Faster(corpus, offered);
            plain = await Faster(written, plain);
        }

        Assert.True(offered < 2 * plain, $"{offered} against {plain}");
    }

    private static async Task<TimeSpan> Faster(Editor editor, TimeSpan best)
    {
        long start = Stopwatch.GetTimestamp();
        await editor.Shown();
        return TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
    }

    /// <summary>A file in which somebody has just typed something.</summary>
    private sealed class Editor : IDisposable
    {
        private readonly TestWorkspace _workspace;
        private readonly Document _document;
        private readonly CompletionService _service;
        private readonly int _position;

        public Editor(Dictionary<string, string> articles, string typed, string other = "")
        {
            string before = "using System.Linq; namespace Probe { internal static class User { public static void Look(Article article) { " + typed;
            _workspace = TestWorkspace.Of(articles, new Dictionary<string, string> { ["User.cs"] = before + " } } }", ["Other.cs"] = other });
            _document = _workspace.Project.Documents.Single(document => document.Name == "User.cs");
            _service = CompletionService.GetService(_document)!;
            _position = before.Length;
        }

        public async Task<IReadOnlyList<CompletionItem>> Shown() =>
            (await _service.GetCompletionsAsync(_document, _position, cancellationToken: TestContext.Current.CancellationToken)).ItemsList;

        public async Task<string> Tooltip(string member)
        {
            CompletionItem item = (await Shown()).Single(item => item.DisplayText == member);
            return (await _service.GetDescriptionAsync(_document, item, TestContext.Current.CancellationToken))!.Text;
        }

        public void Dispose() => _workspace.Dispose();
    }
}
