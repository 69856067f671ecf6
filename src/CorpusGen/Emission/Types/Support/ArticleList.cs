namespace CorpusGen.Types;

/// <summary>All articles in the order of their slugs, each made when it is first asked for.</summary>
internal sealed class ArticleList : global::System.Collections.Generic.IReadOnlyList<Article>
{
    public int Count => CorpusIndex.ArticleCount;

    public Article this[int index] => CorpusIndex.Article(index);

    public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return CorpusIndex.Article(i);
        }
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
