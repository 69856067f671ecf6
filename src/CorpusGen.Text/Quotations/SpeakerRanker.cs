namespace CorpusGen.Text.Quotations;

/// <summary>
/// Decides, quotation by quotation in the order of the text, which pair of cue and mention is the best answer, whether
/// the stretch is a quotation at all, and of what kind.
/// </summary>
internal sealed class SpeakerRanker(QuotationWeights weights)
{
    private readonly History _history = new();
    private readonly List<Candidate> _candidates = [];
    private readonly float[] _scores = new float[128];

    /// <summary>Decides for all quotations of the article.</summary>
    public void Decide(ArticleUnits article, List<Attribution> decided, CancellationToken cancellation)
    {
        decided.Clear();
        _history.Clear();
        bool isInside = false;
        for (int i = 0; i < article.Quotations.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int paragraph = article.Sentences[article.Quotations[i].Sentence].Paragraph;
            if (!isInside && article.Paragraphs[paragraph].Inside >= 0)
            {
                isInside = true;
                _history.Clear();
            }

            Attribution best = Rank(article, i, _history);
            Judge(article, i, ref best);
            decided.Add(best);
            if (best.IsGenuine && !isInside)
                _history.Add(article, i, best.Mention, best.Cue);
        }
    }

    /// <summary>The best candidate with its probability.</summary>
    public Attribution Rank(ArticleUnits article, int quotation, History history)
    {
        CandidateFinder.Find(article, quotation, history, _candidates);
        if (_candidates.Count == 0)
            return new Attribution { Mention = -1, Cue = -1 };
        Span<int> features = stackalloc int[PairFeatures.Count];
        int best = 0;
        for (int i = 0; i < _candidates.Count; i++)
        {
            PairFeatures.Write(article, history, quotation, _candidates[i], features, weights.Pair.Length - 1);
            _scores[i] = QuotationWeights.Score(weights.Pair, features);
            if (_scores[i] > _scores[best])
                best = i;
        }

        double all = 0;
        double same = 0;
        for (int i = 0; i < _candidates.Count; i++)
        {
            double share = Math.Exp(_scores[i] - _scores[best]);
            all += share;
            if (_candidates[i].Mention == _candidates[best].Mention)
                same += share;
        }

        return new Attribution
        {
            Mention = _candidates[best].Mention,
            Cue = _candidates[best].Cue,
            IsCarried = _candidates[best].IsCarried,
            Probability = (float)(same / all),
        };
    }

    private void Judge(ArticleUnits article, int quotation, ref Attribution best)
    {
        Span<int> features = stackalloc int[QuoteFeatures.Count];
        QuoteFeatures.Write(article, quotation, best, features, weights.Genuine.Length - 1);
        best.IsGenuine = QuotationWeights.Score(weights.Genuine, features) > 0;
        best.IsDirect = QuotationWeights.Score(weights.Kind, features) > 0;
    }
}
