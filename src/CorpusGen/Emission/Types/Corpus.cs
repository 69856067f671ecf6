namespace CorpusGen.Types;

/// <summary>The articles of this project, read when it was compiled.</summary>
internal static partial class Corpus
{
    /// <summary>All articles, in the order of their slugs.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> Articles => CorpusIndex.AllArticles;

    /// <summary>All quotations, article by article; those inside another one are its <see cref="Quote.Nested"/>.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => CorpusIndex.AllQuotes;

    /// <summary>The names of the outlets, sorted.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<string> Publishers => CorpusIndex.AllPublishers;

    /// <summary>The article with this slug.</summary>
    /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No article has it.</exception>
    public static Article Find(string slug) =>
        TryFind(slug, out Article? article)
            ? article
            : throw new global::System.Collections.Generic.KeyNotFoundException($"No article of the corpus has the slug '{slug}'.");

    /// <summary>Whether an article has this slug, and which.</summary>
    public static bool TryFind(string slug, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Article? article)
    {
        global::System.ArgumentNullException.ThrowIfNull(slug);
        int index = CorpusIndex.FindSlug(slug);
        article = index < 0 ? null : CorpusIndex.Article(index);
        return article is not null;
    }

    /// <summary>The articles that an author of this name wrote; none when there is no such author.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> ByAuthor(string name) =>
        Authors.Find(name)?.Articles ?? global::System.Array.Empty<Article>();

    /// <summary>The articles of the outlet of this name; none when there is no such outlet.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> ByPublisher(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        return CorpusIndex.ArticlesOfPublisher(name);
    }

    /// <summary>The articles published from the first day to the last one, both included, the oldest first.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Article> Between(global::System.DateOnly first, global::System.DateOnly last) =>
        CorpusIndex.ArticlesBetween(first, last);

    /// <summary>The quotations of the speaker of this name, or the only one with this alias; none when there is no such speaker.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Quote> QuotesBy(string speaker) =>
        Speakers.Find(speaker)?.Quotes ?? global::System.Array.Empty<Quote>();

    /// <summary>The quotations whose words contain this text, in any case.</summary>
    public static global::System.Collections.Generic.IEnumerable<Quote> QuotesContaining(string text)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        return global::System.Linq.Enumerable.Where(Quotes, quote => quote.Text.Contains(text, global::System.StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Who is quoted in the corpus, a member for each.</summary>
    public static partial class Speakers
    {
        /// <summary>All speakers, sorted by name.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Speaker> All => CorpusIndex.AllSpeakers;

        /// <summary>The speaker of this name, or else the only one with this alias; null when there is none, or several have it.</summary>
        public static Speaker? Find(string name)
        {
            global::System.ArgumentNullException.ThrowIfNull(name);
            return CorpusIndex.FindSpeaker(name);
        }
    }

    /// <summary>Who wrote for the corpus, a member for each.</summary>
    public static partial class Authors
    {
        /// <summary>All authors, sorted by name.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Author> All => CorpusIndex.AllAuthors;

        /// <summary>The author of this name, or null when there is none.</summary>
        public static Author? Find(string name)
        {
            global::System.ArgumentNullException.ThrowIfNull(name);
            return CorpusIndex.FindAuthor(name);
        }
    }
}
