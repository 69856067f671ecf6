using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Queries.Peers;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Benchmarks.Queries;

/// <summary>The articles that the peers have, read as a build reads them, in the order of their slugs.</summary>
internal static class QueryCorpus
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ArticleRecord[] Read(int count)
    {
        (string Slug, string Text, GivenFacts Given)[] files =
        [
            .. Enumerable.Range(0, count)
                .Select(number => ArticleMaker.Make(number))
                .Select(made => (Path.GetFileNameWithoutExtension(made.Path), made.Text, new GivenFacts { FolderPublisher = PublisherFolder.Of("articles/" + made.Path) }))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
        ArticleLines?[] lines = [.. files.AsParallel().AsOrdered().Select(file => ArticleLines.Of(file.Text, file.Given))];
        EquatableArray<RepeatedLines> repeated = RepeatedLines.Find(lines.OfType<ArticleLines>());
        ArticleModel[] articles = [.. files.Zip(lines).AsParallel().AsOrdered().Select(file => ArticleReader.Read(file.First.Text, file.First.Given with { RepeatedLines = RepeatedLines.Of(file.Second, repeated) }))];
        EquatableArray<MergedSpeaker> speakers = new SpeakerMerger().Merge([.. articles.Select(article => new ArticleSpeakers(article.Publisher?.Text, article.Speakers))], out int[][] places);
        return
        [
            .. articles.Select((article, i) => new ArticleRecord(
                files[i].Slug,
                article.Headline?.Text ?? "",
                [.. article.Bylines.Where(byline => byline.Kind is BylineKind.Author or BylineKind.Contributor).Select(byline => byline.Name).Distinct(StringComparer.Ordinal)],
                [.. article.Quotations.Select(quotation => new QuoteRecord(quotation.Speaker < 0 ? null : speakers[places[i][quotation.Speaker]].Name, article.Text.Substring(quotation.Range.Start, quotation.Range.Length)))],
                article.Text)),
        ];
    }

    /// <summary>Writes what the peers open, each its own.</summary>
    public static void Write(string folder, ArticleRecord[] articles)
    {
        string files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        using FileStream json = File.Create(Path.Combine(folder, "articles.json"));
        JsonSerializer.Serialize(json, articles, s_plain);
        File.WriteAllLines(Path.Combine(folder, "articles.jsonl"), articles.Select(article => JsonSerializer.Serialize(article, s_plain)));
        foreach (ArticleRecord article in articles)
        {
            IEnumerable<string> head =
            [
                $"@headline {article.Headline}",
                .. article.Authors.Select(author => $"@author {author}"),
                .. article.Quotes.Select(quote => $"@quote {quote.Speaker}\t{quote.Words}"),
            ];
            File.WriteAllText(Path.Combine(files, article.Slug + ".txt"), string.Join('\n', head) + "\n----\n" + article.Text);
        }
    }
}
