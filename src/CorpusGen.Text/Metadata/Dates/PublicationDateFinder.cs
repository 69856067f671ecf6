using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Metadata.Dates;

/// <summary>Finds the dates of a page and tells by learned weights which is the day of publication, or that none is.</summary>
internal static class PublicationDateFinder
{
    /// <summary>No page of one article states more dates in short lines.</summary>
    private const int MostCandidates = 1000;

    /// <summary>All full dates in short lines, in the order of the text, but those on which something ends.</summary>
    public static List<DateCandidate> Candidates(PageLines page)
    {
        List<DateCandidate> candidates = [];
        PageWords words = page.Scratch;
        for (int i = 0; i < page.Lines.Length && candidates.Count < MostCandidates; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            if (!line.Date.IsFound)
                continue;
            words.Read(page.Text, line.Range);
            bool published = i > 0 && (page.Lines[i - 1].Whole & PageTopic.Published) != 0;
            bool updated = i > 0 && (page.Lines[i - 1].Whole & PageTopic.Updated) != 0;
            int from = 0;
            for (DateMatch match = line.Date; match.IsFound; match = DateFinder.Find(page.Text, words, from))
            {
                bool ends = false;
                for (; from < words.Count && words[from].Start < match.End; from++)
                {
                    ends |= words.Tells(from, PageTopic.Until) && LeadsTo(match, words, from + words.PhraseLength(from));
                    if (words[from].Start >= match.Start || !words.Tells(from, PageTopic.Published | PageTopic.Updated))
                        continue;
                    (published, updated) = (words.Tells(from, PageTopic.Published), words.Tells(from, PageTopic.Updated));
                    from += words.PhraseLength(from) - 1;
                }

                if (!ends)
                    candidates.Add(new DateCandidate(i, match, published, updated));
                (published, updated) = (false, false);
            }
        }

        return candidates;
    }

    /// <summary>Whether a date begins with a word, or behind it where that is a weekday.</summary>
    private static bool LeadsTo(DateMatch date, PageWords words, int i)
    {
        if (i < words.Count && words[i].Start < date.Day && words.Tells(i, PageTopic.Weekday))
            i++;
        return i < words.Count && words[i].Start == date.Day;
    }

    /// <summary>Index of the date of publication, or -1 where none is stated.</summary>
    public static int Find(PageLines page, PageLabels labels, List<DateCandidate> candidates, PageModel model)
    {
        Span<int> places = stackalloc int[Features.Most];
        int best = -1;
        float highest = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Features features = new(places, PageModel.ScoreSize);
            Describe(page, labels, candidates, i, ref features);
            float score = PageModel.Score(model.Date, features.Places);
            if (score > highest)
                (best, highest) = (i, score);
        }

        return best;
    }

    /// <summary>Why a date is that of publication: what speaks for it and not for the date that came second, or for none.</summary>
    public static Evidence Explain(PageLines page, PageLabels labels, List<DateCandidate> candidates, int published, PageModel model)
    {
        int[] places = new int[Features.Most];
        int second = -1;
        float highest = 0;
        HashSet<int> shared = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            Features rival = new(places, PageModel.ScoreSize);
            Describe(page, labels, candidates, i, ref rival);
            float score = PageModel.Score(model.Date, rival.Places);
            if (i == published || score <= highest)
                continue;
            (second, highest) = (i, score);
            shared = [.. rival.Places.ToArray()];
        }

        Features features = new(places, PageModel.ScoreSize, new FeatureNotes());
        Describe(page, labels, candidates, published, ref features);
        return new Evidence(
            "date finder",
            second < 0 ? "no date" : candidates[second].Match.Range.In(page.Text),
            PageModel.Score(model.Date, features.Places) - highest,
            features.Reasons(model.Date, shared, 0));
    }

    /// <summary>Index of the date of the last change, or -1 where none is stated.</summary>
    public static int FindModified(PageLabels labels, List<DateCandidate> candidates, int published)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            DateCandidate candidate = candidates[i];
            if (i != published && candidate.IsUpdated && labels[candidate.Line] != LineLabel.Body && (published < 0 || candidate.Match.Date >= candidates[published].Match.Date))
                return i;
        }

        return -1;
    }

    public static void Describe(PageLines page, PageLabels labels, List<DateCandidate> candidates, int index, ref Features features)
    {
        DateCandidate candidate = candidates[index];
        DateMatch match = candidate.Match;
        int i = candidate.Line;
        ref readonly Line line = ref page.Lines[i];
        MainRun run = page.Run;
        int zone = run.IsEmpty ? 3 : i < run.First ? 0 : i < run.End ? 1 : 2;
        int lead = (candidate.IsPublished ? 1 : 0) + (candidate.IsUpdated ? 2 : 0);
        int fromHeadline = labels.Headline < 0 ? -99 : i - labels.Headline;
        int near = fromHeadline == -99 ? 20 : fromHeadline < 0 ? -Features.Step(-fromHeadline) : Features.Step(fromHeadline);
        int clock = match.Time is null ? 0 : 1;
        int share = match.Range.Length * 3 / Math.Max(1, line.Length);
        features.Add(0, 0);
        features.Add(1, zone);
        features.Add(2, (lead * 4) + zone);
        features.Add(3, near);
        features.Add(4, (clock * 4) + zone);
        features.Add(5, Math.Min(index, 3));
        features.Add(6, (share * 4) + zone);
        features.Add(7, line.Words <= 5 ? 0 : line.Words <= 10 ? 1 : line.Words <= 18 ? 2 : 3);
        features.Add(8, (int)labels[i]);
        features.Add(9, ((int)labels[i] * 4) + lead);
        features.AddBits(10, (int)(line.Topics & ~PageTopic.Plain));
        features.AddBits(11, (int)(line.Lead & ~PageTopic.Plain));
        features.Add(12, line.Has(LineTraits.EndsSentence) ? 1 : 0);
        features.Add(13, zone == 2 ? Features.Step(i - run.End + 1) : -1);
        features.Add(14, zone == 0 ? Features.Step(run.First - i) : -1);
        bool publishedElsewhere = false, same = false, earlier = false, later = false;
        for (int k = 0; k < Math.Min(candidates.Count, 40); k++)
        {
            if (k == index)
                continue;
            publishedElsewhere |= candidates[k].IsPublished;
            same |= candidates[k].Match.Date == match.Date;
            earlier |= candidates[k].Match.Date < match.Date;
            later |= candidates[k].Match.Date > match.Date;
        }

        features.Add(15, (publishedElsewhere ? 1 : 0) + (lead * 2));
        features.Add(16, (earlier ? 1 : 0) + (later ? 2 : 0) + (same ? 4 : 0));
        for (int d = -1; d <= 1; d += 2)
        {
            if (i + d < 0 || i + d >= page.Lines.Length)
                continue;
            features.Add(18 + d, (int)labels[i + d]);
            features.Add(22 + d, (page.Lines[i + d].Date.IsFound ? 1 : 0) + (page.Lines[i + d].Name != NameShape.None ? 2 : 0));
        }

        features.Add(25, candidates.Count == 1 ? 1 : 0);
        features.Add(26, line.Date.Start == match.Start ? 0 : 1);
    }
}
