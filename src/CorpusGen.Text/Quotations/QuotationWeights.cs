using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>What was learned: one weight for each place that a feature can hash to.</summary>
internal sealed class QuotationWeights
{
    public const int PairSize = 1 << 15;
    public const int GenuineSize = 1 << 12;
    public const int KindSize = 1 << 12;

    private const string Path = "Weights/quotations.bin";

    private static readonly Lazy<QuotationWeights> s_learned = new(Read);

    public QuotationWeights(float[] pair, float[] genuine, float[] kind) => (Pair, Genuine, Kind) = (pair, genuine, kind);

    /// <summary>The weights that the assembly carries.</summary>
    public static QuotationWeights Learned => s_learned.Value;

    /// <summary>Ranks candidates.</summary>
    public float[] Pair { get; }

    /// <summary>Tells quotations from titles, nicknames and scare quotes; above 0 is a quotation.</summary>
    public float[] Genuine { get; }

    /// <summary>Tells direct quotations from mixed ones; above 0 is direct.</summary>
    public float[] Kind { get; }

    public static float Score(float[] weights, ReadOnlySpan<int> features)
    {
        float sum = 0;
        foreach (int feature in features)
            sum += weights[feature];
        return sum;
    }

    /// <summary>Each table as its scale and one byte a weight.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (float[] table in new[] { Pair, Genuine, Kind })
        {
            float scale = table.Max(Math.Abs) / sbyte.MaxValue;
            writer.Write(scale);
            foreach (float weight in table)
                writer.Write((sbyte)Math.Round(scale > 0 ? weight / scale : 0));
        }
    }

    private static QuotationWeights Read()
    {
        using BinaryReader reader = new(DataFile.Open(Path));
        return new QuotationWeights(ReadTable(reader, PairSize), ReadTable(reader, GenuineSize), ReadTable(reader, KindSize));
    }

    private static float[] ReadTable(BinaryReader reader, int size)
    {
        float scale = reader.ReadSingle();
        float[] table = new float[size];
        for (int i = 0; i < size; i++)
            table[i] = reader.ReadSByte() * scale;
        return table;
    }
}
