using System.Text;
using CorpusGen.Model;
using CorpusGen.Parsing;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>Prints what ties the corpus together: the members of <c>Corpus</c> and the tables behind them. Tooltips of articles are remembered.</summary>
internal sealed class IndexEmitter
{
    /// <summary>Classes of buckets that one generated method names.</summary>
    public const int TypesInMethod = 8;

    private readonly Remembered<ArticleSummary, string> _tooltips = new(Tooltip.Of);

    public void Emit(SourceProductionContext output, CorpusIndex index, CorpusOptions options)
    {
        EmitMembers(index, options).AddTo(output, "Corpus.Members.g.cs");
        output.CancellationToken.ThrowIfCancellationRequested();
        EmitTables(index, options).AddTo(output, "CorpusIndex.Tables.g.cs");
    }

    private SourceWriter EmitMembers(CorpusIndex index, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.OfTypes(options).Open(options.Visibility + " static partial class Corpus");
        EquatableArray<string> tooltips = _tooltips.Of(index.Articles.Select(article => article.Summary).ToEquatableArray());
        bool hasQuotations = index.HasQuotationMembers(options.QuotationMembers);
        for (int i = 0; i < index.Publishers.Count; i++)
        {
            IndexPublisher publisher = index.Publishers[i];
            writer.Line($"/// <summary>{Tooltip.Of(publisher)}</summary>").Open($"public static partial class {publisher.Member}");
            if (publisher.Name is not null)
            {
                writer
                    .Line("/// <summary>All articles of the outlet, in the order of their slugs.</summary>")
                    .Line($"public static global::System.Collections.Generic.IReadOnlyList<Article> Articles => CorpusIndex.ArticlesOfPublisher({i});");
            }

            if (hasQuotations && publisher.Articles.Any(article => index.Articles[article].Summary.QuotationCount > 0))
            {
                writer
                    .Line("/// <summary>What is quoted in the outlet's articles: a member for each article, and in it one for each quotation.</summary>")
                    .Line("public static partial class Quotes;");
            }

            foreach (int article in publisher.Articles)
            {
                IndexArticle entry = index.Articles[article];
                writer
                    .Line($"/// <summary>{tooltips[article]}</summary>")
                    .Line($"public static Article {entry.Member} => CorpusIndex.Article({article});");
            }

            writer.Close().Line();
        }

        writer.Open("public static partial class Authors");
        for (int i = 0; i < index.Authors.Count; i++)
        {
            writer
                .Line($"/// <summary>{Tooltip.Of(index.Authors[i])}</summary>")
                .Line($"public static Author {index.Authors[i].Member} => CorpusIndex.Author({i});");
        }

        writer.Close().Line().Open("public static partial class Speakers");
        for (int i = 0; i < index.Speakers.Count; i++)
        {
            writer
                .Line($"/// <summary>{Tooltip.Of(index.Speakers[i])}</summary>")
                .Line($"public static Speaker {index.Speakers[i].Member} => CorpusIndex.Speaker({i});");
        }

        return writer.Close().Close();
    }

    private static SourceWriter EmitTables(CorpusIndex index, CorpusOptions options)
    {
        StringBuilder names = new();
        int articlesInTable = BucketEmitter.ArticlesInTable(options);
        int bucketCount = index.Articles.Select(article => article.Bucket + 1).DefaultIfEmpty(1).Max();
        List<IndexPublisher> publishers = index.Publishers.Where(publisher => publisher.Name is not null).ToList();
        SourceWriter writer = SourceWriter.OfInternals(options)
            .Open("internal static partial class CorpusIndex")
            .Line($"internal const int ArticleCount = {index.Articles.Count};")
            .Line($"private const int PublisherCount = {publishers.Count};")
            .Line($"private const int AuthorCount = {index.Authors.Count};")
            .Line($"private const int SpeakerCount = {index.Speakers.Count};")
            .Line($"internal const int BucketCount = {bucketCount};")
            .Line($"private const int ArticlesInTable = {articlesInTable};")
            .Line($"private const int KeptTables = {(articlesInTable > 1 ? index.Articles.Select(article => (article.Slot / articlesInTable) + 1).DefaultIfEmpty().Max() : 0)};")
            .Line();

        Entries(writer, "Publishers", "Publisher", publishers, (table, publisher) => AddEntry(table, names, publisher.Name!, 0, [], publisher.Articles));
        Entries(writer, "Authors", "Author", index.Authors, (table, author) => AddEntry(table, names, author.Name, 0, [], author.Articles));
        Entries(writer, "Speakers", "Speaker", index.Speakers, (table, speaker) => AddEntry(table, names, speaker.Name, (int)speaker.Kind, speaker.Aliases, speaker.Articles));
        Entries(writer, "ArticleSpeakers", "ArticleSpeaker", index.Articles, (table, article) =>
        {
            foreach (int speaker in article.Speakers.AsSpan())
                table.Add(speaker);
        });
        writer.LiteralLine("internal static string Names => ", names.ToString(), ";").Line();

        TableWriter slugStarts = new();
        StringBuilder slugs = new();
        TableWriter places = new();
        foreach (IndexArticle article in index.Articles)
        {
            slugStarts.AddFixed(slugs.Length);
            slugs.Append(article.Slug);
            places.AddFixed((article.Slot * bucketCount) + article.Bucket);
        }

        slugStarts.AddFixed(slugs.Length);
        writer
            .LiteralLine("private static string Slugs => ", slugs.ToString(), ";")
            .Line()
            .LiteralLine("private static string SlugStarts => ", slugStarts.ToString(), ";")
            .Line()
            .LiteralLine("private static string Places => ", places.ToString(), ";")
            .Line();

        Buckets(writer, index.Articles.Select(article => article.Bucket).Distinct().OrderBy(bucket => bucket).ToArray(), options);
        writer
            .Line(options.HasTextResource
                ? "internal static string Text(int index) => TextResource.Read(index, ..);"
                : "internal static string Text(int index) => Load(Bucket(index), Constant.Text, Slot(index));")
            .Line()
            .Line(options.HasTextResource
                ? "internal static string Text(int index, global::System.Range part) => TextResource.Read(index, part);"
                : "internal static string Text(int index, global::System.Range part) => Article(index).Text[part];");
        return writer.Close();
    }

    /// <summary>
    /// Finds a table or text of a bucket. A runtime loads the classes that a method names when it compiles the method: so there
    /// is a method for a few of them.
    /// </summary>
    private static void Buckets(SourceWriter writer, int[] buckets, CorpusOptions options)
    {
        ILookup<int, int> groups = buckets.ToLookup(bucket => bucket / TypesInMethod);
        if (options.IsNative)
        {
            Choice("internal static string Load(int bucket, string kind, int number)", $"(bucket / {TypesInMethod})", groups.Select(group => $"{group.Key} => LoadIn{group.Key}(bucket, kind, number),"));
            foreach (IGrouping<int, int> group in groups)
                Choice($"private static string LoadIn{group.Key}(int bucket, string kind, int number)", "bucket", group.Select(bucket => $"{bucket} => {BucketEmitter.ClassName(bucket)}.{BucketEmitter.Find}(kind, number),"));
            return;
        }

        const string Annotation = "[return: global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(Constant.Fields)]";
        writer.Line("internal static string Load(int bucket, string kind, int number) => Constant.Of(BucketAt(bucket), kind + number);").Line().Line(Annotation);
        Choice("private static global::System.Type BucketAt(int bucket)", $"(bucket / {TypesInMethod})", groups.Select(group => $"{group.Key} => BucketIn{group.Key}(bucket),"));
        foreach (IGrouping<int, int> group in groups)
        {
            writer.Line(Annotation);
            Choice($"private static global::System.Type BucketIn{group.Key}(int bucket)", "bucket", group.Select(bucket => $"{bucket} => typeof({BucketEmitter.ClassName(bucket)}),"));
        }

        void Choice(string method, string of, IEnumerable<string> cases)
        {
            writer.Open($"{method} => {of} switch");
            foreach (string one in cases)
                writer.Line(one);
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(bucket)),").Close("};").Line();
        }
    }

    /// <summary>Adds what the generated IndexEntry reads.</summary>
    private static void AddEntry(TableWriter table, StringBuilder names, string name, int kind, EquatableArray<string> aliases, EquatableArray<int> articles)
    {
        table.Add(names.Length).Add(name.Length).Add(kind).Add(aliases.Count);
        names.Append(name);
        foreach (string alias in aliases.AsSpan())
        {
            table.Add(names.Length).Add(alias.Length);
            names.Append(alias);
        }

        table.Add(articles.Count);
        int last = 0;
        foreach (int article in articles.AsSpan())
        {
            table.Add(article - last);
            last = article;
        }
    }

    private static void Entries<T>(SourceWriter writer, string name, string entryName, IReadOnlyList<T> entries, Action<TableWriter, T> add)
    {
        TableWriter starts = new();
        TableWriter table = new();
        foreach (T entry in entries)
        {
            starts.AddFixed(table.Length);
            add(table, entry);
        }

        writer
            .LiteralLine($"private static string {entryName}Starts => ", starts.ToString(), ";")
            .Line()
            .LiteralLine($"private static string {name} => ", table.ToString(), ";")
            .Line();
    }
}
