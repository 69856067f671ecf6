namespace CorpusGen.Text.Quotations;

/// <summary>What has been decided for the quotations before this one.</summary>
internal sealed class History
{
    private readonly Dictionary<uint, int> _quoted = [];

    /// <summary>Index of the quotation before, or -1.</summary>
    public int Quotation { get; private set; } = -1;

    /// <summary>Its mention, or -1.</summary>
    public int Mention { get; private set; } = -1;

    /// <summary>Its cue's unit, or -1.</summary>
    public int Cue { get; private set; } = -1;

    public void Clear()
    {
        _quoted.Clear();
        Quotation = Mention = Cue = -1;
    }

    public void Add(ArticleUnits article, int quotation, int mention, int cue)
    {
        Quotation = quotation;
        Mention = mention;
        Cue = cue;
        if (mention >= 0 && article.Mentions[mention].Kind == MentionKind.Name)
        {
            uint name = LastWord(article, mention);
            _quoted.TryGetValue(name, out int times);
            _quoted[name] = times + 1;
        }
    }

    /// <summary>How often someone of that name has been quoted so far.</summary>
    public int TimesQuoted(ArticleUnits article, int mention)
    {
        _quoted.TryGetValue(LastWord(article, mention), out int times);
        return times;
    }

    public static uint LastWord(ArticleUnits article, int mention) => article.Tokens[article.Mentions[mention].Limit - 1].Hash;
}
