using CorpusGen.Text;
using CorpusGen.Text.Corpus;

namespace CorpusGen.Model;

/// <summary>
/// Decides the order and the names of everything in the corpus. What it reads of names and paths it remembers; what it gives
/// depends on the articles alone.
/// </summary>
internal sealed class CorpusIndexBuilder
{
    /// <summary>The group of articles without a publisher.</summary>
    private const string NoPublisher = "NoPublisher";

    /// <summary>The class that every member of the corpus asks.</summary>
    public const string IndexClass = "CorpusIndex";

    private static readonly string[] s_corpusMembers =
    [
        "Corpus", "Articles", "Quotes", "Publishers", "Speakers", "Authors", "Find", "TryFind", "ByAuthor", "ByPublisher",
        "Between", "QuotesBy", "QuotesContaining", NoPublisher,

        // Types that the generated code speaks of inside the class: a group of the same name would hide them.
        "Article", "Author", "Quote", "Speaker", IndexClass,
    ];

    private readonly SpeakerMerger _merger = new();
    private readonly Remembered<ArticleSummary, string> _names = new(article => Named(article.Headline ?? Stem(article.Path), article.Path));
    private ArticlePlaces _places = new([]);

    /// <param name="summaries">Sorted by path, each once.</param>
    public CorpusIndex Build(EquatableArray<ArticleSummary> summaries, CancellationToken cancellation)
    {
        string[] paths = [.. summaries.Select(summary => summary.Path)];
        ArticlePlaces places = _places;
        if (!places.AreOf(paths))
            _places = places = new ArticlePlaces(paths);
        ArticleSummary[] articles = Array.ConvertAll(places.Order, i => summaries[i]);
        cancellation.ThrowIfCancellationRequested();

        string[] members = new string[articles.Length];
        EquatableArray<IndexPublisher> publishers = Publishers(articles, _names.Of(articles.ToEquatableArray()), members);
        cancellation.ThrowIfCancellationRequested();

        EquatableArray<MergedSpeaker> merged;
        int[][] speakersOf;
        lock (_merger)
            merged = _merger.Merge(Array.ConvertAll(articles, article => new ArticleSpeakers(article.Publisher, article.Speakers)), out speakersOf);
        cancellation.ThrowIfCancellationRequested();

        return new CorpusIndex(
            articles
                .Select((article, i) => new IndexArticle(
                    places.Slugs[i],
                    members[i],
                    places.Places[i].Bucket,
                    places.Places[i].Slot,
                    speakersOf[i].ToEquatableArray(),
                    article))
                .ToEquatableArray(),
            publishers,
            Authors(articles),
            Speakers(articles, merged, speakersOf));
    }

    /// <summary>Names the groups, and in each group its articles.</summary>
    /// <param name="names">The name that each article is to have.</param>
    /// <param name="members">Takes the names that they have.</param>
    private static EquatableArray<IndexPublisher> Publishers(ArticleSummary[] articles, EquatableArray<string> names, string[] members)
    {
        List<(string? Name, List<int> Articles)> groups = Group(articles, article => [article.Publisher ?? ""])
            .Select(group => (group.Name.Length == 0 ? null : group.Name, group.Articles))
            .OrderBy(group => group.Item1 is null)
            .ToList();
        string[] groupNames = MemberNames.Assign(
            groups.Where(group => group.Name is not null).ToList(),
            group => Named(group.Name!, group.Name!),
            _ => null,
            group => group.Name!,
            s_corpusMembers);
        List<IndexPublisher> publishers = [];
        for (int g = 0; g < groups.Count; g++)
        {
            string groupName = groups[g].Name is null ? NoPublisher : groupNames[g];
            List<int> inGroup = groups[g].Articles;
            string[] articleNames = MemberNames.Assign(
                inGroup,
                i => names[i],
                i => Identifier.FromWords(Stem(articles[i].Path)),
                i => articles[i].Path,
                groupName,
                "Articles",
                "Quotes",
                "Quote",
                IndexClass);
            for (int i = 0; i < inGroup.Count; i++)
                members[inGroup[i]] = articleNames[i];
            publishers.Add(new IndexPublisher(groupName, groups[g].Name, inGroup.ToEquatableArray()));
        }

        return publishers.ToEquatableArray();
    }

    private static EquatableArray<IndexAuthor> Authors(ArticleSummary[] articles)
    {
        List<(string Name, List<int> Articles)> authors = Group(articles, article => article.Authors);
        string[] members = MemberNames.Assign(authors, author => Named(author.Name, author.Name), _ => null, author => author.Name, "Authors", "All", "Find", IndexClass);
        return authors
            .Select((author, i) => new IndexAuthor(members[i], author.Name, author.Articles.ToEquatableArray()))
            .ToEquatableArray();
    }

    private static EquatableArray<IndexSpeaker> Speakers(ArticleSummary[] articles, EquatableArray<MergedSpeaker> merged, int[][] speakersOf)
    {
        List<int>[] articlesOf = [.. merged.Select(_ => new List<int>(1))];
        int[] quotations = new int[merged.Count];
        for (int article = 0; article < articles.Length; article++)
        {
            for (int i = 0; i < speakersOf[article].Length; i++)
            {
                int speaker = speakersOf[article][i];
                quotations[speaker] += articles[article].QuotationsBySpeaker[i];
                if (articlesOf[speaker].Count == 0 || articlesOf[speaker][articlesOf[speaker].Count - 1] != article)
                    articlesOf[speaker].Add(article);
            }
        }

        string[] members = MemberNames.Assign(merged, speaker => Named(speaker.Name, speaker.Name), _ => null, speaker => speaker.Name, "Speakers", "All", "Find", IndexClass);
        return merged
            .Select((speaker, i) => new IndexSpeaker(
                members[i], speaker.Name, speaker.Kind, speaker.Aliases, articlesOf[i].ToEquatableArray(), quotations[i]))
            .ToEquatableArray();
    }

    /// <summary>The articles by a name that each has one or several of, sorted by name.</summary>
    private static List<(string Name, List<int> Articles)> Group(ArticleSummary[] articles, Func<ArticleSummary, IEnumerable<string>> names)
    {
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Length; i++)
        {
            foreach (string name in names(articles[i]))
            {
                if (!groups.TryGetValue(name, out List<int>? group))
                    groups.Add(name, group = []);
                group.Add(i);
            }
        }

        return [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value))];
    }

    private static string Named(string text, string key) => Identifier.FromWords(text) ?? Identifier.Hash(key);

    private static string Stem(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
