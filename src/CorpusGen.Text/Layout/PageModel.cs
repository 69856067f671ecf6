using CorpusGen.Text.Language;
using CorpusGen.Text.Weights;

namespace CorpusGen.Text.Layout;

/// <summary>The learned weights of page structure: a table for each decision, one byte a weight in the file.</summary>
internal sealed class PageModel(LabelWeights lines)
{
    public const int ScoreSize = 1 << 15;

    private const string Path = "Weights/page.bin";

    private static readonly Lazy<PageModel> s_learned = new(ReadLearned);

    /// <summary>The number of labels.</summary>
    public static int Labels { get; } = Enum.GetValues(typeof(LineLabel)).Length;

    /// <summary>The weights that the assembly carries.</summary>
    public static PageModel Learned => s_learned.Value;

    /// <summary>Weighs the labels of a line.</summary>
    public LabelWeights Lines { get; } = lines;

    /// <summary>Ranks lines as headline.</summary>
    public float[] Headline { get; init; } = new float[ScoreSize];

    /// <summary>Ranks parts of the headline's line as headline.</summary>
    public float[] Cut { get; init; } = new float[ScoreSize];

    /// <summary>Above 0, a name is an author's.</summary>
    public float[] Author { get; init; } = new float[ScoreSize];

    /// <summary>Ranks dates as date of publication.</summary>
    public float[] Date { get; init; } = new float[ScoreSize];

    public static float Score(float[] weights, ReadOnlySpan<int> places)
    {
        float sum = 0;
        foreach (int place in places)
            sum += weights[place];
        return sum;
    }

    /// <summary>The labels of lines, then each other table.</summary>
    public void Write(BinaryWriter writer)
    {
        Lines.Write(writer);
        foreach (float[] table in Tables())
            WeightTable.Round(table).Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PageModel Read(BinaryReader reader)
    {
        PageModel model = new(LabelWeights.Read(reader));
        foreach (float[] table in model.Tables())
        {
            WeightTable read = WeightTable.Read(reader);
            for (int i = 0; i < table.Length; i++)
                table[i] = read[i];
        }

        return model;
    }

    private static PageModel ReadLearned()
    {
        using BinaryReader reader = new(DataFile.Open(Path));
        return Read(reader);
    }

    private float[][] Tables() => [Headline, Cut, Author, Date];
}
