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
        4 May 2023

        WEXCOMBE — The first ferry since 2012 tied up at the east quay on Thursday, and half of the town had come down to see it.

        “Nobody on the council thought it would come back,” said Ines Ottaway, the harbour master, who had kept the timetable on her wall. “I did.”

        The boat carries forty cars and leaves twice a day, except on Sundays. A ticket costs as much as it did eleven years ago.

        She added that a second boat would follow in June, when the new ramp on the west bank is finished.

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
        Straßenmarkt bleibt am Kai

        Der Markt zieht auch in diesem Jahr nicht um, obwohl der Hafen den Platz gern für die Fähre gehabt hätte. „Wir bleiben hier“, sagte Jörg Äbli, der seit dreißig Jahren an derselben Stelle Käse verkauft.

        Die Stadt will nun prüfen, ob die Fähre am Westufer anlegen kann, wo eine neue Rampe gebaut wird.

        """;

    public static TestProject Project { get; } = TestProject.Empty
        .WithArticle(Ferry, FerryText)
        .WithArticle(Vote, VoteText)
        .WithArticle(Market, MarketText);
}
