using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>One article in the index.</summary>
/// <param name="Member">Its name in its publisher's group.</param>
/// <param name="Bucket">The output that holds its text.</param>
/// <param name="Slot">Its place there.</param>
/// <param name="Speakers">For each of the article's own speakers the index of the corpus's.</param>
internal sealed record IndexArticle(string Slug, string Member, int Bucket, int Slot, EquatableArray<int> Speakers, ArticleSummary Summary);
