namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>The queries over records, whether they are all in memory or come one by one.</summary>
internal static class RecordQueries
{
    /// <param name="records">In the order of the slugs.</param>
    public static IEnumerable<string> Ask(this IEnumerable<ArticleRecord> records, Query query, string about) => query switch
    {
        Query.FirstHeadline => [records.First().Headline],
        Query.CountByAuthor => records.SelectMany(record => record.Authors).CountBy(author => author).OrderBy(author => author.Key, StringComparer.Ordinal).Select(author => $"{author.Key}: {author.Value}"),
        Query.QuotationsOfSpeaker => records.SelectMany(record => record.Quotes).Where(quote => quote.Speaker == about).Select(quote => quote.Words),
        Query.AllHeadlines => records.Select(record => record.Headline),
        Query.AllTexts => records.Select(record => record.Text),
        _ => [records.First(record => record.Slug == about).Headline],
    };
}
