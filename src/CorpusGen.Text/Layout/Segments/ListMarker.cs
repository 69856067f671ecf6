using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>
/// Takes short lines between a paragraph that ends with a colon and the next one for items of a list: "The next steps:". By
/// themselves such lines look like those of the page, so that few words of the page may be in them, and one alone is no list unless it
/// goes on with the sentence or is one.
/// </summary>
internal static class ListMarker
{
    private const int LongestItem = 25;
    private const int FewestItems = 2;
    private const int MostItems = 20;

    /// <summary>One in so many words may be the page's.</summary>
    private const int WordsOfPage = 4;

    public static void Mark(PageLines page, SegmentKind[] kinds, Bylines bylines)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != SegmentKind.Paragraph || !page.Lines[i].Has(LineTraits.EndsColon) || page.Lines[i].BoilerplateWords > 0)
                continue;
            int end = i + 1;
            while (end < kinds.Length && end <= i + MostItems && IsItem(page, kinds, end, bylines))
                end++;
            bool isList = end - i > FewestItems || (end == i + FewestItems && page.Lines[i + 1].Has(LineTraits.StartsLower | LineTraits.EndsSentence));
            if (isList && end < kinds.Length && kinds[end] is SegmentKind.Paragraph or SegmentKind.Subheading)
                kinds.AsSpan(i + 1, end - i - 1).Fill(SegmentKind.ListItem);
        }
    }

    private static bool IsItem(PageLines page, SegmentKind[] kinds, int i, Bylines bylines)
    {
        ref readonly Line line = ref page.Lines[i];
        bool isPerson = (line.Name & NameShape.Complete) != 0 && (line.Name & NameShape.Known) != 0;
        bool mayBe = kinds[i] is SegmentKind.Boilerplate or SegmentKind.Byline || (kinds[i] == SegmentKind.Subheading && line.Has(LineTraits.StartsLower));
        bool isOfPage = (line.Lead & PageTopic.Boilerplate) != 0 || line.BoilerplateWords * WordsOfPage > line.LetterWords || line.LetterWords == 0 || line.Credit >= 0 || line.Has(LineTraits.Address);
        return mayBe && line.Words <= LongestItem && !isOfPage
            && !line.IsPublishers && !line.Has(LineTraits.EndsColon) && !isPerson && !(kinds[i] == SegmentKind.Byline && bylines.StandIn(line.Range));
    }
}
