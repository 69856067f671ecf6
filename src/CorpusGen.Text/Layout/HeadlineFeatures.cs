using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>Describes a line that may be the headline by its words, its neighbours, what else could be the title, and the story.</summary>
internal static class HeadlineFeatures
{
    /// <summary>No kicker has more words.</summary>
    public const int LongestKicker = 4;

    /// <summary>How many lines on both sides are looked at.</summary>
    public const int Reach = 3;

    /// <summary>No byline or date line has more words.</summary>
    private const int LongestFact = 16;
    private const int TitleReach = 6;
    private const int FarFromTitle = 4;
    private const int LeadParagraphs = 3;

    public static void Describe(PageLines page, int i, ref Features features)
    {
        ReadOnlySpan<Line> lines = page.Lines;
        ref readonly Line line = ref lines[i];
        features.Add(1, Features.Step(i));
        features.Add(2, Features.Step(line.Words));
        features.Add(3, i == 0 ? 1 : 0);
        features.Add(4, line.Overlap < 0 ? -1 : line.Overlap / 20);
        features.Add(5, (line.Words <= 3 ? 0 : 1) * 10 + (line.Overlap < 0 ? 0 : line.Overlap / 34));
        features.AddBits(6, (int)line.Traits);
        features.AddBits(7, (int)(line.Topics & ~PageTopic.Plain));
        features.AddBits(8, (int)line.Lead);
        features.AddBits(9, (int)line.Whole);
        features.AddBits(10, (int)line.Name);
        features.Add(11, line.Date.IsFound ? 1 : 0);
        features.Add(12, Math.Min(line.Breaks, 4));
        features.Add(13, i + 1 < lines.Length ? Math.Min(lines[i + 1].Breaks, 4) : 5);
        features.Add(14, Math.Min(line.Repeats, 4));
        int toRun = page.Run.IsEmpty ? 0 : page.Run.First - i;
        features.Add(15, toRun < 0 ? -1 : Features.Step(toRun));
        features.Add(16, Features.Step(page.LongAfter[i]));
        features.Add(17, page.LongBefore[i] > 20 ? 0 : 1);
        features.Add(18, page.IsLong[i] ? 1 : 0);
        features.Add(19, line.BoilerplateWords == 0 ? 0 : line.BoilerplateWords * 3 >= line.LetterWords ? 2 : 1);
        features.Add(20, line.LetterWords == 0 ? 0 : line.CapitalizedWords * 5 / Math.Max(1, line.LetterWords));
        features.Add(21, line.FunctionWords == 0 ? 0 : 1 + Math.Min(3, line.FunctionWords * 10 / Math.Max(1, line.Words)));
        int blockEnd = i + 1;
        while (blockEnd < lines.Length && lines[blockEnd].Breaks == 1 && blockEnd - i < 4)
            blockEnd++;
        features.Add(22, blockEnd - page.BlockStart[i] > 4 ? 4 : blockEnd - page.BlockStart[i]);
        DescribeNeighbours(page, i, ref features);
    }

    private static void DescribeNeighbours(PageLines page, int i, ref Features features)
    {
        ReadOnlySpan<Line> lines = page.Lines;
        bool name = false, date = false, sentence = false, by = false, longerBefore = false, longerAfter = false;
        for (int k = Math.Max(0, i - Reach); k < Math.Min(lines.Length, i + Reach + 1); k++)
        {
            if (k == i)
                continue;
            ref readonly Line other = ref lines[k];
            name |= other.Name != NameShape.None;
            date |= other.Date.IsFound;
            by |= (other.Lead & PageTopic.By) != 0;
            sentence |= k > i && k <= i + 2 && other.Has(LineTraits.EndsSentence) && other.Words >= 8;
            if (HeadlineLike(other) && other.Words > lines[i].Words)
            {
                longerBefore |= k < i;
                longerAfter |= k > i;
            }
        }

        features.Add(30, (name ? 1 : 0) + (date ? 2 : 0) + (by ? 4 : 0));
        features.Add(31, sentence ? 1 : 0);
        features.Add(32, (longerBefore ? 1 : 0) + (longerAfter ? 2 : 0));
        for (int d = 1; d <= 2; d++)
        {
            features.Beside = -d;
            DescribeNeighbour(page, i - d, 40 + (d * 10), ref features);
            features.Beside = d;
            DescribeNeighbour(page, i + d, 70 + (d * 10), ref features);
        }

        features.Beside = 0;

        bool above = i > 0 && HeadlineLike(lines[i - 1]), below = i + 1 < lines.Length && HeadlineLike(lines[i + 1]);
        int size = lines[i].Words <= 3 ? 0 : lines[i].Words <= 8 ? 1 : lines[i].Words <= 15 ? 2 : 3;
        features.Add(35, (above ? 1 : 0) + (below ? 2 : 0));
        features.Add(36, (((above ? 1 : 0) + (below ? 2 : 0)) * 4) + size);
        features.Add(37, ((above ? (lines[i - 1].Overlap + 40) / 40 : 0) * 4) + (lines[i].Overlap + 40) / 40);
        features.Add(38, ((above && lines[i - 1].Words > 6 ? 1 : 0) * 4 + size) * 2 + (lines[i].Has(LineTraits.EndsSentence) ? 1 : 0));
        int earlier = 0;
        for (int k = 0; k < i; k++)
            earlier += HeadlineLike(lines[k]) ? 1 : 0;
        features.Add(33, Math.Min(earlier, 4));
        bool within = false, around = false;
        for (int k = 0; k < Math.Min(lines.Length, HeadlineFinder.MostCandidates); k++)
        {
            if (k == i || lines[k].Words < 4 || lines[i].Words < 4)
                continue;
            if (lines[k].Length >= lines[i].Length + 2 && lines[k].Length < lines[i].Length + 60 && page.Text.AsSpan(lines[k].Start, lines[k].Length).IndexOf(page.Text.AsSpan(lines[i].Start, lines[i].Length)) >= 0)
                within = true;
            else if (lines[i].Length >= lines[k].Length + 2 && page.Text.AsSpan(lines[i].Start, lines[i].Length).IndexOf(page.Text.AsSpan(lines[k].Start, lines[k].Length)) >= 0)
                around = true;
        }

        features.Add(34, (within ? 1 : 0) + (around ? 2 : 0));
        DescribeStory(page, i, size, ref features);
        DescribeRank(page, i, size, ref features);
        DescribeSequence(page, i, size, ref features);
    }

    /// <summary>What the line shares with the story: content words with the body and with its first paragraphs.</summary>
    private static void DescribeStory(PageLines page, int i, int size, ref Features features)
    {
        ref readonly Line line = ref page.Lines[i];
        int shared = line.Shared, most = 0, firstMost = -1, before = 0;
        for (int k = 0; k < HeadlineFinder.End(page); k++)
        {
            int other = HeadlineFinder.IsCandidate(page, k) ? page.Lines[k].Shared : 0;
            if (other > most)
                (most, firstMost) = (other, k);
            if (k < i)
                before = Math.Max(before, other);
        }

        int weight = Math.Min(6, shared);
        int lead = Math.Min(5, Lead(page, line));
        int content = line.EndWord - line.FirstWord;
        features.Add(90, weight);
        features.Add(91, (Math.Min(4, most - shared) * 2) + (firstMost == i ? 1 : 0));
        features.Add(92, Math.Max(-3, Math.Min(3, shared - before)));
        features.Add(93, (((weight * 4) + size) * 2) + (line.Has(LineTraits.EndsSentence) ? 1 : 0));
        features.Add(94, lead);
        features.Add(95, (lead * 8) + Math.Min(5, weight));
        features.Add(96, content == 0 ? -1 : (shared * 4 / content * 8) + Math.Min(5, content));
    }

    /// <summary>What else could be the title: a sentence below a title is a deck, a title below one of several a teaser's.</summary>
    private static void DescribeRank(PageLines page, int i, int size, ref Features features)
    {
        ReadOnlySpan<Line> lines = page.Lines;
        ref readonly Line line = ref lines[i];
        int titles = 0, gap = Math.Min(LinesBelowTitle(page, i), FarFromTitle);
        for (int k = i - 1; k >= Math.Max(0, i - TitleReach); k--)
            titles += IsTitle(lines[k]) ? 1 : 0;
        titles = Math.Min(titles, 3);
        bool deck = false;
        for (int k = i + 1; k < Math.Min(lines.Length, i + 1 + Reach); k++)
            deck |= lines[k].Has(LineTraits.EndsSentence) && lines[k].Words is >= 8 and <= 50;
        bool label = i > 0 && ((lines[i - 1].Lead | lines[i - 1].Whole) & PageTopic.Related) != 0;
        bool fact = i + 1 < lines.Length && (lines[i + 1].Date.IsFound || lines[i + 1].Name != NameShape.None || (lines[i + 1].Lead & (PageTopic.By | PageTopic.Published)) != 0);
        int ends = (line.Has(LineTraits.EndsSentence) ? 1 : 0) + (line.Has(LineTraits.EndsQuestion) ? 1 : 0);
        int again = line.Repeats > 1 ? 1 : 0;
        features.Add(97, (again * 4) + size);
        features.Add(98, (titles * 3) + ends);
        features.Add(99, (gap * 3) + ends);
        features.Add(100, (((gap * 3) + ends) * 4) + size);
        features.Add(101, (deck ? 16 : 0) + (Math.Min(gap, 3) * 4) + size);
        features.Add(102, IsTitle(line) ? 1 + titles : 0);
        features.Add(103, (label ? 1 : 0) + (fact ? 2 : 0) + (again * 4));
    }

    /// <summary>What kinds of line stand around it, one behind the other.</summary>
    private static void DescribeSequence(PageLines page, int i, int size, ref Features features)
    {
        const int Kinds = (int)LineKind.Title + 1;
        int own = ((int)KindOf(page, i) * 4) + size;
        int before = (int)KindOf(page, i - 1), secondBefore = (int)KindOf(page, i - 2);
        int after = (int)KindOf(page, i + 1), secondAfter = (int)KindOf(page, i + 2), thirdAfter = (int)KindOf(page, i + 3);
        features.Add(110, (own * Kinds) + before);
        features.Add(111, (own * Kinds) + after);
        features.Add(112, (((own * Kinds) + after) * Kinds) + secondAfter);
        features.Add(113, (((own * Kinds) + before) * Kinds) + after);
        features.Add(114, (((own * Kinds) + before) * Kinds) + secondBefore);
        features.Add(115, (((after * Kinds) + secondAfter) * Kinds) + thirdAfter);
        int gapBefore = Math.Min(2, page.Lines[i].Breaks), gapAfter = i + 1 < page.Lines.Length ? Math.Min(2, page.Lines[i + 1].Breaks) : 3;
        features.Add(116, (((((gapBefore * 4) + gapAfter) * Kinds) + before) * Kinds) + after);
    }

    private static LineKind KindOf(PageLines page, int i)
    {
        if (i < 0 || i >= page.Lines.Length)
            return LineKind.None;
        ref readonly Line line = ref page.Lines[i];
        if (line.LetterWords > 0 && line.BoilerplateWords * 3 >= line.LetterWords)
            return LineKind.Boilerplate;
        if (line.Date.IsFound && line.Words <= LongestFact)
            return LineKind.Date;
        if (((line.Lead & PageTopic.By) != 0 && line.Words <= LongestFact) || (line.Name & NameShape.Bare) != 0)
            return LineKind.Name;
        if (line.Credit >= 0 || line.Has(LineTraits.Copyright))
            return LineKind.Credit;
        if (page.IsLong[i])
            return LineKind.Long;
        if (line.Has(LineTraits.EndsSentence))
            return LineKind.Sentence;
        return line.Words <= 2 ? LineKind.Label : line.Words <= LongestKicker ? LineKind.ShortTitle : LineKind.Title;
    }

    private enum LineKind
    {
        None,
        Boilerplate,
        Date,
        Name,
        Credit,
        Long,
        Sentence,
        Label,
        ShortTitle,
        Title,
    }

    /// <summary>How often the first lines of running text have the line's content words.</summary>
    private static int Lead(PageLines page, in Line line)
    {
        int shared = 0, read = 0;
        for (int i = page.Run.First; line.Shared > 0 && i < page.Run.End && read < LeadParagraphs; i++)
        {
            if (!page.IsLong[i])
                continue;
            read++;
            for (int k = page.Lines[i].FirstWord; k < page.Lines[i].EndWord; k++)
            {
                for (int own = line.FirstWord; own < line.EndWord; own++)
                    shared += page.Word(k) == page.Word(own) ? 1 : 0;
            }
        }

        return shared;
    }

    /// <summary>How many lines above the nearest one stands that could be a title; more than any counted where there is none.</summary>
    public static int LinesBelowTitle(PageLines page, int i)
    {
        for (int k = i - 1; k >= Math.Max(0, i - TitleReach); k--)
        {
            if (IsTitle(page.Lines[k]))
                return i - k;
        }

        return TitleReach + 1;
    }

    /// <summary>Whether the line reads like a title: a few words that are no sentence, name, date or label.</summary>
    public static bool IsTitle(in Line line) =>
        line.Words is >= 2 and <= 25 && !line.Has(LineTraits.EndsSentence) && line.BoilerplateWords * 3 < line.LetterWords && !line.Date.IsFound && line.Credit < 0
        && (line.Lead & PageTopic.By) == 0 && (line.Name & NameShape.Bare) == 0 && !line.Has(LineTraits.Fused);

    private static bool HeadlineLike(in Line line) =>
        line.Words is >= 4 and <= 25 && line.BoilerplateWords * 3 < line.LetterWords && !line.Date.IsFound && (line.Name & (NameShape.Bare | NameShape.Known)) != (NameShape.Bare | NameShape.Known);

    private static void DescribeNeighbour(PageLines page, int i, int template, ref Features features)
    {
        if (i < 0 || i >= page.Lines.Length)
        {
            features.Add(template, -1);
            return;
        }

        ref readonly Line line = ref page.Lines[i];
        features.Add(template, line.Words <= 3 ? 0 : line.Words <= 7 ? 1 : line.Words <= 17 ? 2 : 3);
        features.Add(template + 1, (line.Has(LineTraits.EndsSentence) ? 1 : 0) + (page.IsLong[i] ? 2 : 0));
        features.Add(template + 2, (line.Date.IsFound ? 1 : 0) + (line.Name != NameShape.None ? 2 : 0) + ((line.Lead & PageTopic.By) != 0 ? 4 : 0));
        features.Add(template + 3, line.BoilerplateWords * 3 >= Math.Max(1, line.LetterWords) ? 1 : 0);
        features.AddBits(template + 4, (int)(line.Lead & (PageTopic.Credit | PageTopic.Published | PageTopic.Related | PageTopic.Media)));
    }
}
