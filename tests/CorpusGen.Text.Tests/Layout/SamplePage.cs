using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>Pages of an invented paper, put together from what stands above, in and below the same story.</summary>
internal static class SamplePage
{
    public const string Headline = "Harbour town votes to keep its last lighthouse burning";

    public const string First = "The council of Brackwater voted on Tuesday to keep the lighthouse on Gannet Point in service for another ten years, after fishermen had blocked the harbour mouth with their boats for two days.";

    public const string Last = "The next meeting of the council, at which the cost of a new lamp will be discussed, has been set for the end of the month in the old customs house.";

    private static readonly string[] s_middle =
    [
        "“We do not need a museum, we need a light,” said Orla Tannick, who has fished these waters for more than thirty years and leads the boat owners' association.",
        "The harbour authority had argued that satellite navigation made the tower superfluous and that the money would be better spent on dredging the inner basin.",
        "Engineers who examined the tower last autumn found cracks in the gallery but called the walls sound. Repairs would take about four months, they wrote in their report.",
    ];

    public static string English(string above, string within = "", string below = "") =>
        $"{above}\n\n{First}\n\n{s_middle[0]}\n\n{s_middle[1]}\n\n{(within.Length > 0 ? within + "\n\n" : "")}{s_middle[2]}\n\n{Last}{(below.Length > 0 ? "\n\n" + below : "")}\n";

    public static string German(string above) =>
        $"{above}\n\n"
        + "Der Rat von Brackwater hat am Dienstag beschlossen, den Leuchtturm auf der Möwenspitze für weitere zehn Jahre in Betrieb zu lassen, nachdem Fischer die Hafeneinfahrt zwei Tage lang mit ihren Booten blockiert hatten.\n\n"
        + "„Wir brauchen kein Museum, wir brauchen ein Licht“, sagte die Vorsitzende der Bootseigner, die seit mehr als dreißig Jahren in diesen Gewässern fischt und die Blockade mit vorbereitet hatte.\n\n"
        + "Die Hafenbehörde hatte argumentiert, dass der Turm durch die Satellitennavigation überflüssig geworden sei und das Geld besser für das Ausbaggern des inneren Beckens verwendet werde.\n\n"
        + "Ingenieure, die den Turm im vergangenen Herbst untersucht haben, fanden Risse in der Galerie, nannten die Mauern aber standfest. Die Reparatur werde etwa vier Monate dauern, schrieben sie.\n";

    public static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);

    /// <summary>The lines of a text, measured and not labelled.</summary>
    public static PageLines Lines(string text) => new LineReader().Read(WordIndex.Of(text, TestContext.Current.CancellationToken), 0, null, TestContext.Current.CancellationToken);

    /// <summary>What the line that begins with these words was taken for.</summary>
    public static SegmentKind KindOf(ArticleModel article, string words)
    {
        int at = article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return article.Segments.Single(segment => segment.Range.Start <= at && at < segment.Range.End).Kind;
    }

    public static IEnumerable<string> Names(ArticleModel article, BylineKind kind) =>
        article.Bylines.Where(byline => byline.Kind == kind).Select(byline => byline.Name);
}
