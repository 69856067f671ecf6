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

    private static readonly (string Kind, Func<ArticleEntry, string> RecordOf)[] s_tables =
    [
        ("Facts", entry => ArticleTable.OfFacts(entry).Record),
        ("Quotes", entry => ArticleTable.OfQuotes(entry.Article).Record),
        ("Body", entry => ArticleTable.OfBody(entry.Article).Record),
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
        foreach ((string kind, Func<ArticleEntry, string> recordOf) in s_tables)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int slot = 0; slot < bucket.Articles.Count; slot += articles)
                Add(kind, slot / articles, string.Concat(bucket.Articles.Skip(slot).Take(articles).Select(recordOf)));
        }

        if (options.HasTextResource)
            Add("Keys", 0, Keys(bucket));

        for (int slot = 0; slot < bucket.Articles.Count && !options.HasTextResource; slot++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleEntry entry = bucket.Articles[slot];
            writer.Line().Line($"// {DocComment.Escape(entry.Path)}");
            Add("Text", slot, entry.Article.Text);
        }

        void Add(string kind, int number, string text) =>
            writer.LiteralLine($"internal const string {kind}{number.ToString(CultureInfo.InvariantCulture)} = ", text, ";");
    }

    private static void EmitMethod(SourceWriter writer, Bucket bucket, CorpusOptions options, CancellationToken cancellation)
    {
        writer.Open($"internal static string {Find}(string kind, int number) => kind switch");
        foreach ((string kind, Func<ArticleEntry, string> recordOf) in s_tables)
        {
            cancellation.ThrowIfCancellationRequested();
            EmitCase(writer, kind, bucket, recordOf);
        }

        if (options.HasTextResource)
            writer.LiteralLine("Constant.Keys => ", Keys(bucket), ",");
        else
            EmitCase(writer, "Text", bucket, entry => entry.Article.Text);
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(kind)),").Close("};");
    }

    /// <summary>What a bucket has of one kind, as one literal of UTF-8.</summary>
    private static void EmitCase(SourceWriter writer, string kind, Bucket bucket, Func<ArticleEntry, string> recordOf)
    {
        TableWriter lengths = new();
        StringBuilder all = new();
        List<(int Slot, string Record)> odd = [];
        for (int slot = 0; slot < bucket.Articles.Count; slot++)
        {
            string record = recordOf(bucket.Articles[slot]);
            if (HasHalfCharacters(record))
            {
                // Half a character has no form in UTF-8.
                odd.Add((slot, record));
                record = "";
            }

            lengths.Add(Encoding.UTF8.GetByteCount(record));
            all.Append(record);
        }

        string before = $"Constant.Of({Literal.Of(lengths.ToString())}, ";
        if (odd.Count == 0)
        {
            writer.LiteralLine($"Constant.{kind} => {before}", all.ToString(), "u8, number),");
            return;
        }

        writer.Open($"Constant.{kind} => number switch");
        foreach ((int slot, string record) in odd)
            writer.LiteralLine(slot.ToString(CultureInfo.InvariantCulture) + " => ", record, ",");
        writer.LiteralLine("_ => " + before, all.ToString(), "u8, number),").Close("},");
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
