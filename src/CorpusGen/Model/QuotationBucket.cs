using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>The quotations of the articles that share a bucket.</summary>
/// <param name="Number">The bucket's number.</param>
/// <param name="Groups">Articles that quote, sorted by publisher, then by slug.</param>
internal sealed record QuotationBucket(int Number, EquatableArray<QuotationGroup> Groups)
{
    /// <summary>
    /// All buckets up to the last one in use, empty ones too, so that each keeps its place between runs; none when
    /// quotations have no members.
    /// </summary>
    /// <param name="articles">Each path once.</param>
    /// <param name="stated">Whether the project wants members; null where it does not say.</param>
    public static IEnumerable<QuotationBucket> Distribute(EquatableArray<ArticleQuotations> articles, CorpusIndex index, bool? stated)
    {
        if (index.Articles.Count == 0 || !index.HasQuotationMembers(stated))
            return [];

        Dictionary<string, ArticleQuotations> byPath = articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        List<QuotationGroup>[] buckets = [.. Enumerable.Range(0, index.Articles.Max(article => article.Bucket) + 1).Select(_ => new List<QuotationGroup>())];
        foreach (IndexPublisher publisher in index.Publishers)
        {
            foreach (int i in publisher.Articles)
            {
                IndexArticle article = index.Articles[i];
                EquatableArray<QuotedText> quotations = byPath[article.Summary.Path].Quotations;
                if (quotations.Count > 0)
                    buckets[article.Bucket].Add(new QuotationGroup(publisher.Member, article.Member, article.Slug, Named(quotations, article.Member)));
            }
        }

        return buckets.Select((groups, number) => new QuotationBucket(number, groups.ToEquatableArray()));
    }

    private static EquatableArray<(string Member, QuotedText Quotation)> Named(EquatableArray<QuotedText> quotations, string className)
    {
        string[] names = MemberNames.Assign(
            quotations,
            quotation => Identifier.FromWords(quotation.Text) ?? Identifier.Hash(quotation.Text),
            _ => null,
            quotation => quotation.Text,
            className,
            CorpusIndexBuilder.IndexClass);
        return quotations.Select((quotation, i) => (names[i], quotation)).ToEquatableArray();
    }
}
