using System.Globalization;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>Prints the texts and tables of the articles of one bucket.</summary>
internal static class BucketEmitter
{
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
        ArticleTable[] tables = bucket.Articles.Select(article => new ArticleTable(article)).ToArray();
        Switch(writer, "global::System.ReadOnlySpan<byte> Table", tables.Length, slot => tables[slot].Numbers);
        Switch(writer, "string Extras", tables.Length, slot => Literal.Of(tables[slot].Extras));
        if (options.HasTextResource)
            Switch(writer, "ulong TextKey", tables.Length, slot => "0x" + TextKey.Of(bucket.Articles[slot].Article.Text).ToString("x16", CultureInfo.InvariantCulture));
        else
            EmitTexts(writer, bucket, output.CancellationToken);
        writer.Close().AddTo(output, className + ".g.cs");
    }

    private static void EmitTexts(SourceWriter writer, Bucket bucket, CancellationToken cancellation)
    {
        Switch(writer, "string Text", bucket.Articles.Count, slot => $"Text{slot}()");
        for (int slot = 0; slot < bucket.Articles.Count; slot++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleEntry entry = bucket.Articles[slot];

            // Inlined, the literals of a whole bucket would be made into strings when the first one is asked for.
            writer
                .Line($"// {DocComment.Escape(entry.Path)}")
                .Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]")
                .Line($"private static string Text{slot}() => {Literal.Of(entry.Article.Text)};")
                .Line();
        }
    }

    private static void Switch(SourceWriter writer, string member, int count, Func<int, string> value)
    {
        writer.Open($"internal static {member}(int slot) => slot switch");
        for (int slot = 0; slot < count; slot++)
            writer.Line($"{(slot == count - 1 ? "_" : slot.ToString(CultureInfo.InvariantCulture))} => {value(slot)},");
        writer.Close("};").Line();
    }
}
