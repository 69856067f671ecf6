using System.Globalization;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Page;

/// <summary>Learns a model of page structure from gold pages.</summary>
internal static class PageTask
{
    /// <summary>Pages of this many parts of the families are labelled by what was learned from the others.</summary>
    private const int Parts = 3;

    /// <remarks>
    /// Later steps learn from labels as they will meet them: given by a model that has not seen the page. From labels of
    /// pages that the model has seen they would learn to trust them too much.
    /// </remarks>
    public static PageModel Learn(IReadOnlyList<GoldPage> golds)
    {
        GoldLines[] pages = [.. golds.Select(gold => new GoldLines(gold))];
        List<string> families = [.. golds.Select(gold => gold.Family).Distinct().Order(StringComparer.Ordinal)];
        PageLabels[] unseen = new PageLabels[pages.Length];
        for (int part = 0; part < Parts; part++)
        {
            bool IsHeld(GoldLines page) => families.IndexOf(page.Gold.Family) % Parts == part;
            PageModel others = LearnLines([.. pages.Where(page => !IsHeld(page))]);
            for (int p = 0; p < pages.Length; p++)
            {
                if (IsHeld(pages[p]))
                    unseen[p] = LineLabeler.Label(pages[p].Page, others, CancellationToken.None);
            }
        }

        PageModel model = LearnLines(pages);
        List<Choice> authors = [], dates = [];
        for (int p = 0; p < pages.Length; p++)
        {
            AddAuthors(pages[p].Gold, pages[p].Page, unseen[p], authors);
            dates.Add(Dates(pages[p].Gold, pages[p].Page, unseen[p]));
        }

        ChoiceTask.Learn(authors, model.Author, mayAbstain: true, penalty: 8);
        ChoiceTask.Learn(dates, model.Date, mayAbstain: true, penalty: 1);
        return model;
    }

    private static PageModel LearnLines(GoldLines[] golds)
    {
        GoldPage[] plain = [.. golds.Select(page => page.Gold)];
        GoldLines[] pages = [.. golds, .. PageVariants.Of(plain).Select(gold => new GoldLines(gold))];
        IEnumerable<GoldLines> kicked = PageVariants.WithKickers(plain).Select(gold => new GoldLines(gold));
        float[] ranks = new float[PageModel.ScoreSize];
        List<Choice> headlines = [.. pages.Concat(kicked).Select(page => Headlines(page.Page, page.Labels)).Where(choice => choice.Right.Contains(true))];
        ChoiceTask.Learn(headlines, ranks, mayAbstain: false, penalty: 12);
        List<LabeledLine> lines = [];
        foreach (GoldLines page in pages)
            AddLines(page.Page, page.Labels, HeadlineFinder.Find(page.Page, ranks), page.Gold.Family, lines);
        return new PageModel(LineTask.Learn(lines)) { Headline = ranks };
    }

    private static Choice Headlines(PageLines page, uint[] labels)
    {
        // A page may have its title twice; either is right.
        HashSet<uint> titles = [];
        for (int i = 0; i < labels.Length; i++)
        {
            if ((labels[i] >> (int)LineLabel.Headline & 1) != 0)
                titles.Add(page.Lines[i].Hash);
        }

        Choice choice = new([], [], []);
        for (int i = 0; i < HeadlineFinder.End(page); i++)
        {
            if (!HeadlineFinder.IsCandidate(page, i))
                continue;
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            HeadlineFinder.Describe(page, i, ref features);
            choice.Add(features.Places, titles.Contains(page.Lines[i].Hash), HeadlineFinder.Prior(page, i));
        }

        return choice;
    }

    private static void AddLines(PageLines page, uint[] labels, int headline, string family, List<LabeledLine> lines)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0)
                continue;
            Features features = new(new int[Features.Most], LabelWeights.Slots);
            LineFeatures.Describe(page, i, headline, ref features);
            lines.Add(new LabeledLine(features.Places.ToArray(), labels[i], page.Lines[i].Words, LineLabeler.Prior(page.Lines[i]), family));
        }
    }

    /// <summary>
    /// An author may be named at several places, of which one need say so; wherever somebody else is named, it should not.
    /// </summary>
    private static void AddAuthors(GoldPage gold, PageLines page, PageLabels labels, List<Choice> authors)
    {
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
                choice = new Choice([], [], []);
                authors.Add(choice);
                if (isRight)
                    right.Add(name, choice);
            }

            choice.Add(features.Places, isRight, AuthorFinder.Prior(names, i));
        }
    }

    private static Choice Dates(GoldPage gold, PageLines page, PageLabels labels)
    {
        Choice choice = new([], [], []);
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
