using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Finds the names on a page that may be authors' and tells by learned weights which are.</summary>
internal static class AuthorFinder
{
    private const int LongestLine = 40;
    private const int NearHeadline = 6;
    private const int NearCandidates = 20;

    /// <summary>No page of one article names more people in short lines.</summary>
    private const int MostCandidates = 1000;

    /// <summary>All names outside running text, with agencies and contributors, in the order of the text.</summary>
    public static List<AuthorCandidate> Candidates(PageLines page, PageLabels labels)
    {
        List<AuthorCandidate> candidates = [];
        PageWords words = page.Scratch;
        NameList names = new();
        for (int i = 0; i < page.Lines.Length && candidates.Count < MostCandidates; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            bool led = (line.Lead & (PageTopic.By | PageTopic.Contributor)) != 0 && line.Words <= LongestLine;
            if (i == labels.Headline || !led && line.Name == NameShape.None)
                continue;
            bool dateFirst = line.Date.IsFound && line.Date.Start - line.Start < 4;
            TextRange range = dateFirst ? new TextRange(line.Date.End, line.End) : line.Range;
            words.Read(page.Text, range);
            NameReader.Read(page.Text, words, line.Date.IsFound && !dateFirst ? line.Date.Start : line.End, names);
            for (int k = 0; k < names.People.Count; k++)
                candidates.Add(new AuthorCandidate(i, k, names.Shape, names.People[k]));
        }

        return candidates;
    }

    /// <summary>The authors, agencies and contributors among the names.</summary>
    public static List<AuthorCandidate> Find(PageLines page, PageLabels labels, PageModel model)
    {
        List<AuthorCandidate> candidates = Candidates(page, labels);
        List<AuthorCandidate> found = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            AuthorCandidate candidate = candidates[i];
            bool right = candidate.Person.Kind switch
            {
                BylineKind.Author or BylineKind.Contributor => Score(page, labels, candidates, i, model) > 0,
                BylineKind.Agency => IsAgency(page, labels, candidate),
                _ => false,
            };
            if (right)
                found.Add(candidate);
        }

        return found;
    }

    /// <summary>Why a name that was found is an author's, a contributor's or an agency's.</summary>
    public static Evidence Explain(PageLines page, PageLabels labels, AuthorCandidate author, PageModel model)
    {
        if (author.Person.Kind == BylineKind.Agency)
            return Evidence.OfRule("agency beside the body");
        List<AuthorCandidate> candidates = Candidates(page, labels);
        int index = candidates.IndexOf(author);
        Features features = new(new int[Features.Most], PageModel.ScoreSize, new FeatureNotes());
        Describe(page, labels, candidates, index, ref features);
        float prior = Prior(page, labels, author);
        return new Evidence(
            "author finder",
            "no author",
            prior + PageModel.Score(model.Author, features.Places),
            features.Reasons(model.Author, [], prior));
    }

    /// <summary>An agency is credited in a byline, beside a date, or alone on a short line near the body's ends.</summary>
    private static bool IsAgency(PageLines page, PageLabels labels, AuthorCandidate candidate)
    {
        int i = candidate.Line;
        if (labels[i] is LineLabel.Author or LineLabel.Date)
            return true;
        if ((page.Lines[i].Whole & PageTopic.Agency) != 0 && i > labels.Headline && i <= labels.Headline + NearHeadline)
            return true;
        if (page.Run.Holds(i) || labels[i] is LineLabel.Body or LineLabel.Subheading or LineLabel.Deck)
            return false;
        bool near = i < page.Run.First || i < page.Run.End + 3;
        return near && (candidate.Person.IsLed || page.Lines[i].Words <= 5) && (page.Lines[i].Lead & PageTopic.Credit) == 0;
    }

    /// <summary>Above 0, the name is an author's.</summary>
    private static float Score(PageLines page, PageLabels labels, List<AuthorCandidate> candidates, int index, PageModel model)
    {
        Span<int> places = stackalloc int[Features.Most];
        Features features = new(places, PageModel.ScoreSize);
        Describe(page, labels, candidates, index, ref features);
        return Prior(page, labels, candidates[index]) + PageModel.Score(model.Author, features.Places);
    }

    /// <summary>
    /// What is known of bylines before any was seen: "By" and a name, or a lone name near the headline or a date. Learning
    /// only corrects it, as a hundred pages are few.
    /// </summary>
    public static float Prior(PageLines page, PageLabels labels, AuthorCandidate candidate)
    {
        NamedPerson person = candidate.Person;
        ref readonly Line line = ref page.Lines[candidate.Line];
        int fromHeadline = labels.Headline < 0 ? 0 : candidate.Line - labels.Headline;
        bool near = fromHeadline is >= -4 and <= 8 && candidate.Line <= page.Run.First + 2;
        bool beside = IsDate(page, candidate.Line - 1) || IsDate(page, candidate.Line + 1) || line.Date.IsFound || line.Tells(PageTopic.Published);
        float prior = -2.5f;
        if (person.IsLed && person.Kind == BylineKind.Author && line.Words <= 16)
            prior += near ? 5 : 2;
        if ((candidate.Shape & NameShape.Bare) != 0 && person.IsKnown)
            prior += 1;
        if (person.IsKnown)
            prior += 0.5f;
        if (near)
            prior += 1;
        if (beside)
            prior += 1;
        if (person.Role is not null && line.Words <= 12)
            prior += 1;
        if ((candidate.Shape & NameShape.Bare) != 0 && near && beside)
            prior += 1;
        if (!person.IsLed && IsMentioned(page, person.Name, candidate.Line))
            prior -= 2;
        if (HasBiography(page, candidate.Line, page.Text.AsSpan(person.Name.Start, person.Name.Length)))
            prior += 4;
        if (line.Has(LineTraits.Copyright))
            prior -= 3;
        if (line.Tells(PageTopic.Credit) || labels[candidate.Line] is LineLabel.Caption or LineLabel.Credit)
            prior -= 2;
        return prior;
    }

    public static void Describe(PageLines page, PageLabels labels, List<AuthorCandidate> candidates, int index, ref Features features)
    {
        AuthorCandidate candidate = candidates[index];
        NamedPerson person = candidate.Person;
        int i = candidate.Line;
        ref readonly Line line = ref page.Lines[i];
        MainRun run = page.Run;
        int zone = run.IsEmpty ? 3 : i < run.First ? 0 : i < run.End ? 1 : 2;
        int label = Group(labels[i]);
        int bare = (candidate.Shape & NameShape.Bare) != 0 ? 1 : 0;
        int led = person.IsLed ? 1 : 0;
        int known = person.IsKnown ? 1 : 0;
        int fromHeadline = labels.Headline < 0 ? -99 : i - labels.Headline;
        int near = fromHeadline == -99 ? 20 : fromHeadline < 0 ? -Features.Step(-fromHeadline) : Features.Step(fromHeadline);
        features.Add(0, 0);
        features.Add(1, (label * 4) + zone);
        features.Add(2, label);
        features.Add(3, (led * 4) + zone);
        features.Add(4, (((led * 2) + bare) * 2) + known);
        features.Add(5, ((((led * 2) + bare) * 2) + known) * 4 + zone);
        features.Add(6, near);
        features.Add(7, (near * 2) + led);
        features.Add(8, zone == 2 ? Features.Step(i - run.End + 1) : -1);
        features.Add(9, zone == 0 ? Features.Step(run.First - i) : -1);
        features.Add(10, person.Words);
        features.Add(24, led);
        features.Add(37, (led * 2) + (line.Words <= person.Words + 2 ? 1 : 0));
        features.Add(38, led + bare + known);
        features.Add(25, bare);
        features.Add(26, known);
        features.Add(27, zone);
        features.Add(28, line.Words <= person.Words + 1 ? 1 : 0);
        features.Add(29, Math.Max(-2, Math.Min(6, fromHeadline)) * 4 + (led * 2) + known);
        features.Add(11, (person.Role is null ? 0 : 1) + (person.Organization is null ? 0 : 2));
        features.Add(12, ((person.Role is null ? 0 : 1) + (person.Organization is null ? 0 : 2)) * 4 + zone);
        features.Add(13, Math.Min(candidate.Order, 4));
        features.Add(14, (int)candidate.Shape);
        features.AddBits(15, (int)(line.Topics & ~PageTopic.Function));
        features.AddBits(16, (int)(line.Lead & ~PageTopic.Function));
        features.Add(17, line.Words <= 3 ? 0 : line.Words <= 7 ? 1 : line.Words <= 15 ? 2 : 3);
        features.Add(18, line.Date.IsFound ? 1 : 0);
        features.Add(19, Math.Min(line.Repeats, 3) * 4 + zone);
        features.AddBits(20, (int)(line.Traits & (LineTraits.EndsSentence | LineTraits.Pipe | LineTraits.Handle | LineTraits.Dash | LineTraits.AllCapitals | LineTraits.EndsBracket | LineTraits.StartsDash | LineTraits.Slash | LineTraits.Fused | LineTraits.Colon | LineTraits.StartsQuote | LineTraits.Comma | LineTraits.EndsColon)));
        features.Add(21, Math.Min(3, page.LongAfter[i]) * 8 + Math.Min(3, page.LongBefore[i]));
        int blockLines = BlockLines(page, i);
        features.Add(22, blockLines);
        features.Add(23, (Math.Min(line.Breaks, 3) * 8) + (led * 4) + zone);
        features.Beside = -1;
        Neighbour(page, labels, i - 1, 40, ref features);
        features.Beside = 1;
        Neighbour(page, labels, i + 1, 60, ref features);
        features.Beside = -2;
        Neighbour(page, labels, i - 2, 80, ref features);
        features.Beside = 2;
        Neighbour(page, labels, i + 2, 100, ref features);
        features.Beside = 0;

        (bool biography, int twin, bool mentioned) = Elsewhere(page, candidates, index);
        features.Add(30, biography ? 1 : 0);
        features.Add(31, twin);
        features.Add(32, (mentioned ? 1 : 0) + (led * 2) + (zone * 4));
        features.Add(39, (mentioned ? 1 : 0) + (led * 2));
        features.Add(51, (mentioned ? 1 : 0) + (known * 2) + (bare * 4) + (Math.Min(twin, 1) * 8));
        bool besideDate = IsDate(page, i - 1) || IsDate(page, i + 1) || line.Date.IsFound || line.Tells(PageTopic.Published | PageTopic.Updated);
        features.Add(52, (besideDate ? 1 : 0) + (bare * 2));
        features.Add(53, (besideDate ? 1 : 0) + (known * 2) + (mentioned ? 4 : 0));
        bool ledElsewhere = false, ledBefore = false;
        for (int k = Math.Max(0, index - NearCandidates); k < Math.Min(candidates.Count, index + NearCandidates); k++)
        {
            bool other = candidates[k].Person.IsLed && candidates[k].Person.Kind == BylineKind.Author && candidates[k].Line != i;
            ledElsewhere |= other;
            ledBefore |= other && k < index;
        }

        features.Add(33, (ledElsewhere ? 1 : 0) + (led * 2));
        features.Add(34, (ledBefore ? 1 : 0) + (led * 2));
        features.Add(35, Math.Min(index, 5));
        features.Add(36, (int)person.Kind);
    }

    private static bool IsDate(PageLines page, int i) =>
        i >= 0 && i < page.Lines.Length && page.Lines[i].Date.IsFound && page.Lines[i].Words <= 14;

    /// <summary>Labels that say much the same of a name beside them.</summary>
    private static int Group(LineLabel label) => label switch
    {
        LineLabel.Body or LineLabel.Subheading => 0,
        LineLabel.Caption or LineLabel.Credit => 1,
        LineLabel.Author or LineLabel.Bio => 2,
        LineLabel.Date => 3,
        LineLabel.Headline or LineLabel.Deck => 4,
        _ => 5,
    };

    private static int BlockLines(PageLines page, int i)
    {
        int lines = i - page.BlockStart[i] + 1;
        while (lines < 6 && i + 1 < page.Lines.Length && page.Lines[i + 1].Breaks == 1)
        {
            lines++;
            i++;
        }

        return Math.Min(lines, 6);
    }

    private static void Neighbour(PageLines page, PageLabels labels, int i, int template, ref Features features)
    {
        if (i < 0 || i >= page.Lines.Length)
        {
            features.Add(template, -1);
            return;
        }

        ref readonly Line line = ref page.Lines[i];
        features.Add(template, Group(labels[i]));
        features.Add(template + 1, (line.Date.IsFound ? 1 : 0) + (page.IsLong[i] ? 2 : 0));
        features.AddBits(template + 2, (int)(line.Whole & ~PageTopic.Function));
        features.AddBits(template + 3, (int)(line.Topics & (PageTopic.Role | PageTopic.About | PageTopic.Credit | PageTopic.Published | PageTopic.Updated | PageTopic.ReadTime | PageTopic.Related | PageTopic.Share | PageTopic.Organization | PageTopic.Relative)));
        features.Add(template + 4, (int)line.Name);
        features.Add(template + 5, line.Words <= 3 ? 0 : line.Words <= 9 ? 1 : line.Words <= 20 ? 2 : 3);
    }

    /// <summary>Whether a biography begins with the name, how many other candidates have it, and whether the body has its last word.</summary>
    private static (bool Biography, int Twins, bool Mentioned) Elsewhere(PageLines page, List<AuthorCandidate> candidates, int index)
    {
        TextRange range = candidates[index].Person.Name;
        ReadOnlySpan<char> name = page.Text.AsSpan(range.Start, range.Length);
        int twins = 0;
        for (int k = Math.Max(0, index - NearCandidates); k < Math.Min(candidates.Count, index + NearCandidates); k++)
        {
            TextRange other = candidates[k].Person.Name;
            if (k != index && other.Length == range.Length && page.Text.AsSpan(other.Start, other.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                twins++;
        }

        int line = candidates[index].Line;
        return (HasBiography(page, line, name), Math.Min(twins, 2), IsMentioned(page, range, line));
    }

    /// <summary>Whether a line nearby or below the body tells of the name's work and schooling.</summary>
    private static bool HasBiography(PageLines page, int line, ReadOnlySpan<char> name)
    {
        for (int k = Math.Max(0, line - 3); k < Math.Min(page.Lines.Length, line + 4); k++)
        {
            if (k != line && BeginsBiography(page, k, name))
                return true;
        }

        for (int k = page.Run.End; k < Math.Min(page.Lines.Length, page.Run.End + 12); k++)
        {
            if (k != line && BeginsBiography(page, k, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether the body has the last word of a name, apart from the name's own line.</summary>
    private static bool IsMentioned(PageLines page, TextRange name, int line)
    {
        uint last = 0;
        WordScanner words = new(page.Text.AsSpan(name.Start, name.Length));
        while (words.Next(out Word word))
            last = word.Length >= PageLines.ShortestContentWord ? word.Hash : last;
        return last != 0 && page.InRun(last) > (page.Run.Holds(line) ? 1 : 0);
    }

    private static bool BeginsBiography(PageLines page, int i, ReadOnlySpan<char> name)
    {
        ref readonly Line line = ref page.Lines[i];
        return line.Words >= 6 && line.Length > name.Length && line.Tells(PageTopic.About | PageTopic.Role)
            && page.Text.AsSpan(line.Start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
