using System.Globalization;
using System.Text;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>Prints the texts and tables of the articles of one bucket, as constants that the generated Constant reads.</summary>
internal static class BucketEmitter
{
    /// <summary>Articles in a table: to read one, all are loaded.</summary>
    public const int ArticlesInTable = 16;

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
        Tables(writer, "Facts", bucket, ArticleTable.OfFacts);
        Tables(writer, "Quotes", bucket, entry => ArticleTable.OfQuotes(entry.Article));
        Tables(writer, "Body", bucket, entry => ArticleTable.OfBody(entry.Article));
        if (options.HasTextResource)
        {
            TableWriter keys = new();
            foreach (ArticleEntry entry in bucket.Articles)
                keys.AddFixed(entry.TextKey);
            writer.Constant("Keys", 0, keys.ToString());
        }

        for (int slot = 0; slot < bucket.Articles.Count && !options.HasTextResource; slot++)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            ArticleEntry entry = bucket.Articles[slot];
            writer.Line().Line($"// {DocComment.Escape(entry.Path)}").Constant("Text", slot, entry.Article.Text);
        }

        writer.Close().AddTo(output, className + ".g.cs");
    }

    private static void Tables(SourceWriter writer, string name, Bucket bucket, Func<ArticleEntry, ArticleTable> table)
    {
        for (int slot = 0; slot < bucket.Articles.Count; slot += ArticlesInTable)
        {
            StringBuilder records = new();
            foreach (ArticleEntry entry in bucket.Articles.Skip(slot).Take(ArticlesInTable))
                records.Append(table(entry).Record);
            writer.Constant(name, slot / ArticlesInTable, records.ToString());
        }
    }
}
