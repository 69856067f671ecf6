using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>Tells which speakers of several articles are the same.</summary>
public static class SpeakerMerger
{
    /// <summary>
    /// Speakers of the same name, in any case, are the same; a shared surname makes nobody the same.
    /// </summary>
    /// <param name="articles">The speakers of each article.</param>
    /// <param name="places">For each article, and each of its speakers, the place of the merged one.</param>
    /// <returns>The merged speakers, sorted by name.</returns>
    public static EquatableArray<MergedSpeaker> Merge(IReadOnlyList<EquatableArray<SpeakerModel>> articles, out int[][] places)
    {
        // The spelling that sorts last has the fewest capitals: "Reuters" rather than "REUTERS".
        SortedDictionary<string, List<SpeakerModel>> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (SpeakerModel speaker in articles.SelectMany(speakers => speakers))
        {
            if (!byName.TryGetValue(speaker.Name, out List<SpeakerModel>? same))
                byName.Add(speaker.Name, same = []);
            same.Add(speaker);
        }

        MergedSpeaker[] merged = byName.Values
            .Select(same => (Name: same.Select(speaker => speaker.Name).OrderBy(name => name, StringComparer.Ordinal).Last(), Same: same))
            .Select(entry => new MergedSpeaker(
                entry.Name,
                entry.Same[0].Kind,
                entry.Same
                    .SelectMany(speaker => speaker.Aliases)
                    .Concat(entry.Same.Select(speaker => speaker.Name))
                    .Where(alias => alias != entry.Name)
                    .Distinct(StringComparer.Ordinal)
                    .OrderBy(alias => alias, StringComparer.Ordinal)
                    .ToEquatableArray()))
            .OrderBy(speaker => speaker.Name, StringComparer.Ordinal)
            .ToArray();

        Dictionary<string, int> place = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < merged.Length; i++)
            place.Add(merged[i].Name, i);
        places = articles.Select(speakers => speakers.Select(speaker => place[speaker.Name]).ToArray()).ToArray();
        return merged.ToEquatableArray();
    }
}
