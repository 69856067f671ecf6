using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>
/// Takes a sentence between the headline and the credit of the lead picture for the deck; a brief of a paragraph or two has
/// none, and a dateline opens the story.
/// </summary>
internal static class DeckMarker
{
    private const int MostLinesAbove = 4;
    private const int Shortest = 8;
    private const int Longest = 45;
    private const int FewestParagraphsBelow = 2;

    public static void Mark(PageLines page, SegmentKind[] kinds)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == SegmentKind.Deck && page.Lines[i].Part != StatedPart.Deck && DatelineReader.End(page, page.Lines[i].Range, out _, out _) > page.Lines[i].Start)
                kinds[i] = SegmentKind.Paragraph;
        }

        int headline = Array.IndexOf(kinds, SegmentKind.Headline);
        int deck = Array.IndexOf(kinds, SegmentKind.Deck);
        if (deck < 0 && headline >= 0)
            MarkAboveCredit(page, kinds, headline);
        else if (deck >= 0 && kinds.Count(kind => kind == SegmentKind.Paragraph) < FewestParagraphsBelow)
            LeaveBriefs(page, kinds, deck);
    }

    private static void MarkAboveCredit(PageLines page, SegmentKind[] kinds, int headline)
    {
        int first = headline + 1;
        while (first < kinds.Length && first <= headline + MostLinesAbove && kinds[first] is SegmentKind.Byline or SegmentKind.Date or SegmentKind.Boilerplate)
            first++;
        if (first + 1 >= kinds.Length)
            return;
        ref readonly Line line = ref page.Lines[first];
        ref readonly Line next = ref page.Lines[first + 1];
        bool credit = next.Credit == next.Start && !next.Has(LineTraits.StartsBracket) && kinds[first + 1] is SegmentKind.Credit or SegmentKind.Caption;
        if (credit && kinds[first] is SegmentKind.Paragraph or SegmentKind.Caption && line.Has(LineTraits.EndsSentence) && line.Words is >= Shortest and <= Longest)
            kinds[first] = SegmentKind.Deck;
    }

    private static void LeaveBriefs(PageLines page, SegmentKind[] kinds, int deck)
    {
        for (int i = deck; i < kinds.Length; i++)
        {
            if (kinds[i] == SegmentKind.Deck && page.Lines[i].Part != StatedPart.Deck && (page.IsLong[i] || page.Lines[i].Words > Longest))
                kinds[i] = SegmentKind.Paragraph;
        }
    }
}
