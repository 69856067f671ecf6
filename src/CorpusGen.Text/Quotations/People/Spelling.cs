namespace CorpusGen.Text.Quotations.People;

/// <summary>A name as the text writes it in one place.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Limit">Index behind the last token.</param>
internal readonly record struct Spelling(int First, int Limit)
{
    /// <summary>Whether another one has the same letters, and so is shown alike.</summary>
    public bool IsSame(Spelling other, ArticleUnits article) => Letters(article).SequenceEqual(other.Letters(article));

    /// <summary>Whether another one begins and ends alike in any case; names that do not differ in more than case.</summary>
    public bool HasEndsOf(Spelling other, ArticleUnits article)
    {
        ReadOnlySpan<char> own = Letters(article), its = other.Letters(article);
        return char.ToUpperInvariant(own[0]) == char.ToUpperInvariant(its[0])
            && char.ToUpperInvariant(own[own.Length - 1]) == char.ToUpperInvariant(its[its.Length - 1]);
    }

    /// <summary>The number of its letters (<see cref="NameText.Number"/>) without full stops.</summary>
    public uint Number(ArticleUnits article)
    {
        uint number = 0;
        foreach (char letter in Limit - First == 1 ? Letters(article) : Show(article).AsSpan())
            number = letter == '.' ? number : NameText.Number(number, letter);
        return number;
    }

    public string Show(ArticleUnits article) => NameText.Show(article, First, Limit);

    private ReadOnlySpan<char> Letters(ArticleUnits article)
    {
        int start = article.Tokens[First].Start;
        return article.Text.AsSpan(start, article.Tokens[Limit - 1].End - start);
    }
}
