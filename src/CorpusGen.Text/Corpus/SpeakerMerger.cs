using CorpusGen.Text.Model;

namespace CorpusGen.Text.Corpus;

/// <summary>
/// Tells which speakers of several articles are the same. In doubt they are two: a speaker too many can be joined in
/// the front matter, words in a stranger's mouth are an error. Names that the last articles had are not read again; what it gives
/// depends on the articles alone. Not for several threads at once.
/// </summary>
public sealed class SpeakerMerger
{
    private Dictionary<string, ComparableName> _names = new(StringComparer.Ordinal);

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
    public EquatableArray<MergedSpeaker> Merge(IReadOnlyList<ArticleSpeakers> articles, out int[][] places)
    {
        NamedSpeaker[][] speakersOf = new NamedSpeaker[articles.Count][];
        NamedSpeaker[] named = ReadNames(articles, speakersOf);
        JoinPersons(named);
        JoinAcronyms(named);

        (NamedSpeaker Same, MergedSpeaker Speaker)[] merged = [.. Forms(named).Select(forms => (forms[0].Same, Merge(forms)))];
        Array.Sort(Array.ConvertAll(merged, entry => entry.Speaker.Name), merged, StringComparer.Ordinal); // no two have one name
        for (int i = 0; i < merged.Length; i++)
            merged[i].Same.Place = i;
        places = Array.ConvertAll(speakersOf, speakers => Array.ConvertAll(speakers, speaker => speaker.Same.Place));
        return new EquatableArray<MergedSpeaker>(Array.ConvertAll(merged, entry => entry.Speaker));
    }

    /// <summary>The names of each speaker, in the order of their first.</summary>
    private static List<List<NamedSpeaker>> Forms(NamedSpeaker[] named)
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

    private NamedSpeaker[] ReadNames(IReadOnlyList<ArticleSpeakers> articles, NamedSpeaker[][] speakersOf)
    {
        Dictionary<string, NamedSpeaker> byKey = new(StringComparer.Ordinal);
        Dictionary<string, NamedSpeaker> bySpelling = new(_names.Count, StringComparer.Ordinal);
        Dictionary<string, ComparableName> names = new(_names.Count, StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            EquatableArray<SpeakerModel> speakers = articles[i].Speakers;
            speakersOf[i] = new NamedSpeaker[speakers.Count];
            for (int j = 0; j < speakers.Count; j++)
            {
                if (!bySpelling.TryGetValue(speakers[j].Name, out NamedSpeaker? one))
                {
                    if (!_names.TryGetValue(speakers[j].Name, out ComparableName? name))
                        name = ComparableName.Of(speakers[j].Name);
                    names.Add(speakers[j].Name, name);

                    // A name without a letter is one only with itself.
                    string key = name.Key.Length > 0 ? name.Key : speakers[j].Name;
                    if (!byKey.TryGetValue(key, out one))
                    {
                        one = new NamedSpeaker(name);
                        one.Same = one;
                        byKey.Add(key, one);
                    }

                    bySpelling.Add(speakers[j].Name, one);
                }

                one.Add(speakers[j], i, articles[i].Publisher);
                speakersOf[i][j] = one;
            }
        }

        _names = names;
        string[] keys = [.. byKey.Keys];
        NamedSpeaker[] named = [.. byKey.Values];
        Array.Sort(keys, named, StringComparer.Ordinal);
        return named;
    }

    private static void JoinPersons(NamedSpeaker[] named)
    {
        Dictionary<string, List<NamedSpeaker>> bySurname = new(StringComparer.Ordinal);
        foreach (NamedSpeaker person in named)
        {
            if (person.Kind != SpeakerKind.Person || !person.Name.IsFull)
                continue;
            if (!bySurname.TryGetValue(person.Name.Surname, out List<NamedSpeaker>? same))
                bySurname.Add(person.Name.Surname, same = []);
            same.Add(person);
        }

        foreach (List<NamedSpeaker> persons in bySurname.Values)
        {
            if (persons.Count > 1)
                JoinShortForms(persons);
        }

        foreach (NamedSpeaker person in named)
        {
            if (person.Kind == SpeakerKind.Person && person.Name.IsSurname && bySurname.TryGetValue(person.Name.Surname, out List<NamedSpeaker>? full))
                JoinSurname(person, full);
        }
    }

    /// <param name="persons">All of one surname.</param>
    private static void JoinShortForms(List<NamedSpeaker> persons)
    {
        foreach (var same in persons.GroupBy(person => (person.Name.Parts[0], person.Name.Suffix)))
        {
            List<NamedSpeaker> forms = [.. same.OrderByDescending(person => person.Name.Parts.Count).ThenByDescending(person => person.Name.Key.Length)];
            if (forms.Count == 1 || !forms.All(form => form.Name.IsShortFormOf(forms[0].Name)) || !AreApart(forms))
                continue;
            foreach (NamedSpeaker form in forms)
                form.Same = forms[0];
        }
    }

    /// <param name="full">All of that surname.</param>
    private static void JoinSurname(NamedSpeaker person, List<NamedSpeaker> full)
    {
        if (full.All(one => one.Same == full[0].Same)
            && AreApart([.. full, person])
            && person.Publishers.ToArray().All(publisher => full.Exists(one => one.Publishers.Contains(publisher))))
        {
            person.Same = full[0].Same;
        }
    }

    private static void JoinAcronyms(NamedSpeaker[] named)
    {
        ILookup<string, NamedSpeaker> byAcronym = named
            .Where(speaker => speaker.Kind == SpeakerKind.Organization && !IsAcronym(speaker.Shown))
            .SelectMany(speaker => speaker.Spellings.ToArray().Where(IsAcronym), (speaker, acronym) => (speaker, acronym))
            .ToLookup(pair => pair.acronym, pair => pair.speaker, StringComparer.Ordinal);
        foreach (NamedSpeaker speaker in named.Where(speaker => IsAcronym(speaker.Shown)))
        {
            List<NamedSpeaker> full = [.. byAcronym[speaker.Shown]];
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
        string[] spellings = same.Count == 1
            ? same[0].Spellings.ToArray()
            : [.. same.SelectMany(speaker => speaker.Spellings.ToArray()).Distinct(StringComparer.Ordinal)];
        string[] aliases = Array.FindAll(spellings, spelling => spelling != name);
        Array.Sort(aliases, StringComparer.Ordinal);
        return new MergedSpeaker(name, same[0].Same.Kind, new EquatableArray<string>(aliases));
    }
}
