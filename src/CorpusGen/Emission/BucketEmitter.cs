using System.Globalization;
using System.Text;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>
/// Prints the texts and tables of the articles of one bucket: as constants, or for Native AOT as the cases of a method; the
/// generated Constant reads both.
/// </summary>
internal static class BucketEmitter
{
    /// <summary>The method that finds a table or text where these are no constants.</summary>
    public const string Find = "Find";

    private static readonly (string Kind, Func<ArticleEntry, ArticleTable> Of)[] s_tables =
    [
        ("Facts", ArticleTable.OfFacts),
        ("Quotes", entry => ArticleTable.OfQuotes(entry.Article)),
        ("Body", entry => ArticleTable.OfBody(entry.Article)),
    ];

    /// <summary>Articles that one text of tables holds: to read one, all are loaded. Few constants are faster to compile.</summary>
    public static int ArticlesInTable(CorpusOptions options) => options.IsNative ? 1 : 16;

    /// <summary>The class that holds a bucket.</summary>
    public static string ClassName(int bucket) => "CorpusTexts" + bucket.ToString("00", CultureInfo.InvariantCulture);

    public static void Emit(SourceProductionContext output, Bucket bucket, CorpusOptions options)
    {
        if (bucket.Articles.Count == 0)
            return;

        string className = ClassName(bucket.Number);
        SourceWriter writer = SourceWriter.OfInternals(options)
            .Line("/// <summary>Texts and tables of articles.</summary>")
            .Open($"internal static class {className}");
        if (options.IsNative)
            EmitMethod(writer, bucket, options, output.CancellationToken);
        else
            EmitConstants(writer, bucket, options, output.CancellationToken);
        writer.Close().AddTo(output, className + ".g.cs");
    }

    private static void EmitConstants(SourceWriter writer, Bucket bucket, CorpusOptions options, CancellationToken cancellation)
    {
        int articles = ArticlesInTable(options);
        foreach ((string kind, Func<ArticleEntry, ArticleTable> tableOf) in s_tables)
        {
            for (int slot = 0; slot < bucket.Articles.Count; slot += articles)
                Add(kind, slot / articles, string.Concat(bucket.Articles.Skip(slot).Take(articles).Select(entry => tableOf(entry).Record)));
        }

        if (options.HasTextResource)
            Add("Keys", 0, Keys(bucket));
        else
            EmitTexts(writer, bucket, cancellation, Add);

        void Add(string kind, int number, string text) =>
            writer.LiteralLine($"internal const string {kind}{number.ToString(CultureInfo.InvariantCulture)} = ", text, ";");
    }

    private static void EmitMethod(SourceWriter writer, Bucket bucket, CorpusOptions options, CancellationToken cancellation)
    {
        writer.Open($"internal static string {Find}(string kind, int number) => kind switch");
        foreach ((string kind, Func<ArticleEntry, ArticleTable> tableOf) in s_tables)
        {
            string[] records = [.. bucket.Articles.Select(entry => tableOf(entry).Record)];
            string all = string.Concat(records);

            // Half a character has no form in UTF-8.
            bool isUtf8 = !HasHalfCharacters(all);
            TableWriter lengths = new();
            foreach (string record in records)
                lengths.Add(isUtf8 ? Encoding.UTF8.GetByteCount(record) : record.Length);
            writer.LiteralLine($"Constant.{kind} => Constant.Of({Literal.Of(lengths.ToString())}, ", all, isUtf8 ? "u8, number)," : ", number),");
        }

        // Texts without a resource are few: they fit into what there can be of literals.
        if (options.HasTextResource)
        {
            writer.LiteralLine("Constant.Keys => ", Keys(bucket), ",");
        }
        else
        {
            writer.Open("Constant.Text => number switch");
            EmitTexts(writer, bucket, cancellation, (_, slot, text) => writer.LiteralLine(slot.ToString(CultureInfo.InvariantCulture) + " => ", text, ","));
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close("},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(kind)),").Close("};");
    }

    private static void EmitTexts(SourceWriter writer, Bucket bucket, CancellationToken cancellation, Action<string, int, string> add)
    {
        for (int slot = 0; slot < bucket.Articles.Count; slot++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleEntry entry = bucket.Articles[slot];
            writer.Line().Line($"// {DocComment.Escape(entry.Path)}");
            add("Text", slot, entry.Article.Text);
        }
    }

    private static string Keys(Bucket bucket)
    {
        TableWriter keys = new();
        foreach (ArticleEntry entry in bucket.Articles)
            keys.AddFixed(entry.TextKey);
        return keys.ToString();
    }

    private static bool HasHalfCharacters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && ++i < text.Length && char.IsLowSurrogate(text[i])))
                return true;
        }

        return false;
    }
}
