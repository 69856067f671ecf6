using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// Decides, quotation by quotation in the order of the text, which pair of cue and mention is the best answer, whether
/// the stretch is a quotation at all, and of what kind.
/// </summary>
internal sealed class SpeakerRanker(QuotationWeights weights)
{
    /// <summary>What the language itself decides leaves little doubt.</summary>
    public const float Sure = 0.97f;

    /// <summary>By how much a main verb must beat a participle.</summary>
    private const float ParticipleMargin = 1.5f;

    /// <summary>
    /// From this score of a near candidate on, those farther off are not asked. Of 9,548 quotations of newspapers, counted
    /// with weights learned from them, 7,550 have one, and none of these would get a farther one; that is every second
    /// candidate of all. At 3 it would be three of five, and four quotations.
    /// </summary>
    private const float NearEnough = 6;

    private const int ShortestClause = 3;
    private const int ShortestIdeographicClause = 8;

    private readonly History _history = new();
    private readonly List<Candidate> _candidates = [];
    private readonly float[] _scores = new float[CandidateFinder.MostFound];
    private readonly PairMention[] _mentions = new PairMention[PairFeatures<WeightSum>.MentionsKept];
    private readonly int[] _features = new int[QuoteFeatures.Count];

    /// <summary>Whether the candidates hold those that are far off.</summary>
    private bool _isFarAsked;

    /// <summary>Decides for all quotations of the article.</summary>
    /// <param name="evidence">Takes the evidence for each decision; null where nobody asks.</param>
    public void Decide(ArticleUnits article, List<Attribution> decided, CancellationToken cancellation, SpeakerEvidence? evidence = null)
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

            Attribution best;
            if (FindSignature(article, i) is >= 0 and int signature)
            {
                best = new Attribution { Mention = signature, Cue = article.Quotations[i].Unit + 1, Probability = Sure };
                Judge(article, i, ref best);
                evidence?.AddRule(Decision.Signature);
            }
            else if (FindMinded(article, i) is >= 0 and int minded)
            {
                best = new Attribution { Mention = minded, Cue = -1, Probability = Sure, Confidence = Sure, IsGenuine = true };
                evidence?.AddRule("state of mind");
            }
            else
            {
                best = Rank(article, i, _history);
                Judge(article, i, ref best);
                if (evidence is not null)
                {
                    AskFar(article, i, _history, -1);
                    evidence.AddRanking(i, _history, best, _candidates, _scores);
                }
            }

            decided.Add(best);
            if (best.IsGenuine && !isInside)
                _history.Add(article, i, best.Mention, best.Cue);
        }
    }

    /// <summary>The name behind a dash that ends the paragraph of a quotation (“…” — Name), or -1.</summary>
    private static int FindSignature(ArticleUnits article, int quotation)
    {
        int unit = article.Quotations[quotation].Unit;
        Sentence sentence = article.Sentences[article.Quotations[quotation].Sentence];
        if (unit != sentence.FirstUnit || unit + 2 >= sentence.UnitLimit || unit + 6 < sentence.UnitLimit)
            return -1;
        Unit name = article.Units[unit + 2];
        bool isSigned = article.Units[unit + 1].Class == UnitClass.Dash && name.Class == UnitClass.Name;
        for (int i = unit + 3; i < sentence.UnitLimit; i++)
            isSigned &= article.Units[i].Class is UnitClass.Stop or UnitClass.Comma or UnitClass.Name or UnitClass.Person or UnitClass.Capital;
        return isSigned ? name.Item : -1;
    }

    /// <summary>Who is said to be in the quoted state of mind (the minister is "confident"), or -1: nobody else can have told.</summary>
    private static int FindMinded(ArticleUnits article, int quotation)
    {
        QuotedStretch quoted = article.Quotations[quotation];
        if (quoted.Words is 0 or > 3 || !article.Inside[quoted.InsideLimit - 1].Is(WordClass.Attitude))
            return -1;
        int first = article.Sentences[quoted.Sentence].FirstUnit;
        int be = quoted.Unit - 1;
        while (be > first && article.Units[be].Class is UnitClass.Adverb or UnitClass.Not)
            be--;
        for (int i = be; i >= first && i > be - 40; i--)
        {
            // "Marsh said she was …": the one who says so is known.
            if (article.Units[i].Class is UnitClass.Saying or UnitClass.SayingIng or UnitClass.Reporting or UnitClass.According)
                return -1;
        }

        return be > first && article.Units[be].Class == UnitClass.Be && CandidateFinder.IsMention(article.Units[be - 1].Class) ? article.Units[be - 1].Item : -1;
    }

    /// <summary>The best candidate with its probability.</summary>
    public Attribution Rank(ArticleUnits article, int quotation, History history)
    {
        CandidateFinder.FindNear(article, quotation, history, _candidates);
        _isFarAsked = false;
        int best = Score(article, quotation, history, 0, -1);
        if (best < 0 || _scores[best] < NearEnough)
            best = AskFar(article, quotation, history, best);
        if (best < 0)
            return new Attribution { Mention = -1, Cue = -1 };
        best = PreferParticiple(article, article.Quotations[quotation].Unit, best);
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

    /// <summary>Adds the candidates that are farther off, unless they are there; returns the best of all.</summary>
    private int AskFar(ArticleUnits article, int quotation, History history, int best)
    {
        if (_isFarAsked)
            return best;
        _isFarAsked = true;
        int near = _candidates.Count;
        CandidateFinder.AddFar(article, quotation, _candidates);
        return Score(article, quotation, history, near, best);
    }

    /// <summary>Scores the candidates from an index on; returns the best of all.</summary>
    private int Score(ArticleUnits article, int quotation, History history, int from, int best)
    {
        PairFeatures<WeightSum> features = new(article, history, quotation, new WeightSum(weights.Pair.Places), _mentions);
        for (int i = from; i < _candidates.Count; i++)
        {
            _scores[i] = features.Write(_candidates[i]).Sum * weights.Pair.Scale;
            if (best < 0 || _scores[i] > _scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>Of two cues of one speaker the participle set before the quotation reports it: "denies …, calling it".</summary>
    private int PreferParticiple(ArticleUnits article, int quotedUnit, int best)
    {
        Candidate chosen = _candidates[best];
        if (chosen.Cue < 0 || chosen.Cue > quotedUnit)
            return best;
        for (int i = 0; i < _candidates.Count; i++)
        {
            int cue = _candidates[i].Cue;
            if (_candidates[i].Mention == chosen.Mention && cue > _candidates[best].Cue && cue < quotedUnit
                && article.Units[cue].Class is UnitClass.SayingIng or UnitClass.ReportingIng
                && article.Units[cue - 1].Class == UnitClass.Comma
                && _scores[i] > _scores[best] - ParticipleMargin)
            {
                best = i;
            }
        }

        return best;
    }

    private void Judge(ArticleUnits article, int quotation, ref Attribution best)
    {
        int[] features = _features;
        QuoteFeatures.Write(article, quotation, best, features, weights.Genuine.Mask);
        best.IsGenuine = IsBareHeading(article, quotation)
            ? best.Cue >= 0 && article.Units[best.Cue].Class is UnitClass.Saying or UnitClass.Colon
            : article.Stretches[article.Quotations[quotation].Stretch].Family == MarkFamily.Dash
                || (article.Lexicon.HasVerbs ? weights.Genuine.Score(features) > 0 : IsSpoken(article, quotation));
        best.Confidence = best.Mention < 0 ? 0 : (float)(1 / (1 + Math.Exp(-weights.Confidence.Score(features))));
        best.IsDirect = !IsDependent(article, quotation) && weights.Kind.Score(features) > 0;
    }

    /// <summary>Whether the words inside go on with a clause that began outside: "because they do not talk".</summary>
    private static bool IsDependent(ArticleUnits article, int quotation)
    {
        const WordClass dependent = WordClass.When | WordClass.That | WordClass.Relative | WordClass.Like | WordClass.Of | WordClass.To;
        QuotedStretch quoted = article.Quotations[quotation];
        return !quoted.StartsWithCapital && quoted.Words > 0
            && quoted.Unit > article.Sentences[quoted.Sentence].FirstUnit
            && article.Inside[quoted.FirstInside].Is(dependent);
    }

    /// <summary>
    /// Without words of the language: whether the inside is long enough to be a clause, or ends as one, or the Japanese
    /// particle for quoting follows.
    /// </summary>
    private static bool IsSpoken(ArticleUnits article, int quotation)
    {
        QuotedStretch quoted = article.Quotations[quotation];
        MarkedStretch stretch = article.Stretches[quoted.Stretch];
        bool isSpaced = stretch.End == stretch.Start || Chars.Kind(article.Text[stretch.Start]) != CharKind.Ideograph;
        return quoted.Ending is Ending.Stop or Ending.Question
            || (isSpaced ? quoted.Words >= ShortestClause : stretch.End - stretch.Start >= ShortestIdeographicClause)
            || (stretch.Close < article.Text.Length && article.Text[stretch.Close] == 'と');
    }

    /// <summary>Headlines put anything between single marks: who says it must stand there too.</summary>
    private static bool IsBareHeading(ArticleUnits article, int quotation)
    {
        QuotedStretch quoted = article.Quotations[quotation];
        return MarkScanner.IsSingle(article.Stretches[quoted.Stretch].Family)
            && article.Paragraphs[article.Sentences[quoted.Sentence].Paragraph].Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading;
    }
}
