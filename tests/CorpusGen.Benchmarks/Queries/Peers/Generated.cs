using Probe;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>The corpus that the generator made, in the program itself.</summary>
internal sealed class Generated : IPeer
{
    public void Open(string folder)
    {
    }

    public IEnumerable<string> Ask(Query query, string about) => query switch
    {
        Query.FirstHeadline => [Corpus.Articles[0].Headline ?? ""],
        Query.CountByAuthor => Corpus.Authors.All.Select(author => $"{author.Name}: {author.Articles.Count}"),
        Query.QuotationsOfSpeaker => Corpus.QuotesBy(about).Select(quote => quote.Text),
        Query.AllHeadlines => Corpus.Articles.Select(article => article.Headline ?? ""),
        Query.AllTexts => Corpus.Articles.Select(article => article.Text),
        _ => [Corpus.Find(about).Headline ?? ""],
    };
}
