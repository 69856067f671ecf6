using System.Numerics;
using System.Runtime.InteropServices;

namespace CorpusGen.Text.Layout;

/// <summary>A weight for each label at each feature that was worth keeping; a feature is found by its hash.</summary>
internal sealed class LabelWeights
{
    /// <summary>Hashes of features, a power of two: room enough that few features share one.</summary>
    public const int Slots = 1 << 16;

    /// <summary>Weights of a row: one for each label, filled up to whole vectors.</summary>
    public const int Stride = 16;

    private readonly ushort[] _rows = new ushort[Slots];
    private readonly float[] _weights;

    /// <param name="slots">The hashes of the features that are kept; their order is that of the rows, from row 1.</param>
    /// <param name="weights">The rows, <see cref="Stride"/> weights each; row 0 is that of all other features and empty.</param>
    public LabelWeights(ReadOnlySpan<ushort> slots, float[] weights)
    {
        _weights = weights;
        for (int i = 0; i < slots.Length; i++)
            _rows[slots[i]] = (ushort)(i + 1);
    }

    /// <summary>The row of each hash; 0 for features that were not kept.</summary>
    public ReadOnlySpan<ushort> Rows => _rows;

    /// <summary>Sums the weights of each label, several labels at once.</summary>
    /// <param name="rows">The rows of a line's features.</param>
    /// <param name="scores">Room for <see cref="Stride"/> sums, those of the labels first.</param>
    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        ReadOnlySpan<Vector4> weights = MemoryMarshal.Cast<float, Vector4>(_weights);
        Vector4 first = default, second = default, third = default, fourth = default;
        foreach (int row in rows)
        {
            ReadOnlySpan<Vector4> own = weights.Slice(row * (Stride / 4), Stride / 4);
            first += own[0];
            second += own[1];
            third += own[2];
            fourth += own[3];
        }

        Span<Vector4> sums = MemoryMarshal.Cast<float, Vector4>(scores);
        (sums[0], sums[1], sums[2], sums[3]) = (first, second, third, fourth);
    }

    /// <summary>How much more each row speaks for one label than for another.</summary>
    public float[] Contrast(LineLabel label, LineLabel other)
    {
        float[] contrast = new float[_weights.Length / Stride];
        for (int row = 0; row < contrast.Length; row++)
            contrast[row] = _weights[(row * Stride) + (int)label] - _weights[(row * Stride) + (int)other];
        return contrast;
    }

    public static LabelWeights Read(BinaryReader reader)
    {
        int count = reader.ReadUInt16();
        float scale = reader.ReadSingle();
        ushort[] slots = new ushort[count];
        float[] weights = new float[(count + 1) * Stride];
        for (int i = 0; i < count; i++)
        {
            slots[i] = reader.ReadUInt16();
            for (int k = 0; k < PageModel.Labels; k++)
                weights[((i + 1) * Stride) + k] = reader.ReadSByte() * scale;
        }

        return new LabelWeights(slots, weights);
    }

    /// <summary>Writes each feature that still has a weight when a weight is one byte.</summary>
    public void Write(BinaryWriter writer)
    {
        float scale = _weights.Max(Math.Abs) / sbyte.MaxValue;
        List<int> slots = [];
        for (int slot = 0; slot < Slots; slot++)
        {
            if (_rows[slot] != 0 && _weights.Skip(_rows[slot] * Stride).Take(PageModel.Labels).Any(weight => Math.Round(weight / scale) != 0))
                slots.Add(slot);
        }

        writer.Write((ushort)slots.Count);
        writer.Write(scale);
        foreach (int slot in slots)
        {
            writer.Write((ushort)slot);
            for (int k = 0; k < PageModel.Labels; k++)
                writer.Write((sbyte)Math.Round(_weights[(_rows[slot] * Stride) + k] / scale));
        }
    }
}
