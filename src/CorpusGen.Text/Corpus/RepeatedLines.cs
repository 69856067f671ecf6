namespace CorpusGen.Text.Corpus;

/// <summary>The lines that several articles of one publisher have: the page says them, not the story.</summary>
/// <param name="Publisher">The outlet.</param>
/// <param name="Lines">The lines, sorted.</param>
public sealed record RepeatedLines(string Publisher, EquatableArray<ArticleLine> Lines)
{
    /// <summary>
    /// In how many articles a line stands that is no story's own. Of the pages that the weights are learned from, two of
    /// one outlet may be two editions of a story; lines that three share belonged to no story.
    /// </summary>
    internal const int FewestArticles = 3;

    /// <summary>A longer line is a paragraph: what a paper writes each time about what happened before.</summary>
    private const int LongestLine = 200;

    /// <summary>A longer line is no label of the page, and tells one story from another.</summary>
    private const int LongestLabel = 120;

    /// <summary>Finds the repeated lines of each publisher that has some, sorted by publisher; the order of the articles is of no account.</summary>
    public static EquatableArray<RepeatedLines> Find(IEnumerable<ArticleLines> articles, CancellationToken cancellation = default) =>
        new LineCensus().Find([.. articles], cancellation);

    /// <summary>
    /// Which of an article's lines are the page's. None are where most of the story is repeated as well: the articles are
    /// then copies of one.
    /// </summary>
    /// <returns>Hashes, sorted.</returns>
    public static EquatableArray<uint> Of(ArticleLines? article, EquatableArray<RepeatedLines> repeated)
    {
        if (article is null || repeated.FirstOrDefault(lines => lines.Publisher == article.Publisher) is not { } publisher)
            return [];
        HashSet<ArticleLine> shared = [.. article.Lines.Where(line => publisher.Lines.AsSpan().BinarySearch(line) >= 0)];
        List<ArticleLine> story = [.. article.Lines.Where(line => line.Length > LongestLabel)];
        if (story.Count == 0)
            story = [.. article.Lines];
        bool isCopy = story.Where(shared.Contains).Sum(line => (long)line.Length) * 2 > story.Sum(line => (long)line.Length);
        return isCopy ? [] : shared.Where(line => line.Length <= LongestLine).Select(line => line.Hash).OrderBy(hash => hash).ToEquatableArray();
    }
}
