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
    EquatableArray<IndexSpeaker> Speakers);
