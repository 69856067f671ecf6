using System.Globalization;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Emission;

/// <summary>Prints a member for each quotation of the articles of one bucket.</summary>
internal static class QuotationEmitter
{
    public static void Emit(SourceProductionContext output, QuotationBucket bucket, CorpusOptions options)
    {
        if (bucket.Groups.Count == 0)
            return;

        SourceWriter writer = SourceWriter.OfTypes(options).Open(options.Visibility + " static partial class Corpus");
        foreach (QuotationGroup group in bucket.Groups)
        {
            string slug = Literal.Of(group.Slug);
            writer
                .Open($"public static partial class {group.Publisher}")
                .Open("public static partial class Quotes")
                .Line($"/// <summary>What is quoted in <see cref=\"{group.Publisher}.{group.Article}\"/>, by its first words.</summary>")
                .Open($"public static class {group.Article}");
            foreach ((string member, QuotedText quotation) in group.Quotations)
            {
                writer
                    .Line($"/// <summary>{Tooltip.Of(quotation)}</summary>")
                    .Line($"public static Quote {member} => CorpusIndex.Quote({slug}, {quotation.Number.ToString(CultureInfo.InvariantCulture)});");
            }

            writer.Close().Close().Close().Line();
        }

        writer.Close().AddTo(output, "Corpus.Quotes" + bucket.Number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs");
    }
}
