using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusGen.Model;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Usage;

/// <summary>The names that the corpus of a project has.</summary>
internal sealed class CorpusNames
{
    /// <summary>
    /// By the first article of a corpus the names that were last made of it: an editor asks anew with every key, and
    /// an article is the same object for as long as its text is unchanged.
    /// </summary>
    private static readonly ConditionalWeakTable<ArticleModel, LastNames> s_last = new();

    private readonly KnownNames _slugs = new();
    private readonly KnownNames _authors = new();
    private readonly KnownNames _bylines = new();
    private readonly KnownNames _publishers = new();
    private readonly KnownNames _speakers = new();
    private readonly ImmutableArray<ArticleEntry> _articles;

    private CorpusNames(ImmutableArray<ArticleEntry> articles, CorpusIndex index)
    {
        _articles = articles;
        foreach (IndexPublisher publisher in index.Publishers)
        {
            if (publisher.Name is not null)
                _publishers.Add(publisher.Name, publisher.Member);
            foreach (int article in publisher.Articles)
                _slugs.Add(index.Articles[article].Slug, publisher.Member + "." + index.Articles[article].Member);
        }

        foreach (IndexAuthor author in index.Authors)
            _authors.Add(author.Name, author.Member);
        foreach (IndexSpeaker speaker in index.Speakers)
            _speakers.Add(speaker.Name, speaker.Member, speaker.Aliases);
        foreach (string name in articles.SelectMany(article => article.Article.Bylines).Select(byline => byline.Name).Distinct(StringComparer.Ordinal))
            _bylines.Add(name, member: null);
    }

    /// <summary>Reads the articles, or finds what the generator read of them; null where there is none.</summary>
    public static CorpusNames? Of(AnalyzerOptions project, CancellationToken cancellation)
    {
        EquatableArray<RepeatedLines> repeated = SharedLines.Of(project, cancellation);
        ImmutableArray<ArticleEntry> articles =
        [
            .. from file in project.AdditionalFiles
               let article = ArticleFile.From(file, project.AnalyzerConfigOptionsProvider)
               where article is not null
               let entry = ReadFile.Of(article, repeated, cancellation).Article
               where entry is not null
               select entry,
        ];
        if (articles.IsEmpty)
            return null;

        LastNames last = s_last.GetOrCreateValue(articles[0].Article);
        if (last.Value is not { } names || !names.AreOf(articles))
            last.Value = names = new CorpusNames(articles, new CorpusIndexBuilder().Build(Summaries(articles), cancellation));
        return names;
    }

    /// <summary>The names of one kind.</summary>
    public KnownNames Of(NameKind kind) => kind switch
    {
        NameKind.Slug => _slugs,
        NameKind.Author => _authors,
        NameKind.Byline => _bylines,
        NameKind.Publisher => _publishers,
        _ => _speakers,
    };

    /// <summary>As the generator has them: sorted, and once where a file is listed twice.</summary>
    private static EquatableArray<ArticleSummary> Summaries(ImmutableArray<ArticleEntry> articles) => articles
        .GroupBy(article => article.Path, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.First().Summary)
        .ToEquatableArray();

    private bool AreOf(ImmutableArray<ArticleEntry> articles) =>
        articles.Length == _articles.Length
        && articles.Zip(_articles, (entry, other) => ReferenceEquals(entry.Article, other.Article) && entry.Path == other.Path).All(same => same);

    private sealed class LastNames
    {
        public volatile CorpusNames? Value;
    }
}
