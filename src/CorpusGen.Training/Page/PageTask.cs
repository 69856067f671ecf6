using System.Globalization;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Training.Page;

/// <summary>Learns a model of page structure from gold pages.</summary>
internal static class PageTask
{
    public static PageModel Learn(IReadOnlyList<GoldPage> golds)
    {
        PageModel model = new();
        PageLines[] pages = [.. golds.Select(gold => LineReader.Read(gold.Text, 0, null, CancellationToken.None))];
        uint[][] labels = [.. golds.Select((gold, i) => gold.Labels(pages[i].Lines))];

        List<Choice> headlines = [];
        for (int p = 0; p < pages.Length; p++)
            headlines.Add(Headlines(pages[p], labels[p]));
        headlines.RemoveAll(choice => !choice.Right.Contains(true));
        ChoiceTask.Learn(headlines, model.Headline, mayAbstain: false, penalty: 0.3);

        List<LabeledLine> lines = [];
        for (int p = 0; p < pages.Length; p++)
            AddLines(pages[p], labels[p], HeadlineFinder.Find(pages[p], model), lines);
        LineTask.Learn(lines, model.Lines);

        List<Choice> authors = [], dates = [];
        for (int p = 0; p < pages.Length; p++)
        {
            PageLabels found = LineLabeler.Label(pages[p], model, CancellationToken.None);
            AddAuthors(golds[p], pages[p], found, authors);
            dates.Add(Dates(golds[p], pages[p], found));
        }

        ChoiceTask.Learn(authors, model.Author, mayAbstain: true, penalty: 0.5);
        ChoiceTask.Learn(dates, model.Date, mayAbstain: true, penalty: 0.3);
        return model;
    }

    private static Choice Headlines(PageLines page, uint[] labels)
    {
        Choice choice = new([], []);
        for (int i = 0; i < HeadlineFinder.End(page); i++)
        {
            if (!HeadlineFinder.IsCandidate(page, i))
                continue;
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            HeadlineFinder.Describe(page, i, ref features);
            choice.Options.Add(features.Places.ToArray());
            choice.Right.Add((labels[i] >> (int)LineLabel.Headline & 1) != 0);
        }

        return choice;
    }

    private static void AddLines(PageLines page, uint[] labels, int headline, List<LabeledLine> lines)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0)
                continue;
            Features features = new(new int[Features.Most], PageModel.LineSize);
            LineFeatures.Describe(page, i, headline, ref features);
            lines.Add(new LabeledLine(features.Places.ToArray(), labels[i], page.Lines[i].Words));
        }
    }

    private static void AddAuthors(GoldPage gold, PageLines page, PageLabels labels, List<Choice> authors)
    {
        List<AuthorCandidate> candidates = AuthorFinder.Candidates(page, labels);
        for (int i = 0; i < candidates.Count; i++)
        {
            NamedPerson person = candidates[i].Person;
            string name = GoldPage.Normalize(person.Name.In(gold.Text));
            bool right = gold.Authors.Contains(name);
            if (person.Kind is BylineKind.Agency or BylineKind.Photographer || (!right && gold.AuthorsAnywhere.Contains(name)))
                continue;
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            AuthorFinder.Describe(page, labels, candidates, i, ref features);
            authors.Add(new Choice([features.Places.ToArray()], [right]));
        }
    }

    private static Choice Dates(GoldPage gold, PageLines page, PageLabels labels)
    {
        Choice choice = new([], []);
        List<DateCandidate> candidates = PublicationDateFinder.Candidates(page);
        for (int i = 0; i < candidates.Count; i++)
        {
            Features features = new(new int[Features.Most], PageModel.ScoreSize);
            PublicationDateFinder.Describe(page, labels, candidates, i, ref features);
            choice.Options.Add(features.Places.ToArray());
            choice.Right.Add(gold.Dates.Contains(candidates[i].Match.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return choice;
    }
}
