using CorpusGen.Text.Language;
using CorpusGen.Text.Weights;

namespace CorpusGen.Text.Quotations;

/// <summary>What was learned from annotated articles.</summary>
/// <param name="Pair">Ranks candidates.</param>
/// <param name="Genuine">Tells quotations from titles, nicknames and scare quotes; above 0 is a quotation.</param>
/// <param name="Kind">Tells direct quotations from mixed ones; above 0 is direct.</param>
/// <param name="Confidence">Tells right attributions from wrong ones, as log-odds.</param>
internal sealed record QuotationWeights(WeightTable Pair, WeightTable Genuine, WeightTable Kind, WeightTable Confidence)
{
    private static readonly Lazy<QuotationWeights> s_learned = new(() =>
    {
        using BinaryReader reader = new(DataFile.Open("Weights/quotations.bin"));
        return new QuotationWeights(WeightTable.Read(reader), WeightTable.Read(reader), WeightTable.Read(reader), WeightTable.Read(reader));
    });

    /// <summary>The weights that the assembly carries.</summary>
    public static QuotationWeights Learned => s_learned.Value;

    public void Write(BinaryWriter writer)
    {
        Pair.Write(writer);
        Genuine.Write(writer);
        Kind.Write(writer);
        Confidence.Write(writer);
    }
}
