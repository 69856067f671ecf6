using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Model;
using CorpusGen.Tests.Harness;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>Whatever was read is what the generated objects say.</summary>
public class EmissionTests
{
    /// <summary>All that an article's objects say, compiled beside them.</summary>
    private const string Inspection =
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using Probe;

        internal static class Inspection
        {
            public static string[] Run() => Corpus.Articles.OrderBy(article => article.SourcePath, StringComparer.Ordinal).SelectMany(Lines).ToArray();

            private static IEnumerable<string> Lines(Article article)
            {
                yield return article.SourcePath;
                yield return "text " + article.Text;
                yield return "headline " + article.Headline;
                yield return "alternative headline " + article.AlternativeHeadline;
                yield return "kicker " + article.Kicker;
                yield return "dateline " + article.Dateline;
                yield return "publisher " + article.Publisher;
                yield return "section " + article.Section;
                yield return "url " + article.Url;
                yield return "language " + article.Language;
                yield return "missing " + new[] { article.Headline, article.AlternativeHeadline, article.Kicker, article.Dateline, article.Publisher, article.Section, article.Url, article.Language }.Count(fact => fact is null);
                yield return FormattableString.Invariant($"published {article.DatePublished:yyyy-MM-dd} {article.PublishedAt:O}");
                yield return FormattableString.Invariant($"modified {article.DateModified:yyyy-MM-dd} {article.ModifiedAt:O}");
                yield return FormattableString.Invariant($"{article.WordCount} {article.IsTruncated}");
                foreach (string keyword in article.Keywords)
                    yield return "keyword " + keyword;
                foreach (Byline byline in article.Bylines)
                    yield return $"byline {byline.Name}|{byline.Role ?? "null"}|{byline.Organization ?? "null"}|{byline.Kind}|{byline.Span}|{byline.Biography ?? "null"}|{byline.Contact ?? "null"}";
                foreach (Segment segment in article.Segments)
                    yield return $"segment {segment.Kind} {segment.Span} {segment.Text}";
                foreach (Sentence sentence in article.Sentences)
                    yield return $"sentence {sentence.Span} {sentence.Text}";
                foreach (Image image in article.Images)
                    yield return $"image {image.Caption ?? "null"}|{image.Credit ?? "null"}";
                foreach (Quote quote in article.Quotes)
                {
                    foreach (string line in Lines(quote, "quote"))
                        yield return line;
                }

                foreach (Speaker speaker in article.Speakers)
                    yield return $"speaker {speaker.Name}|{speaker.Kind}|{string.Join("|", speaker.Aliases)}";
            }

            private static IEnumerable<string> Lines(Quote quote, string label)
            {
                yield return $"{label} {quote.Span} {quote.Text}|{quote.Kind}|{quote.Speaker?.Name}|{quote.Mention ?? "null"} {quote.MentionSpan}|{quote.Cue ?? "null"} {quote.CueSpan}|{quote.ContinuesPrevious}|{quote.Decision}|{quote.Confidence.ToString("0.000", CultureInfo.InvariantCulture)}";
                foreach (Quote nested in quote.Nested)
                {
                    if (nested.Parent != quote || nested.Article != quote.Article)
                        yield return "stray " + nested;
                    foreach (string line in Lines(nested, label + "'s"))
                        yield return line;
                }
            }
        }
        """;

    [Theory]
    [InlineData(1, 50, false, false)]
    [InlineData(2, 50, true, false)]
    [InlineData(3, 50, false, true)]
    [InlineData(4, 50, true, true)]
    [InlineData(5, 3000, false, false)]
    [InlineData(6, 3000, true, false)]
    [InlineData(7, 3000, true, true)]
    public void Objects_say_what_the_model_says(int seed, int count, bool hasTextResource, bool isNative)
    {
        Random random = new(seed);
        ImmutableArray<ArticleEntry> articles = [.. Enumerable.Range(10_000, count).Select(number => RandomArticle.Make(random, number))];
        TestProject project = TestProject.Empty.WithSource(Inspection).WithTextResource(hasTextResource).WithNative(isNative);
        using LoadedCorpus corpus = LoadedCorpus.Of(GeneratorRun.First(project, new ModelGenerator(articles)), articles.Select(article => article.Article.Text));
        Assert.Equal(articles.SelectMany(Lines), (string[])corpus.Type("Inspection").GetMethod("Run")!.Invoke(null, null)!);
    }

    private static IEnumerable<string> Lines(ArticleEntry entry)
    {
        ArticleModel article = entry.Article;
        yield return entry.Path;
        yield return "text " + article.Text;
        yield return "headline " + article.Headline?.Text;
        yield return "alternative headline " + article.AlternativeHeadline?.Text;
        yield return "kicker " + article.Kicker?.Text;
        yield return "dateline " + article.Dateline?.Text;
        yield return "publisher " + article.Publisher?.Text;
        yield return "section " + article.Section?.Text;
        yield return "url " + article.Url?.Text;
        yield return "language " + article.Language?.Text;
        yield return "missing " + new[] { article.Headline, article.AlternativeHeadline, article.Kicker, article.Dateline, article.Publisher, article.Section, article.Url, article.Language }.Count(fact => fact is null);
        yield return "published " + Text(article.DatePublished);
        yield return "modified " + Text(article.DateModified);
        yield return FormattableString.Invariant($"{article.WordCount} {article.IsTruncated}");
        foreach (Fact keyword in article.Keywords)
            yield return "keyword " + keyword.Text;
        foreach (BylineModel byline in article.Bylines)
            yield return $"byline {byline.Name}|{byline.Role ?? "null"}|{byline.Organization ?? "null"}|{byline.Kind}|{Text(byline.Range)}|{byline.Biography?.Text ?? "null"}|{byline.Contact?.Text ?? "null"}";
        foreach (Segment segment in article.Segments)
            yield return $"segment {segment.Kind} {Text(segment.Range)} {segment.Range.In(article.Text)}";
        foreach (TextRange sentence in article.Sentences)
            yield return $"sentence {Text(sentence)} {sentence.In(article.Text)}";
        foreach (ImageModel image in article.Images)
            yield return $"image {image.Caption?.In(article.Text) ?? "null"}|{image.Credit?.In(article.Text) ?? "null"}";
        foreach (string line in Quotations(article, -1, "quote"))
            yield return line;
        foreach (SpeakerModel speaker in article.Quotations.Where(quotation => quotation.Speaker >= 0).Select(quotation => article.Speakers[quotation.Speaker]).Distinct())
            yield return $"speaker {speaker.Name}|{speaker.Kind}|{string.Join("|", speaker.Aliases)}";
    }

    private static IEnumerable<string> Quotations(ArticleModel article, int parent, string label)
    {
        for (int i = 0; i < article.Quotations.Count; i++)
        {
            QuotationModel quotation = article.Quotations[i];
            if (quotation.Parent != parent)
                continue;
            string speaker = quotation.Speaker < 0 ? "" : article.Speakers[quotation.Speaker].Name;
            yield return
                $"{label} {Text(quotation.Range)} {quotation.Range.In(article.Text)}|{quotation.Kind}|{speaker}|{quotation.Mention?.In(article.Text) ?? "null"} {Text(quotation.Mention)}" +
                $"|{quotation.Cue?.In(article.Text) ?? "null"} {Text(quotation.Cue)}|{quotation.ContinuesPrevious}|{quotation.Decision}|{quotation.Confidence.ToString("0.000", CultureInfo.InvariantCulture)}";
            foreach (string line in Quotations(article, i, label + "'s"))
                yield return line;
        }
    }

    private static string Text(TextRange? range) => range is { } at ? $"{at.Start}..{at.End}" : "";

    private static string Text(DateFact? date) => date is null ? " " : FormattableString.Invariant(
        $"{date.Date:yyyy-MM-dd} {(date is { Time: { } time, Offset: { } offset } ? new DateTimeOffset(date.Date + time, offset) : (DateTimeOffset?)null):O}");
}
