using CorpusGen.Text.Layout;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>The table of weights that tells what a line is.</summary>
public class LabelWeightsTests
{
    private static readonly ushort[] s_slots = [7, 300, 65_535];

    [Fact]
    public void A_feature_that_was_not_kept_weighs_nothing()
    {
        LabelWeights weights = Weights();
        Assert.Equal([1, 2, 3], s_slots.Select(slot => (int)weights.Rows[slot]));
        Assert.Equal(0, weights.Rows[8]);
        Assert.All(Scores(weights, 0), score => Assert.Equal(0, score));
    }

    [Fact]
    public void Each_label_has_the_sum_of_its_weights()
    {
        float[] scores = Scores(Weights(), 1, 3);
        for (int k = 0; k < PageModel.Labels; k++)
            Assert.Equal(Weight(1, k) + Weight(3, k), scores[k], 4);
    }

    [Fact]
    public void A_contrast_is_what_speaks_for_one_label_and_not_for_another()
    {
        float[] contrast = Weights().Contrast(LineLabel.Body, LineLabel.Other);
        Assert.Equal(0, contrast[0]);
        Assert.Equal(Weight(2, (int)LineLabel.Body) - Weight(2, (int)LineLabel.Other), contrast[2], 4);
    }

    [Fact]
    public void Weights_are_read_as_they_were_written_but_for_the_rounding()
    {
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        Weights().Write(writer);
        file.Position = 0;
        using BinaryReader reader = new(file);
        LabelWeights read = LabelWeights.Read(reader);
        Assert.Equal(file.Length, file.Position);
        float step = Weight(3, PageModel.Labels - 1) / sbyte.MaxValue;
        for (int row = 1; row <= s_slots.Length; row++)
        {
            Assert.Equal(row, read.Rows[s_slots[row - 1]]);
            float[] scores = Scores(read, row);
            for (int k = 0; k < PageModel.Labels; k++)
                Assert.InRange(scores[k], Weight(row, k) - step, Weight(row, k) + step);
        }
    }

    [Fact]
    public void A_feature_whose_weights_round_to_nothing_is_not_written()
    {
        float[] table = new float[3 * LabelWeights.Stride];
        table[LabelWeights.Stride] = 100;
        table[2 * LabelWeights.Stride] = 0.01f;
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        new LabelWeights([10, 20], table).Write(writer);
        file.Position = 0;
        using BinaryReader reader = new(file);
        LabelWeights read = LabelWeights.Read(reader);
        Assert.Equal((1, 0), (read.Rows[10], read.Rows[20]));
    }

    private static LabelWeights Weights()
    {
        float[] table = new float[(s_slots.Length + 1) * LabelWeights.Stride];
        for (int row = 1; row <= s_slots.Length; row++)
        {
            for (int k = 0; k < PageModel.Labels; k++)
                table[(row * LabelWeights.Stride) + k] = Weight(row, k);
        }

        return new LabelWeights(s_slots, table);
    }

    private static float Weight(int row, int label) => (row * 0.5f) + (label * 0.25f);

    private static float[] Scores(LabelWeights weights, params int[] rows)
    {
        float[] scores = new float[LabelWeights.Stride];
        weights.Score(rows, scores);
        return scores;
    }
}
