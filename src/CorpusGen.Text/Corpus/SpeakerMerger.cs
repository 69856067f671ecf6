using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>
/// Tells which speakers of several articles are the same. In doubt they are two: a speaker too many can be joined in
/// the front matter, words in a stranger's mouth are an error.
/// </summary>
public static class SpeakerMerger
{
    /// <summary>
    /// The same are, of all articles and whatever their order:
    /// <list type="number">
    /// <item>names that differ in case, accents, full stops and titles alone;</item>
    /// <item>persons of the same first name and surname, unless the words between contradict each other anywhere
    /// ("Ana R. Costa", "Ana M. Costa": then not even "Ana Costa" is one of them), a suffix does, or one article
    /// quotes two of them;</item>
    /// <item>a surname alone and the only full name in the corpus that carries it, when every outlet that quotes the
    /// surname quotes the full name too, and no article quotes both;</item>
    /// <item>an acronym and the only organisation for which an article gives it, when no article quotes both.</item>
    /// </list>
    /// A shared surname makes nobody the same, nor does a first name alone. Descriptions without a name ("officials",
    /// "spokesman") are one speaker for each wording.
    /// </summary>
    /// <param name="articles">The speakers of each article.</param>
    /// <param name="places">For each article, and each of its speakers, the place of the merged one.</param>
    /// <returns>The merged speakers, sorted by name.</returns>
    public static EquatableArray<MergedSpeaker> Merge(IReadOnlyList<ArticleSpeakers> articles, out int[][] places)
    {
        NamedSpeaker[][] speakersOf = new NamedSpeaker[articles.Count][];
        List<NamedSpeaker> named = ReadNames(articles, speakersOf);
        List<NamedSpeaker> persons = [.. named.Where(speaker => speaker.Kind == SpeakerKind.Person)];
        JoinShortForms(persons);
        JoinSurnames(persons);
        JoinAcronyms(named);

        List<(NamedSpeaker Same, MergedSpeaker Speaker)> merged = [.. Forms(named)
            .Select(forms => (forms[0].Same, Speaker: Merge(forms)))
            .OrderBy(entry => entry.Speaker.Name, StringComparer.Ordinal)];
        for (int i = 0; i < merged.Count; i++)
            merged[i].Same.Place = i;
        places = Array.ConvertAll(speakersOf, speakers => Array.ConvertAll(speakers, speaker => speaker.Same.Place));
        return merged.Select(entry => entry.Speaker).ToEquatableArray();
    }

    /// <summary>The names of each speaker, in the order of their first.</summary>
    private static List<List<NamedSpeaker>> Forms(List<NamedSpeaker> named)
    {
        List<List<NamedSpeaker>> all = [];
        foreach (NamedSpeaker speaker in named)
        {
            if (speaker.Same.Place < 0)
            {
                speaker.Same.Place = all.Count;
                all.Add([]);
            }

            all[speaker.Same.Place].Add(speaker);
        }

        return all;
    }

    private static List<NamedSpeaker> ReadNames(IReadOnlyList<ArticleSpeakers> articles, NamedSpeaker[][] speakersOf)
    {
        Dictionary<string, NamedSpeaker> byKey = new(StringComparer.Ordinal);
        Dictionary<string, NamedSpeaker> bySpelling = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            EquatableArray<SpeakerModel> speakers = articles[i].Speakers;
            speakersOf[i] = new NamedSpeaker[speakers.Count];
            for (int j = 0; j < speakers.Count; j++)
            {
                if (!bySpelling.TryGetValue(speakers[j].Name, out NamedSpeaker? named))
                {
                    ComparableName name = ComparableName.Of(speakers[j].Name);

                    // A name without a letter is one only with itself.
                    string key = name.Key.Length > 0 ? name.Key : speakers[j].Name;
                    if (!byKey.TryGetValue(key, out named))
                    {
                        named = new NamedSpeaker(name);
                        named.Same = named;
                        byKey.Add(key, named);
                    }

                    bySpelling.Add(speakers[j].Name, named);
                }

                named.Add(speakers[j], i, articles[i].Publisher);
                speakersOf[i][j] = named;
            }
        }

        return [.. byKey.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];
    }

    private static void JoinShortForms(List<NamedSpeaker> persons)
    {
        foreach (var same in persons.Where(person => person.Name.IsFull).GroupBy(person => (person.Name.Parts[0], person.Name.Surname, person.Name.Suffix)))
        {
            List<NamedSpeaker> forms = [.. same.OrderByDescending(person => person.Name.Parts.Count).ThenByDescending(person => person.Name.Key.Length)];
            if (forms.Count == 1 || !forms.All(form => form.Name.IsShortFormOf(forms[0].Name)) || !AreApart(forms))
                continue;
            foreach (NamedSpeaker form in forms)
                form.Same = forms[0];
        }
    }

    private static void JoinSurnames(List<NamedSpeaker> persons)
    {
        ILookup<string, NamedSpeaker> bySurname = persons.Where(person => person.Name.IsFull).ToLookup(person => person.Name.Surname, StringComparer.Ordinal);
        foreach (NamedSpeaker person in persons.Where(person => person.Name.IsSurname))
        {
            List<NamedSpeaker> full = [.. bySurname[person.Name.Surname]];
            if (full.Select(one => one.Same).Distinct().Count() == 1
                && AreApart([.. full, person])
                && person.Publishers.All(publisher => full.Any(one => one.Publishers.Contains(publisher))))
            {
                person.Same = full[0].Same;
            }
        }
    }

    private static void JoinAcronyms(List<NamedSpeaker> named)
    {
        ILookup<string, NamedSpeaker> byAcronym = named
            .Where(speaker => speaker.Kind == SpeakerKind.Organization && !IsAcronym(speaker.Shown))
            .SelectMany(speaker => speaker.Spellings.Where(IsAcronym), (speaker, acronym) => (speaker, acronym))
            .ToLookup(pair => pair.acronym, pair => pair.speaker, StringComparer.Ordinal);
        foreach (NamedSpeaker speaker in named.Where(speaker => IsAcronym(speaker.Shown)))
        {
            List<NamedSpeaker> full = [.. byAcronym[speaker.Shown].Where(one => one != speaker)];
            if (full.Count == 1 && AreApart([full[0], speaker]))
                speaker.Same = full[0];
        }
    }

    /// <summary>Whether no article quotes two of them: its reader has told those apart.</summary>
    private static bool AreApart(List<NamedSpeaker> speakers)
    {
        HashSet<int> articles = [];
        return speakers.All(speaker => speaker.Articles.All(articles.Add));
    }

    private static bool IsAcronym(string name) => name.Length is > 1 and <= 6 && name.All(char.IsUpper);

    private static MergedSpeaker Merge(List<NamedSpeaker> same)
    {
        // The name that most articles give; a surname or an acronym only where there is no other. Most speakers have one name,
        // and all are merged anew at an edit that changes who is quoted.
        string name = same.Count == 1 ? same[0].Shown : same
            .OrderByDescending(speaker => speaker.IsStated)
            .ThenByDescending(speaker => speaker.Name.IsFull)
            .ThenByDescending(speaker => speaker.Articles.Count)
            .ThenByDescending(speaker => speaker.Name.Key.Length)
            .First().Shown;
        EquatableArray<string> aliases = same.Count == 1 && same[0].Spellings.Count == 1 ? [] : same
            .SelectMany(speaker => speaker.Spellings)
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alias => alias, StringComparer.Ordinal)
            .ToEquatableArray();
        return new MergedSpeaker(name, same[0].Same.Kind, aliases);
    }
}
