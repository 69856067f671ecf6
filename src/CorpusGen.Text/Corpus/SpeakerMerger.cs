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

        List<List<NamedSpeaker>> forms = Forms(named);
        MergedSpeaker[] merged = [.. forms.Select(Merge)];
        string[] names = Array.ConvertAll(merged, speaker => speaker.Name);
        int[] order = [.. Enumerable.Range(0, merged.Length)];
        Array.Sort(names, order, StringComparer.Ordinal); // no two have one name
        for (int i = 0; i < order.Length; i++)
            forms[order[i]][0].Same.Place = i;
        places = Array.ConvertAll(speakersOf, speakers => Array.ConvertAll(speakers, speaker => speaker.Same.Place));
        return new EquatableArray<MergedSpeaker>(Array.ConvertAll(order, i => merged[i]));
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

    private static void JoinSurname(NamedSpeaker person, List<NamedSpeaker> full)
    {
        if (full.All(one => one.Same == full[0].Same) && AreApart([.. full, person]) && ArePublished(person, full))
            person.Same = full[0].Same;
    }

    /// <summary>Whether each outlet that quotes a person quotes one of some others too.</summary>
    private static bool ArePublished(NamedSpeaker person, List<NamedSpeaker> others)
    {
        FewStrings publishers = person.Publishers;
        for (int i = 0; i < publishers.Count; i++)
        {
            string publisher = publishers[i];
            if (!others.Exists(one => one.Publishers.Contains(publisher)))
                return false;
        }

        return true;
    }

    private static void JoinAcronyms(NamedSpeaker[] named)
    {
        Dictionary<string, List<NamedSpeaker>> byAcronym = new(StringComparer.Ordinal);
        foreach (NamedSpeaker speaker in named)
        {
            if (speaker.Kind != SpeakerKind.Organization || IsAcronym(speaker.Shown))
                continue;
            FewStrings spellings = speaker.Spellings;
            for (int i = 0; i < spellings.Count; i++)
            {
                if (!IsAcronym(spellings[i]))
                    continue;
                if (!byAcronym.TryGetValue(spellings[i], out List<NamedSpeaker>? of))
                    byAcronym.Add(spellings[i], of = []);
                of.Add(speaker);
            }
        }

        foreach (NamedSpeaker speaker in named)
        {
            if (IsAcronym(speaker.Shown) && byAcronym.TryGetValue(speaker.Shown, out List<NamedSpeaker>? full) && full.Count == 1 && AreApart([full[0], speaker]))
                speaker.Same = full[0];
        }
    }

    /// <summary>Whether no article quotes two of them: its reader has told those apart.</summary>
    private static bool AreApart(List<NamedSpeaker> speakers)
    {
        HashSet<int> articles = [];
        return speakers.All(speaker => speaker.Articles.All(articles.Add));
    }

    private static bool IsAcronym(string name)
    {
        if (name.Length is < 2 or > 6)
            return false;
        foreach (char c in name)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static MergedSpeaker Merge(List<NamedSpeaker> same)
    {
        // The name that most articles give; a surname or an acronym only where there is no other.
        string name = same.Count == 1 ? same[0].Shown : same
            .OrderByDescending(speaker => speaker.IsStated)
            .ThenByDescending(speaker => speaker.Name.IsFull)
            .ThenByDescending(speaker => speaker.Articles.Count)
            .ThenByDescending(speaker => speaker.Name.Key.Length)
            .First().Shown;
        return new MergedSpeaker(name, same[0].Same.Kind, Aliases(name, same));
    }

    private static EquatableArray<string> Aliases(string name, List<NamedSpeaker> same)
    {
        // Most speakers have one name, and all are merged anew at an edit that changes who is quoted.
        if (same.Count == 1 && same[0].Spellings.Count == 1)
            return [];
        FewStrings aliases = default;
        foreach (NamedSpeaker speaker in same)
        {
            FewStrings spellings = speaker.Spellings;
            for (int i = 0; i < spellings.Count; i++)
            {
                if (spellings[i] != name)
                    aliases.Add(spellings[i]);
            }
        }

        string[] sorted = new string[aliases.Count];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = aliases[i];
        Array.Sort(sorted, StringComparer.Ordinal);
        return new EquatableArray<string>(sorted);
    }
}
