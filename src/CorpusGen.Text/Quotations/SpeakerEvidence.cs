using CorpusGen.Text.Explanation;
using CorpusGen.Text.Weights;

namespace CorpusGen.Text.Quotations;

/// <summary>Collects why each quotation of an article got its speaker.</summary>
internal sealed class SpeakerEvidence(ArticleUnits article, WeightTable weights)
{
    private readonly List<Evidence?> _all = [];
    private PairNotes? _notes;

    /// <summary>The evidence for a quotation's speaker; null where nobody came into question.</summary>
    public Evidence? this[int quotation] => _all[quotation];

    /// <summary>The next quotation was decided by a rule.</summary>
    public void AddRule(string rule) => _all.Add(Evidence.OfRule(rule));

    /// <summary>The next quotation was decided by ranking.</summary>
    /// <param name="history">What was decided before.</param>
    /// <param name="scores">A score for each candidate.</param>
    public void AddRanking(int quotation, History history, in Attribution best, List<Candidate> candidates, float[] scores)
    {
        int chosen = -1, second = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Mention != best.Mention)
                second = second < 0 || scores[i] > scores[second] ? i : second;
            else if (candidates[i].Cue == best.Cue)
                chosen = i;
        }

        if (chosen < 0)
        {
            _all.Add(null);
            return;
        }

        _notes ??= new PairNotes(article, weights.Mask);
        int[] rivals = second < 0 ? [] : Describe(quotation, history, candidates[second]);
        int[] features = Describe(quotation, history, candidates[chosen]);
        _all.Add(new Evidence(
            "speaker ranker",
            second < 0 ? null : article.RangeOf(article.Mentions[candidates[second].Mention]).In(article.Text),
            second < 0 ? 0 : scores[chosen] - scores[second],
            Reasons.Heaviest(Enumerable.Range(0, features.Length)
                .Where(i => rivals.Length == 0 || features[i] != rivals[i])
                .Select(i => new Reason(_notes.Features[i], weights[features[i]])))));
    }

    private int[] Describe(int quotation, History history, Candidate candidate)
    {
        _notes!.Clear();
        new PairFeatures<PairNotes>(article, history, quotation, _notes, new PairMention[PairFeatures<PairNotes>.MentionsKept]).Write(candidate);
        return [.. _notes.Places];
    }
}
