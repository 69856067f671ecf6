using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Describes a marked stretch by binary features: is it a quotation at all, and does it stand as a clause of its own?</summary>
internal static class QuoteFeatures
{
    /// <summary>Number of features of a stretch.</summary>
    public const int Count = 35;

    /// <summary>Fills a row with the features' places in a table of <paramref name="mask"/> + 1 weights.</summary>
    public static void Write(ArticleUnits article, int quotation, in Attribution best, int[] features, int mask)
    {
        Buffer<Unit> units = article.Units;
        QuotedStretch quoted = article.Quotations[quotation];
        Sentence own = article.Sentences[quoted.Sentence];
        int q = quoted.Unit;
        uint words = (uint)(quoted.Words <= 4 ? quoted.Words : quoted.Words <= 6 ? 5 : quoted.Words <= 9 ? 6 : quoted.Words <= 14 ? 7 : 8);
        uint ending = (uint)quoted.Ending;
        uint capital = quoted.StartsWithCapital ? 1u : 0;
        uint capitals = quoted.Words == 0 ? 0 : (uint)(quoted.Capitals * 4 / quoted.Words);
        uint title = quoted.Capitals < 2 ? 0 : (uint)(1 + Math.Min(2, quoted.LongSmallWords));
        uint inside = (quoted.HasVerb ? 1u : 0) | (quoted.HasPronoun ? 2u : 0);
        UnitClass before = At(article, q - 1, own);
        UnitClass after = At(article, q + 1, own);
        UnitClass before2 = At(article, q - 2, own);
        UnitClass after2 = At(article, q + 2, own);
        uint place = (q == own.FirstUnit ? 1u : 0) | (q == own.UnitLimit - 1 ? 2u : 0);
        uint wordBefore = Word(article, q - 1, own);
        uint wordAfter = Word(article, q + 1, own);
        uint wordBefore2 = Word(article, q - 2, own);
        bool inSentence = best.Mention >= 0 && article.Mentions[best.Mention].Sentence == quoted.Sentence;
        UnitClass cue = best.Cue >= 0 ? units[best.Cue].Class : UnitClass.None;
        uint cueWord = best.Cue >= 0 ? article.Tokens[units[best.Cue].Token].Hash : 0;
        uint side = best.Cue < 0 ? 0 : !inSentence ? 1u : best.Cue < q ? 2u : 3u;
        uint distance = best.Cue < 0 || !inSentence ? 0 : (uint)Math.Min(8, Math.Abs(best.Cue - q));
        uint sure = Odds(best.Probability);

        FeatureRow<FeaturePlaces> row = new(0, new FeaturePlaces(features, mask));
        row.Add(0);
        row.Add(words, ending, capital);
        row.Add(words, capitals, capital);
        row.Add(words, inside);
        row.Add(capitals, inside, ending);
        row.Add((uint)before, (uint)after);
        row.Add((uint)before, words);
        row.Add((uint)after, words, ending);
        row.Add((uint)before, (uint)before2);
        row.Add((uint)after, (uint)after2);
        row.Add((uint)before, capital, capitals);
        row.Add(wordBefore);
        row.Add(wordBefore, capital);
        row.Add(wordBefore, wordBefore2);
        row.Add(wordAfter);
        row.Add(place, words);
        row.Add(place, ending, capital);
        row.Add(place, (uint)before, (uint)after);
        row.Add((uint)cue, side);
        row.Add(cueWord, side);
        row.Add((uint)cue, distance);
        row.Add(sure);
        row.Add(sure, words);
        row.Add(side, inside, words);
        row.Add((uint)cue, (uint)before, capital);
        row.Add(quoted.FirstInside < quoted.InsideLimit ? FirstWord(article, quoted) : 0, (uint)before);
        row.Add(capitals, (uint)before, (uint)after);
        row.Add(best.Mention >= 0 ? (uint)article.Mentions[best.Mention].Kind : 99, side);
        row.Add(best.IsCarried ? 1u : 0, place, words);
        row.Add((uint)before, ending, (uint)after);
        row.Add((uint)Math.Min(3, Others(article, quoted, own)), words);
        row.Add(cueWord, (uint)before);
        row.Add(title, words, ending);
        row.Add(title, (uint)before, side);
        row.Add(title, inside, place);
    }

    /// <summary>A probability in ten steps, the finer the nearer to one.</summary>
    private static uint Odds(float probability)
    {
        float doubt = 1 - probability;
        uint step = 0;
        for (float limit = 0.6f; step < 9 && doubt < limit; limit *= 0.5f)
            step++;
        return step;
    }

    private static UnitClass At(ArticleUnits article, int unit, in Sentence sentence) =>
        unit >= sentence.FirstUnit && unit < sentence.UnitLimit ? article.Units[unit].Class : UnitClass.None;

    private static uint Word(ArticleUnits article, int unit, in Sentence sentence)
    {
        if (unit < sentence.FirstUnit || unit >= sentence.UnitLimit)
            return 0;
        Unit at = article.Units[unit];
        return at.Class is UnitClass.Capital or UnitClass.Number || at.Class <= UnitClass.Quantity ? (uint)at.Class : article.Tokens[at.Token].Hash;
    }

    /// <summary>The first word inside when it is one of the lexicon's.</summary>
    private static uint FirstWord(ArticleUnits article, in QuotedStretch quoted)
    {
        Token token = article.Inside[quoted.FirstInside];
        return token.Class != 0 && !token.Is(WordClass.FirstName) ? token.Hash : token.IsCapital ? 1u : 2u;
    }

    /// <summary>Other quotations of the sentence, near by.</summary>
    private static int Others(ArticleUnits article, in QuotedStretch quoted, in Sentence own)
    {
        int others = 0;
        int limit = Math.Min(own.UnitLimit, quoted.Unit + 20);
        for (int i = Math.Max(own.FirstUnit, quoted.Unit - 20); i < limit; i++)
        {
            if (article.Units[i].Class == UnitClass.Quotation)
                others++;
        }

        return others - 1;
    }
}
