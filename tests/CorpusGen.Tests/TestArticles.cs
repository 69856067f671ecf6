using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

/// <summary>Three small articles of two outlets, for tests in which the articles do not matter.</summary>
internal static class TestArticles
{
    public const string Ferry = "articles/harbour-post/ferry-returns.txt";
    public const string Vote = "articles/the-lantern/bridge-vote.txt";
    public const string Market = "articles/the-lantern/market.txt";

    public const string FerryText =
        """
        Ferry returns to Wexcombe after eleven years
        By Ines Marlow

        WEXCOMBE, 4 May 2023 — The first ferry since 2012 tied up at the east quay on Thursday.

        “Nobody on the council thought it would come back,” said Ines Ottaway, the harbour master. “I did.”

        She added that a second boat would follow in June.

        """;

    public const string VoteText =
        """
        ---
        headline: Council votes for a new bridge
        authors: [Pavel Dorn]
        date: 2023-05-12
        keywords: [bridge, council]
        ---
        Council votes for a new bridge

        The council voted nine to four for the bridge. "It will cost less than the ferry," Mayor Lena Brandt said.

        "That is not what the report says," Ottaway replied.

        """;

    public const string MarketText =
        """
        Straßenmarkt “bleibt”

        Der Markt zieht nicht um. „Wir bleiben hier“, sagte Jörg Äbli.

        """;

    public static TestProject Project { get; } = TestProject.Empty
        .WithArticle(Ferry, FerryText)
        .WithArticle(Vote, VoteText)
        .WithArticle(Market, MarketText);
}
