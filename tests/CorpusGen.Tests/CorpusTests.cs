using System.Collections.Immutable;
using CorpusGen.Model;
using CorpusGen.Tests.Harness;

namespace CorpusGen.Tests;

/// <summary>What can be asked of a whole corpus gives what a walk over all its articles gives.</summary>
public class CorpusTests
{
    private static readonly string[] s_claims =
    [
        "Corpus.Articles.Count == 100",
        "Corpus.Articles.Select(a => a.Slug).SequenceEqual(Corpus.Articles.Select(a => a.Slug).Distinct().Order(StringComparer.Ordinal))",
        "Corpus.Articles.All(a => Corpus.Find(a.Slug) == a && Corpus.TryFind(a.Slug, out Article? found) && found == a)",
        "Corpus.Quotes.SequenceEqual(Corpus.Articles.SelectMany(a => a.Quotes))",
        "Corpus.Quotes.Count > 50",
        "Corpus.Publishers.SequenceEqual(Corpus.Articles.Select(a => a.Publisher).OfType<string>().Distinct().Order(StringComparer.Ordinal))",
        "Corpus.Publishers.Count == 3 && Corpus.Publishers.All(p => Corpus.ByPublisher(p).SequenceEqual(Corpus.Articles.Where(a => a.Publisher == p)))",
        "Corpus.Authors.All.Select(a => a.Name).SequenceEqual(Corpus.Articles.SelectMany(WrittenBy).Distinct().Order(StringComparer.Ordinal))",
        "Corpus.Authors.All.Count > 20 && Corpus.Authors.All.All(author => author.Articles.SequenceEqual(Corpus.Articles.Where(a => WrittenBy(a).Contains(author.Name))))",
        "Corpus.Authors.All.All(author => Corpus.Authors.Find(author.Name) == author && Corpus.ByAuthor(author.Name) == author.Articles)",
        "Corpus.Speakers.All.Select(s => s.Name).SequenceEqual(Corpus.Speakers.All.Select(s => s.Name).Order(StringComparer.Ordinal))",
        "Corpus.Speakers.All.Count == 5 && Corpus.Speakers.All.All(speaker => speaker.Quotes.ToHashSet().SetEquals(EveryQuote.Where(q => q.Speaker == speaker)))",
        "Corpus.Speakers.All.All(speaker => Corpus.Speakers.Find(speaker.Name) == speaker && Corpus.QuotesBy(speaker.Name) == speaker.Quotes)",
        """Corpus.Speakers.Find("Ottaway") == Corpus.Speakers.InesOttaway && Corpus.Speakers.Find("にほんご") == Corpus.Speakers.日本語""",
        """Corpus.Speakers.Find("ottaway") is null && Corpus.Authors.Find("Nobody") is null && Corpus.QuotesBy("Nobody").Count == 0""",
        """Corpus.QuotesContaining("FERRY").SequenceEqual(Corpus.Quotes.Where(q => q.Text.Contains("ferry", StringComparison.OrdinalIgnoreCase))) && Corpus.QuotesContaining("ferry").Any()""",
        "Corpus.Between(DateOnly.MinValue, DateOnly.MaxValue).SequenceEqual(Corpus.Articles.Where(a => a.DatePublished is not null).OrderBy(a => a.DatePublished))",
        "Corpus.Articles.Where(a => a.DatePublished is not null).All(a => Corpus.Between(a.DatePublished!.Value, a.DatePublished!.Value).Contains(a))",
        "Corpus.Between(DateOnly.MaxValue, DateOnly.MinValue).Count == 0",
        "Corpus.Articles.SelectMany(a => a.Paragraphs).All(p => p.Text == p.AsSpan().ToString() && p.Quotes.All(q => Inside(q.Span, p.Span)) && p.Sentences.All(s => Inside(s.Span, p.Span)))",
        "Corpus.Articles.All(a => a.Sections.SelectMany(s => s.Paragraphs).SequenceEqual(a.Paragraphs))",
        "Corpus.Articles.All(a => a.Sections.Count(s => s.Subheading is not null) == a.Segments.Count(s => s.Kind == SegmentKind.Subheading))",
        """Corpus.Articles.All(a => a.Body == string.Join("\n\n", a.Paragraphs))""",
        "EveryQuote.All(q => q.Text == q.Article.Text[q.Span] && (q.Paragraph is null || Inside(q.Span, q.Paragraph.Span)))",
        "EveryQuote.Any(q => q.Paragraph is not null) && EveryQuote.Any(q => q.Paragraph is null)",
    ];

    [Fact]
    public void Queries_agree_with_a_walk_over_the_articles()
    {
        Random random = new(7);
        ImmutableArray<ArticleEntry> articles = [.. Enumerable.Range(10, 100).Select(number => RandomArticle.Make(random, number))];
        TestProject project = TestProject.Empty.WithSource(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Probe;

            internal static class Claims
            {
                public static bool[] Run() => new bool[] { {{string.Join(", ", s_claims)}} };

                private static IEnumerable<Quote> EveryQuote => Corpus.Quotes.SelectMany(WithNested);

                private static IEnumerable<Quote> WithNested(Quote quote) => quote.Nested.SelectMany(WithNested).Prepend(quote);

                private static IEnumerable<string> WrittenBy(Article article) =>
                    article.Bylines.Where(b => b.Kind is BylineKind.Author or BylineKind.Contributor).Select(b => b.Name).Distinct();

                private static bool Inside(Range inner, Range outer) => outer.Start.Value <= inner.Start.Value && inner.End.Value <= outer.End.Value;
            }
            """);

        using LoadedCorpus corpus = LoadedCorpus.Of(GeneratorRun.First(project, new ModelGenerator(articles)));
        bool[] holds = (bool[])corpus.Type("Claims").GetMethod("Run")!.Invoke(null, null)!;
        Assert.Empty(s_claims.Where((_, i) => !holds[i]));
    }
}
