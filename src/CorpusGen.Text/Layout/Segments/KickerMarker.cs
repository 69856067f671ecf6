using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Takes a few words right above the headline that are no label of the page for the section or series.</summary>
internal static class KickerMarker
{
    private const int LongestKicker = 7;

    public static void Mark(PageLines page, SegmentKind[] kinds)
    {
        for (int k = 0; k < kinds.Length; k++)
        {
            if (kinds[k] == SegmentKind.Kicker && (page.Lines[k].Has(LineTraits.EndsSentence) || page.Lines[k].Tells(PageTopic.Notice)))
                kinds[k] = SegmentKind.Boilerplate;
        }

        int i = Array.IndexOf(kinds, SegmentKind.Headline) - 1;
        if (i >= 0 && page.Lines[i].Part == StatedPart.Label)
            i--;
        if (i < 0 || kinds[i] != SegmentKind.Boilerplate)
            return;
        ref readonly Line line = ref page.Lines[i];
        bool label = line.BoilerplateWords > 0 || line.Tells(PageTopic.Notice | PageTopic.Relative) || line.Date.IsFound || line.Has(LineTraits.Arrow | LineTraits.Address | LineTraits.Copyright);
        if (!label && line.LetterWords > 0 && line.Words <= LongestKicker && line.Repeats == 1)
            kinds[i] = SegmentKind.Kicker;
    }
}
