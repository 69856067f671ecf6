namespace CorpusGen.Model;

/// <summary>An article and the form in which its text is carried.</summary>
/// <param name="Entry">The article.</param>
/// <param name="IsUtf8">
/// As UTF-8 bytes, which have no limit but cost the compiler far more, for what the heap of string literals cannot hold.
/// </param>
internal sealed record BucketArticle(ArticleEntry Entry, bool IsUtf8);
