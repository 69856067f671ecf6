using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Finds the names of speakers in the front matter that are nobody's: neither the text nor a stated quotation has them.</summary>
internal static class UnmetNames
{
    public static IEnumerable<Finding> Find(FrontMatter stated, string text)
    {
        if (stated.Speakers.Count == 0)
            yield break;
        TextWords words = new(text, stated.End);
        HashSet<string> quoted = new(stated.Quotations.Select(quotation => quotation.Speaker).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (StatedSpeaker speaker in stated.Speakers)
        {
            List<Fact> unmet = speaker.Aliases.FindAll(alias => !IsMet(alias));

            // A name that the text lacks is what aliases are for, but then it must have one of those.
            if (unmet.Count == speaker.Aliases.Count && !IsMet(speaker.Name))
                unmet = [speaker.Name];
            foreach (Fact name in unmet)
                yield return new Finding(RuleId.UnmetOverride, name.Range!.Value, [$"the text has no '{name.Text}'; write the name as the text does"]);
        }

        bool IsMet(Fact name) => quoted.Contains(name.Text) || words.Has(name.Text);
    }
}
