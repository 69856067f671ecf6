namespace CorpusGen.Types;

/// <summary>Makes the corpus's objects on first use out of the tables that the other part of this class holds.</summary>
internal static partial class CorpusIndex
{
    private static readonly string?[] s_facts = new string?[BucketCount * KeptTables];
    private static readonly string?[] s_quotes = new string?[BucketCount * KeptTables];
    private static readonly string?[] s_bodies = new string?[BucketCount * KeptTables];
    private static readonly Article?[] s_articles = new Article?[ArticleCount];
    private static readonly Speaker?[] s_speakers = new Speaker?[SpeakerCount];
    private static readonly Author?[] s_authors = new Author?[AuthorCount];
    private static Speaker[]? s_allSpeakers;
    private static Author[]? s_allAuthors;
    private static string[]? s_allPublishers;
    private static Quote[]? s_allQuotes;

    internal static ArticleList AllArticles { get; } = new ArticleList();

    internal static Speaker[] AllSpeakers => s_allSpeakers ?? Once.Set(ref s_allSpeakers, All<Speaker>(SpeakerCount, Speaker));

    internal static Author[] AllAuthors => s_allAuthors ?? Once.Set(ref s_allAuthors, All<Author>(AuthorCount, Author));

    internal static string[] AllPublishers =>
        s_allPublishers ?? Once.Set(ref s_allPublishers, All<string>(PublisherCount, static index => new IndexEntry(PublisherStarts, Publishers, index).Name.ToString()));

    internal static Quote[] AllQuotes
    {
        get
        {
            if (s_allQuotes is { } known)
            {
                return known;
            }

            global::System.Collections.Generic.List<Quote> quotes = new global::System.Collections.Generic.List<Quote>();
            foreach (Article article in AllArticles)
            {
                quotes.AddRange(article.Quotes);
            }

            return Once.Set(ref s_allQuotes, quotes.ToArray());
        }
    }

    internal static Article Article(int index) => s_articles[index] ?? Once.Set(ref s_articles[index], new Article(index));

    internal static Speaker Speaker(int index)
    {
        if (s_speakers[index] is { } known)
        {
            return known;
        }

        IndexEntry entry = new IndexEntry(SpeakerStarts, Speakers, index);
        return Once.Set(ref s_speakers[index], new Speaker(index, entry.Name.ToString(), (SpeakerKind)entry.Kind, entry.Aliases()));
    }

    internal static Author Author(int index) =>
        s_authors[index] ?? Once.Set(ref s_authors[index], new Author(index, new IndexEntry(AuthorStarts, Authors, index).Name.ToString()));

    internal static string Slug(int index) => SlugAt(index).ToString();

    internal static ArticleRecord FactsRecord(int index) => Record(s_facts, Constant.Facts, index);

    internal static ArticleRecord QuotesRecord(int index) => Record(s_quotes, Constant.Quotes, index);

    internal static ArticleRecord BodyRecord(int index) => Record(s_bodies, Constant.Body, index);

    /// <summary>For each of the article's own speakers the corpus's.</summary>
    internal static global::System.ReadOnlySpan<char> SpeakersOf(int index) =>
        global::System.MemoryExtensions.AsSpan(ArticleSpeakers, TableReader.Fixed(ArticleSpeakerStarts, index));

    internal static int FindSlug(string slug)
    {
        int low = 0;
        int high = ArticleCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = global::System.MemoryExtensions.SequenceCompareTo(SlugAt(middle), slug);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>A quotation by its place in its article, nested ones counted.</summary>
    internal static Quote Quote(string slug, int number) => ((IArticleParts)Article(FindSlug(slug))).Said.WithNested[number];

    internal static Speaker? FindSpeaker(string name)
    {
        int index = FindEntry(SpeakerStarts, Speakers, SpeakerCount, name);
        if (index >= 0)
        {
            return Speaker(index);
        }

        for (int i = 0; i < SpeakerCount; i++)
        {
            if (new IndexEntry(SpeakerStarts, Speakers, i).HasAlias(name))
            {
                if (index >= 0)
                {
                    return null;
                }

                index = i;
            }
        }

        return index < 0 ? null : Speaker(index);
    }

    internal static Author? FindAuthor(string name)
    {
        int index = FindEntry(AuthorStarts, Authors, AuthorCount, name);
        return index < 0 ? null : Author(index);
    }

    internal static Article[] ArticlesOf(int author) => Articles(new IndexEntry(AuthorStarts, Authors, author));

    internal static Article[] ArticlesOfPublisher(int publisher) => Articles(new IndexEntry(PublisherStarts, Publishers, publisher));

    internal static Article[] ArticlesOfPublisher(string name)
    {
        int index = FindEntry(PublisherStarts, Publishers, PublisherCount, name);
        return index < 0 ? global::System.Array.Empty<Article>() : ArticlesOfPublisher(index);
    }

    internal static Article[] ArticlesBetween(global::System.DateOnly first, global::System.DateOnly last)
    {
        global::System.Collections.Generic.List<Article> articles = new global::System.Collections.Generic.List<Article>();
        foreach (Article article in AllArticles)
        {
            if (article.DatePublished is { } date && first <= date && date <= last)
            {
                articles.Add(article);
            }
        }

        return global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.OrderBy(articles, static article => article.DatePublished));
    }

    internal static Quote[] QuotesOf(int speaker)
    {
        global::System.Collections.Generic.List<Quote> quotes = new global::System.Collections.Generic.List<Quote>();
        foreach (int article in new IndexEntry(SpeakerStarts, Speakers, speaker).Articles())
        {
            ((IArticleParts)Article(article)).Said.AddBy(speaker, quotes);
        }

        return quotes.ToArray();
    }

    internal static int Bucket(int index) => TableReader.Fixed(Places, index) % BucketCount;

    internal static int Slot(int index) => TableReader.Fixed(Places, index) / BucketCount;

    private static ArticleRecord Record(string?[] tables, string kind, int index)
    {
        int slot = Slot(index);
        int table = slot / ArticlesInTable;
        if (tables.Length == 0)
        {
            return new ArticleRecord(Load(Bucket(index), kind, table), 0);
        }

        // What is read for one article, the others of its table find.
        ref string? known = ref tables[(Bucket(index) * KeptTables) + table];
        return new ArticleRecord(known ??= Load(Bucket(index), kind, table), slot % ArticlesInTable);
    }

    private static global::System.ReadOnlySpan<char> SlugAt(int index)
    {
        int start = TableReader.Fixed(SlugStarts, index);
        return global::System.MemoryExtensions.AsSpan(Slugs)[start..TableReader.Fixed(SlugStarts, index + 1)];
    }

    /// <summary>Binary search by name: entries are sorted by ordinal.</summary>
    private static int FindEntry(string starts, string table, int count, string name)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = global::System.MemoryExtensions.SequenceCompareTo(new IndexEntry(starts, table, middle).Name, name);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private static Article[] Articles(IndexEntry entry)
    {
        int[] indices = entry.Articles();
        Article[] articles = new Article[indices.Length];
        for (int i = 0; i < articles.Length; i++)
        {
            articles[i] = Article(indices[i]);
        }

        return articles;
    }

    private static T[] All<T>(int count, global::System.Func<int, T> get)
    {
        T[] all = new T[count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = get(i);
        }

        return all;
    }
}
