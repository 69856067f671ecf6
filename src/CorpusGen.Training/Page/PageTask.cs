using System.Globalization;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Page;

/// <summary>Learns a model of page structure from gold pages.</summary>
internal static class PageTask
{
    /// <summary>Pages of this many parts of the families are labelled by what was learned from the others.</summary>
    private const int Parts = 3;

    /// <remarks>
    /// Later steps learn from labels as they will meet them: given by a model that has not seen the page. From labels of
    /// pages that the model has seen they would learn to trust them too much. Half the rounds are enough for them.
    /// </remarks>
    public static PageModel Learn(IReadOnlyList<GoldPage> golds)
    {
        GoldLines[] pages = [.. golds.Select(gold => new GoldLines(gold))];
        List<string> families = [.. golds.Select(gold => gold.Family).Distinct().Order(StringComparer.Ordinal)];
        PageModel[] others = [.. Enumerable.Range(0, Parts).Select(part => LearnLines([.. pages.Where(page => families.IndexOf(page.Gold.Family) % Parts != part)], LineTask.Rounds / 2))];
        PageLabels[] unseen = [.. pages.Select(page =>
        {
            PageModel other = others[families.IndexOf(page.Gold.Family) % Parts];
            return LineLabeler.Label(page.Page, HeadlineFinder.Find(page.Page, other), other, CancellationToken.None);
        })];

        PageModel model = LearnLines(pages, LineTask.Rounds);
        List<Choice> cuts = [.. pages.Concat(PageVariants.WithCapitalsInWords(golds).Select(gold => new GoldLines(gold))).SelectMany(Cuts)];
        ChoiceTask.Learn(cuts, model.Cut, mayAbstain: false, penalty: 2);
        List<Choice> authors = [], dates = [];
        for (int p = 0; p < pages.Length; p++)
        {
            AddAuthors(pages[p].Gold, pages[p].Page, unseen[p], authors);
            dates.Add(Dates(pages[p].Gold, pages[p].Page, unseen[p]));
        }

        ChoiceTask.Learn(authors, model.Author, mayAbstain: true, penalty: 2);
        ChoiceTask.Learn(dates, model.Date, mayAbstain: true, penalty: 8);
        return model;
    }

    private static PageModel LearnLines(GoldLines[] golds, int rounds)
    {
        GoldPage[] plain = [.. golds.Select(page => page.Gold)];
        GoldLines[] pages = [.. golds, .. PageVariants.Of(plain).Select(gold => new GoldLines(gold))];
        IEnumerable<GoldLines> kicked = PageVariants.WithKickers(plain).Select(gold => new GoldLines(gold));
        float[] ranks = new float[PageModel.ScoreSize];
        List<Choice> headlines = [.. pages.Concat(kicked).Select(Headlines).Where(choice => choice.Right.Contains(true))];
        ChoiceTask.Learn(headlines, ranks, mayAbstain: false, penalty: 60);
        List<LabeledLine> lines = [];
        foreach (GoldLines page in pages)
            AddLines(page, HeadlineFinder.FindByRank(page.Page, ranks), lines);
        return new PageModel(LineTask.Learn(lines, rounds)) { Headline = ranks };
    }

    private static Choice Headlines(GoldLines gold)
    {
        (PageLines page, uint[] labels) = (gold.Page, gold.Labels);
        // A page may have its title twice; either is right.
        HashSet<uint> titles = [];
        for (int i = 0; i < labels.Length; i++)
        {
            if ((labels[i] >> (int)LineLabel.Headline & 1) != 0)
                titles.Add(page.Lines[i].Hash);
        }

        Choice choice = new(gold.Gold);
        for (int i = 0; i < HeadlineFinder.End(page); i++)
        {
            if (!HeadlineFinder.IsCandidate(page, i))
                continue;
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            HeadlineFeatures.Describe(page, i, ref features);
            choice.Add(features.Places, titles.Contains(page.Lines[i].Hash), HeadlineFinder.Prior(page, i));
        }

        return choice;
    }

    /// <summary>Which part of a headline's line is the headline, where the gold says and the reader has the choice.</summary>
    private static IEnumerable<Choice> Cuts(GoldLines page)
    {
        if (page.Gold.Headline is not { } headline)
            yield break;
        string title = GoldPage.NormalizeTitle(headline);
        for (int i = 0; i < page.Labels.Length; i++)
        {
            if ((page.Labels[i] & GoldLabels.Bit(LineLabel.Headline)) == 0)
                continue;
            HeadlineCutter cutter = new(page.Page, i);
            Choice choice = new(page.Gold);
            foreach (HeadlineOption option in cutter.Options)
            {
                Features features = new(new int[Features.Most], PageModel.ScoreSize);
                cutter.Describe(option, ref features);
                choice.Add(features.Places, GoldPage.NormalizeTitle(option.Range.In(page.Gold.Text)) == title, cutter.Prior(option));
            }

            if (choice.Right.Contains(true) && choice.Options.Count > 1)
                yield return choice;
        }
    }

    private static void AddLines(GoldLines gold, int headline, List<LabeledLine> lines)
    {
        (PageLines page, uint[] labels) = (gold.Page, gold.Labels);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0 || (!gold.Gold.AreAuthorsKnown && MayBeByline(page.Lines[i])))
                continue;
            Features features = new(new int[Features.Most], LabelWeights.Slots);
            LineFeatures.Describe(page, i, headline, ref features);
            lines.Add(new LabeledLine(features.Places.ToArray(), labels[i], page.Lines[i].Words, LineLabeler.Prior(page.Lines[i]), gold.Gold));
        }
    }

    private static bool MayBeByline(in Line line) => line.Name != NameShape.None && ((line.Lead & PageTopic.By) != 0 || line.Tells(PageTopic.Role));

    /// <summary>
    /// An author may be named at several places, of which one need say so; wherever somebody else is named, it should not.
    /// </summary>
    private static void AddAuthors(GoldPage gold, PageLines page, PageLabels labels, List<Choice> authors)
    {
        if (!gold.AreAuthorsKnown)
            return;
        PageNames names = new(page, labels);
        List<AuthorCandidate> candidates = names.Candidates;
        Dictionary<string, Choice> right = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            NamedPerson person = candidates[i].Person;
            string name = GoldPage.Normalize(person.Name.In(gold.Text));
            bool isRight = gold.Authors.Contains(name);
            if (person.Kind != BylineKind.Author || (!isRight && gold.AuthorsAnywhere.Contains(name)))
                continue;
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            AuthorFeatures.Describe(names, i, ref features);
            if (!isRight || !right.TryGetValue(name, out Choice? choice))
            {
                choice = new Choice(gold);
                authors.Add(choice);
                if (isRight)
                    right.Add(name, choice);
            }

            choice.Add(features.Places, isRight, AuthorFinder.Prior(names, i));
        }
    }

    private static Choice Dates(GoldPage gold, PageLines page, PageLabels labels)
    {
        Choice choice = new(gold);
        List<DateCandidate> candidates = PublicationDateFinder.Candidates(page);
        for (int i = 0; i < candidates.Count; i++)
        {
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            PublicationDateFinder.Describe(page, labels, candidates, i, ref features);
            choice.Add(features.Places, gold.Dates.Contains(candidates[i].Match.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return choice;
    }
}
