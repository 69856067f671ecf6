using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>Describes a line by its words, its place on the page and its neighbours.</summary>
internal static class LineFeatures
{
    /// <summary>Marks of quotations, apostrophes aside: five are the most that are searched for at once, many characters a step.</summary>
    private const string Marks = "\"“”„«";
    private const string RareMarks = "»「」";

    /// <summary>One of so many words of a sentence is one of the commonest words at least.</summary>
    private const int FunctionShare = 4;

    /// <summary>Behind no shorter sentence does a line go on.</summary>
    private const int ShortestSentence = 20;
    private const int LongestTail = 100;
    private const int MostTailWords = 6;
    private const int LongestAbbreviation = 2;

    /// <param name="page">The page.</param>
    /// <param name="i">Index of the line.</param>
    /// <param name="headline">Index of the headline's line, or -1.</param>
    public static void Describe(PageLines page, int i, int headline, ref Features features)
    {
        ref readonly Line line = ref page.Lines[i];
        int size = Size(line);
        features.Add(0, 0);
        DescribeWords(line, size, ref features);
        DescribeSentence(page, line, size, ref features);
        DescribePlace(page, i, headline, size, ref features);
        for (int d = 1; d <= 2; d++)
        {
            features.Beside = -d;
            DescribeNeighbour(page, i - d, 200 + (d * 20), size, ref features);
            features.Beside = d;
            DescribeNeighbour(page, i + d, 300 + (d * 20), size, ref features);
        }
    }

    /// <summary>0 for labels of a word or three, 3 for running text.</summary>
    private static int Size(in Line line) => line.Words <= 3 ? 0 : line.Words <= 9 ? 1 : line.Words <= 20 ? 2 : 3;

    private static void DescribeWords(in Line line, int size, ref Features features)
    {
        features.Add(1, Features.Step(line.Words));
        features.Add(2, line.Length <= 0 ? 0 : Features.Step(line.Length / 8));
        const LineTraits Ends = LineTraits.EndsSentence | LineTraits.EndsQuestion | LineTraits.EndsColon | LineTraits.EndsComma | LineTraits.EndsEllipsis | LineTraits.EndsBracket | LineTraits.EndsQuote;
        int end = (int)(line.Traits & Ends);
        features.Add(3, (end * 4) + size);
        features.AddBits(4, (int)line.Traits);
        features.AddBits(10 + size, (int)line.Traits);
        features.AddBits(20 + size, (int)(line.Topics & ~PageTopic.Plain));
        features.AddBits(30 + size, (int)(line.Lead & ~PageTopic.Plain));
        features.AddBits(40, (int)(line.Whole & ~PageTopic.Plain));
        int share = line.LetterWords == 0 ? 0 : line.BoilerplateWords * 4 / line.LetterWords;
        features.Add(41, (share * 4) + size);
        features.Add(42, ((line.LetterWords == 0 ? 9 : line.CapitalizedWords * 5 / line.LetterWords) * 4) + size);
        features.Add(43, ((line.Words == 0 ? 0 : Math.Min(5, line.FunctionWords * 10 / line.Words)) * 4) + size);
        features.Add(44, (line.Numbers == 0 ? 0 : line.Numbers * 3 >= line.Words ? 2 : 1) * 4 + size);
        features.Add(45, line.Date.IsFound ? 1 + (line.Date.Range.Length * 3 / Math.Max(1, line.Length)) : 0);
        features.Add(46, (int)line.Name);
        features.Add(47, (Math.Min(line.Repeats, 3) * 4) + size);
        features.Add(48, ((line.Overlap < 0 ? 6 : line.Overlap / 20) * 4) + size);
        int credit = line.Credit < 0 ? 0 : line.Credit == line.Start ? 1 : 2;
        features.Add(52, credit);
        features.Add(53, (credit * 4) + size);
        bool by = (line.Lead & PageTopic.By) != 0;
        features.Add(49, (by ? 1 : 0) + (line.Name != NameShape.None ? 2 : 0) + ((line.Name & NameShape.Known) != 0 ? 4 : 0) + (line.Tells(PageTopic.Role) ? 8 : 0) + (line.Date.IsFound ? 16 : 0));
        features.Add(50, (line.Tells(PageTopic.Credit) ? 1 : 0) + (line.Has(LineTraits.EndsBracket) ? 2 : 0) + (line.Has(LineTraits.Slash) ? 4 : 0) + (line.Tells(PageTopic.Agency) ? 8 : 0) + (size >= 2 ? 16 : 0));
        features.Add(51, (line.Tells(PageTopic.About) ? 1 : 0) + (line.Tells(PageTopic.Role) ? 2 : 0) + (line.Tells(PageTopic.Organization) ? 4 : 0) + (size >= 2 ? 8 : 0));
    }

    /// <summary>A sentence of a story may begin with a word of the page, has few for the reader outside of quotations, and ends the line.</summary>
    private static void DescribeSentence(PageLines page, in Line line, int size, ref Features features)
    {
        if (line.Tells(PageTopic.Reader))
        {
            ReadOnlySpan<char> text = page.Text.AsSpan(line.Start, line.Length);
            int reader = text.IndexOfAny(Marks.AsSpan()) >= 0 || text.IndexOfAny(RareMarks.AsSpan()) >= 0 ? 2 : 1;
            features.Add(54, (reader * 4) + size);
        }

        int tail = Tail(page.Text.AsSpan(line.Start, line.Length));
        features.Add(57, (tail * 4) + size);
        if (line.Has(LineTraits.EndsSentence) && line.FunctionWords * FunctionShare >= line.Words)
        {
            features.AddBits(55, (int)(line.Lead & ~PageTopic.Plain));
            features.AddBits(56, (int)(line.Topics & ~PageTopic.Plain));
        }
    }

    /// <summary>
    /// How a line goes on behind its last sentence, as captions do with whose the picture is ("… on Monday. Jo Field/Agency"):
    /// by how it ends, what ends the sentence, and how many words follow. 0 where it does not.
    /// </summary>
    private static int Tail(ReadOnlySpan<char> text)
    {
        char last = text[text.Length - 1];
        if (last == '…' || SentenceMarks.Ends(last))
            return 0;
        int ends = last is ')' or ']' ? 2 : last == ':' ? 3 : 1;
        int words = 1;
        for (int i = text.Length - 2; i > Math.Max(ShortestSentence, text.Length - LongestTail) && words <= MostTailWords; i--)
        {
            bool isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace && !SentenceMarks.IsFullStop(text[i]))
                continue;
            int mark = !isSpace ? i : text[i - 1] is '"' or '”' or '“' or '»' or ')' ? i - 2 : i - 1;
            bool asks = text[mark] == '!' || SentenceMarks.IsQuestion(text[mark]);
            if (asks || SentenceMarks.IsFullStop(text[mark]) || (text[mark] == '.' && !IsAbbreviation(text.Slice(0, mark))))
                return (((ends * 2) + (asks ? 1 : 0)) * 8) + words;
            words++;
        }

        return 0;
    }

    /// <summary>Whether a text that a dot follows ends as abbreviations do: in one cased letter or two.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters <= LongestAbbreviation && letters < text.Length && (char.IsLower(text[text.Length - 1 - letters]) || char.IsUpper(text[text.Length - 1 - letters])))
            letters++;
        return letters is > 0 and <= LongestAbbreviation;
    }

    private static void DescribePlace(PageLines page, int i, int headline, int size, ref Features features)
    {
        ReadOnlySpan<Line> lines = page.Lines;
        MainRun run = page.Run;
        ref readonly Line line = ref lines[i];
        int zone = run.IsEmpty ? 3 : i < run.First ? 0 : i < run.End ? 1 : 2;
        int away = zone switch { 0 => run.First - i, 2 => i - run.End + 1, _ => 0 };
        int ends = (line.Has(LineTraits.EndsSentence) ? 1 : 0) + (line.Has(LineTraits.EndsQuote) ? 2 : 0);
        features.Add(60, (zone * 16) + Features.Step(away));
        features.Add(61, (zone * 16) + (size * 4) + ends);
        features.Add(62, Features.Step(i));
        features.Add(63, Features.Step(lines.Length - 1 - i));
        int before = Math.Min(5, page.LongBefore[i]), after = Math.Min(5, page.LongAfter[i]);
        features.Add(64, (before * 8) + after);
        features.Add(65, (((before * 8) + after) * 4) + size);
        features.Add(66, (((zone * 8) + Math.Min(after, 3)) * 16) + (size * 4) + ends);
        features.Add(67, page.IsLong[i] ? 1 + zone : 0);
        int gapBefore = Math.Min(line.Breaks, 4), gapAfter = i + 1 < lines.Length ? Math.Min(lines[i + 1].Breaks, 4) : 5;
        features.Add(68, (gapBefore * 8) + gapAfter);
        features.Add(69, (((gapBefore > 1 ? 1 : 0) + (gapAfter > 1 ? 2 : 0)) * 4 + size) * 4 + zone);
        int block = i - page.BlockStart[i];
        int rest = 0;
        while (rest < 5 && i + rest + 1 < lines.Length && lines[i + rest + 1].Breaks == 1)
            rest++;
        features.Add(70, Math.Min(5, block) + (rest * 8));
        features.Add(71, (block + rest >= 3 ? 1 : 0) * 16 + (size * 4) + zone);
        int fromHeadline = headline < 0 ? 99 : i - headline;
        int place = fromHeadline == 99 ? 20 : fromHeadline < 0 ? -Features.Step(-fromHeadline) : Features.Step(fromHeadline);
        features.Add(72, place);
        features.Add(73, (place * 16) + (size * 4) + ends);
        features.Add(74, (Math.Max(-2, Math.Min(5, fromHeadline)) * 8) + zone + (page.IsLong[i] ? 4 : 0));
        bool first = !run.IsEmpty && i == run.First;
        features.Add(75, (first ? 1 : 0) + (fromHeadline is 1 ? 2 : 0) + (line.Has(LineTraits.StartsCapitals) ? 4 : 0));
        features.Add(76, ((zone * 8) + (line.Overlap < 0 ? 6 : line.Overlap / 20)) * 4 + size);
        features.AddBits(80 + zone, (int)(line.Topics & ~PageTopic.Plain));
        features.Add(58, page.AreTwins(i, i - 1) ? 1 : page.AreTwins(i, i + 1) ? 2 : 0);
        features.Add(77, ((int)line.Name * 4) + zone);
        features.Add(78, (Math.Min(3, Math.Max(0, fromHeadline)) * 64) + (Math.Min(after, 3) * 16) + ((int)line.Name & 15));
        features.Add(79, (line.Date.IsFound ? 1 : 0) + (zone * 2) + (size * 8));
    }

    private static void DescribeNeighbour(PageLines page, int i, int template, int size, ref Features features)
    {
        if (i < 0 || i >= page.Lines.Length)
        {
            features.Add(template, -1);
            return;
        }

        ref readonly Line line = ref page.Lines[i];
        int other = Size(line);
        int ends = (line.Has(LineTraits.EndsSentence) ? 1 : 0) + (page.IsLong[i] ? 2 : 0);
        features.Add(template, (other * 4) + ends);
        features.Add(template + 1, (((other * 4) + ends) * 4) + size);
        features.AddBits(template + 2, (int)(line.Topics & ~PageTopic.Plain));
        features.AddBits(template + 3, (int)(line.Lead & ~PageTopic.Plain));
        features.Add(template + 4, (line.Date.IsFound ? 1 : 0) + ((line.Lead & PageTopic.By) != 0 ? 2 : 0) + (line.Name != NameShape.None ? 4 : 0));
        features.Add(template + 5, line.LetterWords == 0 ? 0 : line.BoilerplateWords * 3 / line.LetterWords);
        features.Add(template + 6, Math.Min(line.Repeats, 3));
        features.Add(template + 7, line.Overlap < 0 ? 6 : line.Overlap / 20);
        features.AddBits(template + 8, (int)(line.Traits & (LineTraits.EndsColon | LineTraits.EndsBracket | LineTraits.StartsBracket | LineTraits.StartsQuote | LineTraits.StartsBullet | LineTraits.AllCapitals | LineTraits.EndsQuestion)));
        features.Add(template + 10, line.Credit < 0 ? 0 : line.Credit == line.Start ? 1 : 2);
        features.Add(template + 11, (line.Credit == line.Start ? 1 : 0) + (line.Has(LineTraits.StartsBracket) ? 2 : 0) + (size * 4) + (page.Lines[i].Breaks > 1 ? 16 : 0));
        features.Add(template + 9, (((line.Lead & PageTopic.Related) != 0 ? 1 : 0) + (line.Tells(PageTopic.Credit) ? 2 : 0)) * 4 + size);
    }
}
