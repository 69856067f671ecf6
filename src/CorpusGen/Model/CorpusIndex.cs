using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>Names and order over all articles, decided; emitters only print it.</summary>
/// <param name="Articles">Sorted by slug, ordinal.</param>
/// <param name="Publishers">Sorted by name, ordinal; articles without a publisher come last, under a null name.</param>
/// <param name="Authors">Sorted by name, ordinal.</param>
/// <param name="Speakers">Sorted by name, ordinal.</param>
internal sealed record CorpusIndex(
    EquatableArray<IndexArticle> Articles,
    EquatableArray<IndexPublisher> Publishers,
    EquatableArray<IndexAuthor> Authors,
    EquatableArray<IndexSpeaker> Speakers)
{
    /// <summary>Measured: a member costs half a millisecond of compiling, so that up to here it is a second at most.</summary>
    private const int MaxQuotations = 2_000;

    /// <summary>Whether quotations have members: as the project states, or else while there are few enough.</summary>
    public bool HasQuotationMembers(bool? stated) =>
        stated ?? Articles.Sum(article => article.Summary.QuotationCount) <= MaxQuotations;
}
