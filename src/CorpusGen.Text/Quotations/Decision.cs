namespace CorpusGen.Text.Quotations;

/// <summary>Names the kinds of decision by which a quotation gets its speaker.</summary>
internal static class Decision
{
    public const string FrontMatter = "front matter";
    public const string None = "none";
    public const string Repeated = "repeated";
    public const string Signature = "signature";

    /// <summary>What kind of decision an attribution is.</summary>
    public static string Of(ArticleUnits article, int quotation, in Attribution best)
    {
        if (best.Mention < 0)
            return None;
        if (best.IsCarried)
            return "follow-up";
        if (best.Cue < 0)
            return "no cue";
        if (article.Mentions[best.Mention].Sentence != article.Quotations[quotation].Sentence)
            return "nearby cue";
        return article.Units[best.Cue].Class switch
        {
            UnitClass.According => "according to",
            UnitClass.Colon => "colon",
            UnitClass.Dash => Signature,
            UnitClass.CueNoun => "noun",
            _ => "cue",
        };
    }
}
