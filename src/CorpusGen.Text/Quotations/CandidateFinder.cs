using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Lists the pairs of cue and mention that could have said a quotation.</summary>
internal static class CandidateFinder
{
    /// <summary>More than any sentence of news needs; bounds the work on hostile text.</summary>
    private const int MaxCandidates = 120;

    private const int SentencesBefore = 3;
    private const int MentionsLeft = 4;
    private const int MentionsRight = 2;
    private const int UnitsLeft = 100;
    private const int UnitsRight = 40;

    /// <summary>What could report wherever it stands.</summary>
    private const ulong Cues = (1UL << (int)UnitClass.Saying) | (1UL << (int)UnitClass.SayingIng) | (1UL << (int)UnitClass.Reporting) | (1UL << (int)UnitClass.ReportingIng)
        | (1UL << (int)UnitClass.CueNoun) | (1UL << (int)UnitClass.According) | (1UL << (int)UnitClass.Ed) | (1UL << (int)UnitClass.Ing) | (1UL << (int)UnitClass.Past);

    /// <summary>What is found at most: a cue that comes just below the limit may still bring all of its mentions, and history one.</summary>
    public const int MostFound = MaxCandidates + MentionsLeft + MentionsRight + 1;

    /// <summary>Lists the pairs that are right for all but few quotations: with a cue of the same sentence or the next, and what the quotation before got.</summary>
    public static void FindNear(ArticleUnits article, int quotation, History history, List<Candidate> found)
    {
        found.Clear();
        QuotedStretch quoted = article.Quotations[quotation];
        Paragraph paragraph = article.Paragraphs[article.Sentences[quoted.Sentence].Paragraph];
        AddCues(article, quoted.Sentence, quoted.Unit, found);
        if (quoted.Sentence + 1 < paragraph.SentenceLimit)
            AddCues(article, quoted.Sentence + 1, quoted.Unit, found);
        if (history.Mention < 0 || paragraph.Inside >= 0)
            return;
        Candidate carried = new(history.Mention, history.Cue, IsCarried: true);
        int same = found.IndexOf(carried with { IsCarried = false });
        if (same >= 0)
            found[same] = carried;
        else
            found.Add(carried);
    }

    /// <summary>Adds all others: mentions without a cue, and the sentences before.</summary>
    public static void AddFar(ArticleUnits article, int quotation, List<Candidate> found)
    {
        QuotedStretch quoted = article.Quotations[quotation];
        Sentence own = article.Sentences[quoted.Sentence];
        Paragraph paragraph = article.Paragraphs[own.Paragraph];
        int near = found.Count;
        AddMentions(article, quoted.Sentence, quoted.Unit, found);
        for (int back = 1; back <= SentencesBefore && quoted.Sentence - back >= paragraph.FirstSentence; back++)
        {
            if (back == 1)
                AddMentions(article, quoted.Sentence - back, quoted.Unit, found);
            AddCues(article, quoted.Sentence - back, quoted.Unit, found);
        }

        if (quoted.Sentence == paragraph.FirstSentence && own.Paragraph > 0 && paragraph.Inside < 0)
        {
            Paragraph before = article.Paragraphs[own.Paragraph - 1];
            if (before.SentenceLimit > before.FirstSentence)
            {
                AddMentions(article, before.SentenceLimit - 1, quoted.Unit, found);
                AddCues(article, before.SentenceLimit - 1, quoted.Unit, found);
            }
        }

        // What the quotation before got is among the near ones.
        if (near > 0 && found[near - 1].IsCarried && found.IndexOf(found[near - 1] with { IsCarried = false }, near) is >= 0 and int again)
            found.RemoveAt(again);
    }

    /// <summary>Whether the unit could report: what the lexicon knows, a mark at the quotation, or a verb's form beside a mention.</summary>
    public static bool IsCue(ArticleUnits article, int unit, in Sentence sentence)
    {
        UnitClass at = article.Units[unit].Class;
        if (at.IsIn(Cues))
            return true;
        switch (at)
        {
            case UnitClass.Colon:
                return unit + 1 == sentence.UnitLimit || article.Units[unit + 1].Class == UnitClass.Quotation;
            case UnitClass.Dash:
                return unit > sentence.FirstUnit && article.Units[unit - 1].Class == UnitClass.Quotation;
            case UnitClass.Word:
                return unit > sentence.FirstUnit && IsMention(article.Units[unit - 1].Class) && EndsWithS(article, unit);
            default:
                return false;
        }
    }

    public static bool IsMention(UnitClass unit) => unit is >= UnitClass.Name and <= UnitClass.Quantity;

    public static bool EndsWithS(ArticleUnits article, int unit)
    {
        ref Token token = ref article.Tokens[article.Units[unit].Token];
        return token.End - token.Start > 3 && article.Text[token.End - 1] == 's';
    }

    /// <summary>Adds the mentions of a sentence as speakers without a cue.</summary>
    private static void AddMentions(ArticleUnits article, int index, int quotedUnit, List<Candidate> found)
    {
        Sentence sentence = article.Sentences[index];
        (int first, int limit) = Reach(sentence, quotedUnit);
        for (int mention = article.MentionFrom(first, sentence); mention < sentence.MentionLimit && article.Mentions[mention].Unit < limit && found.Count < MaxCandidates; mention++)
        {
            if (!article.Mentions[mention].IsPart)
                found.Add(new Candidate(mention, -1, false));
        }
    }

    /// <summary>The units of a sentence that are not too far from a quotation.</summary>
    private static (int First, int Limit) Reach(in Sentence sentence, int quotedUnit) =>
        (Math.Max(sentence.FirstUnit, Math.Min(quotedUnit, sentence.UnitLimit) - UnitsLeft), Math.Min(sentence.UnitLimit, Math.Max(quotedUnit, sentence.FirstUnit) + UnitsRight));

    /// <summary>Adds the cues of a sentence with the mentions around them.</summary>
    private static void AddCues(ArticleUnits article, int index, int quotedUnit, List<Candidate> found)
    {
        Sentence sentence = article.Sentences[index];
        (int first, int limit) = Reach(sentence, quotedUnit);

        // The mentions left and right of a cue are found by their own order, which is that of their units.
        int before = article.MentionFrom(limit, sentence) - 1;
        for (int cue = limit - 1; cue >= first && found.Count < MaxCandidates; cue--)
        {
            if (!IsCue(article, cue, sentence))
                continue;
            while (before >= sentence.FirstMention && article.Mentions[before].Unit > cue)
                before--;
            int left = 0;
            int at = before;
            for (; at >= sentence.FirstMention && article.Mentions[at].Unit >= first && left < MentionsLeft; at--)
            {
                if (IsObject(article, at, cue))
                    continue;
                found.Add(new Candidate(at, cue, false));
                left++;
            }

            // The sentence's first mention is most often its subject, however far.
            if (left == MentionsLeft && at >= sentence.FirstMention && article.Mentions[sentence.FirstMention].Unit >= first)
                found.Add(new Candidate(sentence.FirstMention, cue, false));
            int right = 0;
            for (at = before + 1; at < sentence.MentionLimit && article.Mentions[at].Unit < limit && right < MentionsRight; at++)
            {
                if (IsObject(article, at, cue))
                    continue;
                found.Add(new Candidate(at, cue, false));
                right++;
            }
        }
    }

    /// <summary>Whether a mention is part of another, or its case shows that it is spoken to or owns what does speak: "dem Kreisblatt sagte", "heißt es im Brief der Stadt".</summary>
    private static bool IsObject(ArticleUnits article, int mention, int cue)
    {
        ref readonly Mention words = ref article.Mentions[mention];
        if (words.IsPart || !article.Lexicon.CapitalizesNouns)
            return words.IsPart;
        if (words.Role != MentionRole.Oblique)
            return false;
        bool isGoverned = words.Unit > 0 && article.Units[words.Unit - 1].Class is >= UnitClass.To and <= UnitClass.Preposition;
        return article.Units[cue].Class switch
        {
            UnitClass.Saying => true,
            UnitClass.According or UnitClass.CueNoun => false,
            _ => !isGoverned,
        };
    }
}
