using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Describes a name by its line, its place on the page, its neighbours and where else it stands.</summary>
internal static class AuthorFeatures
{
    private const int WordsAtOnce = 16;
    private const int NearCandidates = 20;
    private const int MostNames = 6;
    private const int BiographyReach = 12;

    public static void Describe(PageNames names, int index, ref Features features)
    {
        PageLines page = names.Page;
        PageLabels labels = names.Labels;
        AuthorCandidate candidate = names.Candidates[index];
        NamedPerson person = candidate.Person;
        int i = candidate.Line;
        ref readonly Line line = ref page.Lines[i];
        int zone = Zone(names, i);
        int led = !person.IsLed ? 0 : person.Kind == BylineKind.Author ? 1 : 2;
        int form = led > 0 ? 2 + led : (candidate.Shape & NameShape.Bare) != 0 ? 0 : (candidate.Shape & NameShape.Complete) != 0 ? 1 : 2;
        features.Add(0, 0);
        features.Add(1, form);
        features.Add(2, (form * 8) + zone);
        features.Add(3, (form * 2) + (person.IsKnown ? 1 : 0));
        if (Chars.IsCaseless(page.Text[person.Name.Start]))
            features.Add(50, (form * 2) + (person.IsKnown ? 1 : 0)); // no capitals show that it is a name
        features.Add(4, zone);
        features.Add(5, labels.Headline < 0 ? 20 : Math.Sign(i - labels.Headline) * Features.Step(Math.Abs(i - labels.Headline)));
        features.Add(6, zone >= 5 ? Features.Step(i - page.Run.End + 1) : -1);
        features.Add(7, Group(labels[i]));
        features.Add(8, (Group(labels[i]) * 8) + form);
        int byline = Math.Max(-6, Math.Min(4, (int)Math.Floor(labels.Bylines[i])));
        features.Add(36, byline);
        features.Add(37, (byline * 8) + form);
        features.Add(9, Math.Min(person.Words, 5));
        features.Add(10, Math.Min(candidate.Order, 3));
        features.Add(11, (Size(line) * 8) + form);
        features.Add(12, Math.Min(line.Repeats, 3));
        const PageTopic Telling = ~(PageTopic.Plain | PageTopic.Weekday | PageTopic.Month | PageTopic.Organization | PageTopic.By);
        features.AddBits(13, (int)(line.Topics & Telling));
        features.AddBits(14, (int)(line.Lead & Telling));
        const LineTraits Marks = LineTraits.EndsSentence | LineTraits.Pipe | LineTraits.Handle | LineTraits.AllCapitals | LineTraits.EndsBracket | LineTraits.StartsDash
            | LineTraits.Colon | LineTraits.EndsColon | LineTraits.StartsQuote | LineTraits.EndsQuote | LineTraits.Copyright | LineTraits.Slash;
        features.AddBits(15, (int)(line.Traits & Marks));
        features.Add(16, line.Credit < 0 ? 0 : line.Credit == line.Start ? 1 : 2);
        features.Add(17, line.Date.IsFound ? 1 : line.Tells(PageTopic.Published | PageTopic.Relative) ? 2 : 0);
        int first = i, last = i;
        while (first > 0 && first > i - MostNames && names.IsNameLine(first - 1))
            first--;
        while (last + 1 < page.Lines.Length && last < i + MostNames && names.IsNameLine(last + 1))
            last++;
        int before = Neighbour(page, labels, first - 1), after = Neighbour(page, labels, last + 1);
        features.Beside = -1;
        features.Add(20, before);
        features.Add(22, (before * 8) + form);
        features.Beside = 1;
        features.Add(21, after);
        features.Add(23, (after * 8) + form);
        features.Beside = -2;
        features.Add(24, Neighbour(page, labels, first - 2));
        features.Beside = 2;
        features.Add(25, Neighbour(page, labels, last + 2));
        features.Beside = 0;
        bool dated = line.Date.IsFound || before is 2 || after is 2;
        features.Add(26, (dated ? 1 : 0) + (form * 2));
        features.Add(27, (dated ? 1 : 0) + (zone * 2));
        features.Add(29, Math.Min(3, last - first) + (form * 4));
        features.Add(28, Math.Min(3, page.LongBefore[i]) * 4 + Math.Min(3, page.LongAfter[i]));

        bool biography = HasBiography(names, i, person.Name);
        bool mentioned = !biography && IsMentioned(page, person.Name);
        features.Add(30, mentioned ? 1 : 0);
        features.Add(31, (mentioned ? 1 : 0) + (form * 2));
        int small = SmallWords(page, person.Name);
        features.Add(33, small);
        features.Add(34, (small * 2) + (person.IsKnown ? 1 : 0));
        features.Add(32, biography ? 1 : 0);
        DescribeOthers(names, index, form, zone, ref features);
        bool apart = IsApart(names, index, first);
        features.Add(47, (apart ? 1 : 0) + (form * 2));
        features.Add(48, (apart ? 16 : 0) + after);
        features.Add(49, (apart ? 8 : 0) + zone);
    }

    /// <summary>Whether a line of a name stands above and not right above: where that is the byline, this is none.</summary>
    private static bool IsApart(PageNames names, int index, int first)
    {
        for (int k = index - 1; k >= Math.Max(0, index - NearCandidates); k--)
        {
            AuthorCandidate other = names.Candidates[k];
            if (other.Line < first && other.Line > names.Labels.Headline && (other.Shape & NameShape.Complete) != 0 && other.Person.Kind == BylineKind.Author)
                return true;
        }

        return false;
    }

    /// <summary>What other names there are, and where else this one stands.</summary>
    private static void DescribeOthers(PageNames names, int index, int form, int zone, ref Features features)
    {
        PageLines page = names.Page;
        List<AuthorCandidate> candidates = names.Candidates;
        AuthorCandidate candidate = candidates[index];
        TextRange range = candidate.Person.Name;
        ReadOnlySpan<char> name = page.Text.AsSpan(range.Start, range.Length);
        bool twinAbove = false, twinBelow = false, ledTwin = false, ledAbove = false, ledElsewhere = false;
        int crowd = 0;
        for (int k = Math.Max(0, index - NearCandidates); k < Math.Min(candidates.Count, index + NearCandidates); k++)
        {
            AuthorCandidate other = candidates[k];
            if (other.Line == candidate.Line)
                continue;
            bool led = other.Person.IsLed && other.Person.Kind == BylineKind.Author;
            TextRange at = other.Person.Name;
            if (at.Length == range.Length && page.Text.AsSpan(at.Start, at.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                twinAbove |= k < index;
                twinBelow |= k > index;
                ledTwin |= led;
                continue;
            }

            ledAbove |= led && k < index;
            ledElsewhere |= led;
            crowd += Math.Abs(other.Line - candidate.Line) <= 6 ? 1 : 0;
        }

        features.Add(40, (twinAbove ? 1 : 0) + (twinBelow ? 2 : 0));
        features.Add(41, ledTwin ? 1 : 0);
        features.Add(42, (ledAbove ? 1 : 0) + (form * 2));
        features.Add(43, (ledElsewhere ? 1 : 0) + (form * 2));
        features.Add(44, Math.Min(crowd, 4));
        features.Add(45, (Math.Min(crowd, 4) * 8) + zone);
        features.Add(46, Math.Min(index, 4));
    }

    /// <summary>Where a line stands: 0 above the headline, 1 below it, 2 to 4 in the body, 5 to 7 below it.</summary>
    private static int Zone(PageNames names, int i)
    {
        int above = names.BodyAbove(i), below = names.BodyBelow(i);
        if (above == 0)
            return i < names.Labels.Headline ? 0 : 1;
        if (below > 0)
            return above <= 2 ? 2 : below <= 2 ? 4 : 3;
        return names.Page.LongBefore[i] <= 3 ? 5 : i < names.Page.Run.End + 12 ? 6 : 7;
    }

    /// <summary>Labels that say much the same of a name.</summary>
    private static int Group(LineLabel label) => label switch
    {
        LineLabel.Body or LineLabel.Subheading => 0,
        LineLabel.Caption or LineLabel.Credit => 1,
        LineLabel.Author or LineLabel.Bio => 2,
        LineLabel.Date => 3,
        LineLabel.Headline or LineLabel.Deck => 4,
        _ => 5,
    };

    private static int Size(in Line line) => line.Words <= 3 ? 0 : line.Words <= 7 ? 1 : line.Words <= 15 ? 2 : 3;

    /// <summary>What stands beside a name: the first that fits.</summary>
    private static int Neighbour(PageLines page, PageLabels labels, int i)
    {
        if (i < 0 || i >= page.Lines.Length)
            return 0;
        ref readonly Line line = ref page.Lines[i];
        if (i == labels.Headline)
            return 1;
        if (line.Date.IsFound && line.Words <= 14)
            return 2;
        if (page.IsLong[i])
            return labels[i] is LineLabel.Body ? 3 : labels[i] is LineLabel.Deck ? 4 : 5;
        if (labels[i] is LineLabel.Caption or LineLabel.Credit)
            return 6;
        if ((line.Whole & PageTopic.By) != 0)
            return 7;
        if (line.Tells(PageTopic.Published | PageTopic.Updated | PageTopic.Relative | PageTopic.ReadTime) && line.Words <= 14)
            return 8;
        if (line.Tells(PageTopic.Role) && line.Words <= 8)
            return 9;
        if (line.Has(LineTraits.Handle))
            return 10;
        if ((line.Lead & (PageTopic.Share | PageTopic.Comments | PageTopic.Navigation)) != 0)
            return 11;
        if ((line.Lead & (PageTopic.Related | PageTopic.Media | PageTopic.Tags | PageTopic.Advert | PageTopic.Subscribe)) != 0)
            return 12;
        if ((line.Name & NameShape.Bare) != 0)
            return 13;
        return labels[i] is LineLabel.Deck ? 4 : line.Words <= 6 ? 14 : 15;
    }

    /// <summary>Whether a line nearby or below the body tells of the name's work and schooling.</summary>
    public static bool HasBiography(PageNames names, int line, TextRange range)
    {
        PageLines page = names.Page;
        ReadOnlySpan<char> name = page.Text.AsSpan(range.Start, range.Length);
        for (int k = Math.Max(0, line - 3); k < Math.Min(page.Lines.Length, line + 4); k++)
        {
            if (k != line && BeginsBiography(page, k, name))
                return true;
        }

        for (int k = Math.Min(page.Run.End, names.BodyEnd); k < Math.Min(page.Lines.Length, page.Run.End + BiographyReach); k++)
        {
            if (k != line && BeginsBiography(page, k, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether the body's running text has the last word of a name, so that somebody of this name is talked about.</summary>
    public static bool IsMentioned(PageLines page, TextRange name)
    {
        uint last = 0;
        Span<Word> words = stackalloc Word[WordsAtOnce];
        WordScanner scanner = new(page.Text.AsSpan(0, name.End), name.Start);
        for (int found; (found = scanner.Read(words)) > 0;)
        {
            foreach (Word word in words.Slice(0, found))
                last = word.Length >= PageLines.ShortestContentWord ? word.Hash : last;
        }

        return last != 0 && page.SaidWords.Contains(last);
    }

    /// <summary>Whether the page writes words of a name in small letters too: the first, 1; another, 2.</summary>
    public static int SmallWords(PageLines page, TextRange name)
    {
        int small = 0, at = 0;
        Span<Word> words = stackalloc Word[WordsAtOnce];
        WordScanner scanner = new(page.Text.AsSpan(0, name.End), name.Start);
        for (int found; (found = scanner.Read(words)) > 0; at += found)
        {
            for (int i = 0; i < found; i++)
            {
                if (words[i].IsCapitalized && words[i].Length > 2 && page.SmallWords.Contains(words[i].Hash))
                    small |= at + i == 0 ? 1 : 2;
            }
        }

        return small;
    }

    private static bool BeginsBiography(PageLines page, int i, ReadOnlySpan<char> name)
    {
        ref readonly Line line = ref page.Lines[i];
        return line.Words >= 6 && line.Length > name.Length && line.Tells(PageTopic.About | PageTopic.Role)
            && page.Text.AsSpan(line.Start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
